import { randomUUID } from "node:crypto";
import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { twoFactor } from "better-auth/plugins";
import { deskRoutes } from "../../base/routes";
import type { PrismaClient } from "../../generated/prisma/client";
import type { createWriter } from "../../store/db/writer";
import { COOKIE_PREFIX } from "./cookies";
import { identityProvider } from "./identity-provider";
import type { OidcSettings } from "./oidc-settings";
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from "./password-length";
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
};

/** Seconds of the window in which wrong passwords of one account are counted; see `sign-in-throttle.ts`. */
export const BRAKE_SECONDS = 900;

/** Per client: so many tries in so many seconds, for every way to show that one knows a secret. */
const LIMITS = {
	"/sign-in/email": { window: 60, max: 20 },
	"/sign-in/social": { window: 60, max: 20 },
	"/callback/*": { window: 60, max: 20 },
	"/two-factor/*": { window: 60, max: 15 },
	"/change-password": { window: 60, max: 10 },
};

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
		rateLimit: { enabled: true, storage: "database", window: BRAKE_SECONDS, max: 300, customRules: LIMITS },
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
			twoFactor({ issuer: "Pårørendevejviser", allowPasswordless: true }),
			...(oidc ? [identityProvider(oidc)] : []),
		],
	});
}

export type Auth = { handler: (request: Request) => Promise<Response> };
