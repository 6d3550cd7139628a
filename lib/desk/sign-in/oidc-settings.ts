import { z } from "zod";
import "../../base/danish-messages";
import { isLoopback } from "../../base/loopback";

/** An identity provider of a municipality or an agency. */
const schema = z.object({
	/** Who may change what it says may sign in as anybody, so it is asked over HTTPS; on this machine there is no line. */
	issuer: z
		.url({ protocol: /^https?$/ })
		.refine((issuer) => issuer.startsWith("https:") || isLoopback(issuer), "skal begynde med https://"),
	clientId: z.string().min(1),
	clientSecret: z.string().min(1),
	/** What people know it by: "Log ind med …". */
	name: z.string().min(1).default("din organisation"),
	/** What it says in `acr` or `amr` of somebody who has shown two factors there. */
	twoFactorAcr: z.array(z.string()).default([]),
	twoFactorAmr: z.array(z.string()).default(["mfa"]),
	/** Seconds since somebody last signed in at the provider, at most; it is not asked about when left out. */
	maxAge: z.coerce.number().int().min(0).optional(),
});

export type OidcSettings = z.infer<typeof schema>;

/** Words between blanks or commas. Set to nothing it is an empty list, and not the default. */
const listIn = (text: string | undefined) => text?.split(/[\s,]+/).filter((word) => word !== "");

/** Its name in addresses and rows. */
export const OIDC_PROVIDER = "oidc";

/**
 * The identity provider that is set up, if any: `OIDC_ISSUER`, `OIDC_CLIENT_ID`, `OIDC_CLIENT_SECRET`, `OIDC_NAME`,
 * and what it proves: `OIDC_TWO_FACTOR_ACR`, `OIDC_TWO_FACTOR_AMR`, `OIDC_MAX_AGE`. That `mfa` stands for several
 * factors is RFC 8176's word; every other method it lists, also a key in hardware, may have been the only one.
 * @throws when only some of it is set.
 */
export function oidcSettings(env: Record<string, string | undefined> = process.env): OidcSettings | null {
	if (!env.OIDC_ISSUER) return null;
	return schema.parse({
		issuer: env.OIDC_ISSUER,
		clientId: env.OIDC_CLIENT_ID,
		clientSecret: env.OIDC_CLIENT_SECRET,
		name: env.OIDC_NAME || undefined,
		twoFactorAcr: listIn(env.OIDC_TWO_FACTOR_ACR),
		twoFactorAmr: listIn(env.OIDC_TWO_FACTOR_AMR),
		maxAge: env.OIDC_MAX_AGE || undefined,
	});
}

/** Where a provider describes itself (OpenID Connect Discovery, 4). */
export const discoveryUrl = ({ issuer }: OidcSettings) =>
	`${issuer.replace(/\/+$/, "")}/.well-known/openid-configuration`;
