import { randomBytes, randomUUID } from "node:crypto";
import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { twoFactor } from "better-auth/plugins";
import { deskRoutes } from "../../base/routes";
import type { Seldom } from "../../base/seldom";
import type { PrismaClient } from "../../generated/prisma/client";
import type { createWriter } from "../../store/db/writer";
import { createCeiling } from "./ceiling";
import { COOKIE_PREFIX } from "./cookies";
import { identityProvider } from "./identity-provider";
import type { OidcSettings } from "./oidc-settings";
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from "./password-length";
import type { PasswordTurns } from "./password-turns";
import { idleMs } from "./session-times";
import { tieFor } from "./tie";

export type AuthParts = {
	/** Reads. */
	client: PrismaClient;
	/** Writes: the one queue. */
	write: ReturnType<typeof createWriter>;
	/** Reads by it, and writes through the queue: what the library is given. */
	queued: PrismaClient;
	secret: string;
	/** The site's own address, without a final slash. */
	siteUrl: string;
	/** In which passwords are looked at. */
	turns: PasswordTurns;
	/** What of all that strangers make happen is told. */
	seldom: Seldom;
};

/**
 * What one client may ask of the library, whatever for: a ceiling that an office does not come to. What guesses
 * secrets is slowed before it comes here; see `guesses.ts`.
 */
const CEILING = { window: 60, max: 600 };
const UNLIMITED = { "/sign-in/email": false, "/two-factor/*": false, "/change-password": false } as const;

/**
 * The sign-in library, set up. It is reached through our own handlers alone, which give it real requests so that
 * its limits hold; nobody can sign up.
 * @param oidc an identity provider. The library asks it for its settings before it does anything, so the
 * instance for passwords has none.
 */
export function createAuth(parts: AuthParts, oidc: OidcSettings | null = null) {
	const { client, queued, secret, siteUrl } = parts;
	return betterAuth({
		appName: "Pårørendevejviser",
		baseURL: siteUrl,
		basePath: deskRoutes.signInLibrary,
		secret,
		database: prismaAdapter(queued, { provider: "sqlite" }),
		emailAndPassword: {
			enabled: true,
			disableSignUp: true,
			minPasswordLength: SHORTEST_PASSWORD,
			maxPasswordLength: LONGEST_PASSWORD,
		},
		// Our own clock decides how long a session lasts; see `session.ts`.
		session: { expiresIn: idleMs() / 1000, disableSessionRefresh: true },
		account: {
			updateAccountOnSignIn: false,
			additionalFields: { issuer: { type: "string", required: false, input: false } },
		},
		// `/sign-in/*` has a rule of the library's own, which is less.
		rateLimit: {
			enabled: true,
			...CEILING,
			customRules: { ...UNLIMITED, "/sign-in/social": CEILING, "/callback/*": CEILING },
			customStorage: createCeiling(() => performance.now(), randomBytes(32)),
		},
		advanced: {
			database: { generateId: () => randomUUID() },
			cookiePrefix: COOKIE_PREFIX,
			// `__Host-` is in the prefix; the library's own would be `__Secure-`.
			useSecureCookies: false,
			defaultCookieAttributes: { secure: true, httpOnly: true, sameSite: "lax", path: "/" },
			ipAddress: { ipAddressHeaders: ["x-forwarded-for"] },
		},
		databaseHooks: {
			session: {
				create: {
					/** Nobody who is shut out comes in, whichever way; where from is nobody's business. */
					async before(session) {
						const user = await client.user.findUnique({ where: { id: session.userId } });
						if (!user || user.disabledAt) return false;
						return { data: { ...session, ipAddress: null, userAgent: null } };
					},
				},
			},
			account: {
				create: {
					/** The provider's tokens are worth something elsewhere, and nothing here. */
					async before(account) {
						const tie = await tieFor(parts, account);
						if (!tie) return false;
						return { data: { ...account, ...tie, accessToken: null, refreshToken: null, idToken: null } };
					},
				},
			},
		},
		logger: { disabled: true },
		telemetry: { enabled: false },
		plugins: [
			// Wrong codes are counted by us, so that what is held against an account can be lifted.
			twoFactor({
				issuer: "Pårørendevejviser",
				allowPasswordless: true,
				accountLockout: { enabled: false },
			}),
			...(oidc ? [identityProvider(oidc)] : []),
		],
	});
}

export type Auth = { handler: (request: Request) => Promise<Response> };
