import { z } from "zod";
import "../../base/danish-messages";

/** An identity provider of a municipality or an agency. */
const schema = z.object({
	issuer: z.url({ protocol: /^https?$/ }),
	clientId: z.string().min(1),
	clientSecret: z.string().min(1),
	/** What people know it by: "Log ind med …". */
	name: z.string().min(1).default("din organisation"),
});

export type OidcSettings = z.infer<typeof schema>;

/** Its name in addresses and rows. */
export const OIDC_PROVIDER = "oidc";

/**
 * The identity provider that is set up, if any: `OIDC_ISSUER`, `OIDC_CLIENT_ID`, `OIDC_CLIENT_SECRET` and
 * `OIDC_NAME`.
 * @throws when only some of it is set.
 */
export function oidcSettings(env: Record<string, string | undefined> = process.env): OidcSettings | null {
	if (!env.OIDC_ISSUER) return null;
	return schema.parse({
		issuer: env.OIDC_ISSUER,
		clientId: env.OIDC_CLIENT_ID,
		clientSecret: env.OIDC_CLIENT_SECRET,
		name: env.OIDC_NAME || undefined,
	});
}

/** Where a provider describes itself (OpenID Connect Discovery, 4). */
export const discoveryUrl = ({ issuer }: OidcSettings) =>
	`${issuer.replace(/\/+$/, "")}/.well-known/openid-configuration`;
