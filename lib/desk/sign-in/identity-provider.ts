import { AsyncLocalStorage } from "node:async_hooks";
import { genericOAuth } from "better-auth/plugins";
import { z } from "zod";
import { discoveryUrl, OIDC_PROVIDER, type OidcSettings } from "./oidc-settings";

/** Seconds by which two clocks may differ. */
const SKEW = 60;

const claimsSchema = z.object({
	iss: z.string().min(1),
	sub: z.string().min(1),
	acr: z.string().optional(),
	amr: z.array(z.string()).optional().catch(undefined),
	auth_time: z.number().optional(),
});
type Claims = z.infer<typeof claimsSchema>;

/** What the provider's answer said, from where the library hands over the verified token to where it is needed. */
type Told = { isTwoFactor: boolean };
const telling = new AsyncLocalStorage<Told>();

/** Runs the library on a provider's answer. @returns its own answer, and whether two factors were shown there. */
export async function hearing<T>(work: () => Promise<T>): Promise<[T, Told]> {
	const told: Told = { isTwoFactor: false };
	return [await telling.run(told, work), told];
}

/** Whether claims say that somebody showed two factors at the provider. */
export const saysTwoFactors = ({ acr, amr = [] }: Pick<Claims, "acr" | "amr">, oidc: OidcSettings): boolean =>
	(acr !== undefined && oidc.twoFactorAcr.includes(acr)) ||
	amr.some((method) => oidc.twoFactorAmr.includes(method));

/**
 * The claims of a token that the library has verified.
 * @throws when it has none, is of another issuer than was set up, or somebody signed in there too long ago.
 */
function claimsOf(idToken: string | undefined, oidc: OidcSettings, now: Date): Claims {
	const payload = Buffer.from(idToken?.split(".")[1] ?? "", "base64url").toString();
	const claims = claimsSchema.parse(JSON.parse(payload));
	const plain = (issuer: string) => issuer.replace(/\/+$/, "");
	if (plain(claims.iss) !== plain(oidc.issuer)) throw new Error("another issuer");
	const since = now.getTime() / 1000 - (claims.auth_time ?? 0);
	if (oidc.maxAge !== undefined && since > oidc.maxAge + SKEW) throw new Error("signed in too long ago");
	return claims;
}

/** Whom an identity provider's account is: its issuer and its subject. An issuer has no blanks. */
const subjectKey = ({ iss, sub }: { iss: string; sub: string }) => `${iss} ${sub}`;

/** A provider by OpenID Connect: code, PKCE, state and nonce, and a token that is verified by its published keys. */
export const identityProvider = (oidc: OidcSettings, clock = () => new Date()) =>
	genericOAuth({
		config: [
			{
				providerId: OIDC_PROVIDER,
				discoveryUrl: discoveryUrl(oidc),
				clientId: oidc.clientId,
				clientSecret: oidc.clientSecret,
				scopes: ["openid", "email", "profile"],
				pkce: true,
				disableSignUp: true,
				requireIdTokenVerification: true,
				authorizationUrlParams: {
					...(oidc.twoFactorAcr.length > 0 ? { acr_values: oidc.twoFactorAcr.join(" ") } : {}),
					...(oidc.maxAge === undefined ? {} : { max_age: String(oidc.maxAge) }),
				},
				// The library has verified the token by now. Never the profile: that may be another document's.
				accountSubject({ tokens }) {
					const claims = claimsOf(tokens.idToken, oidc, clock());
					const told = telling.getStore();
					if (told) told.isTwoFactor = saysTwoFactors(claims, oidc);
					return subjectKey(claims);
				},
			},
		],
	});
