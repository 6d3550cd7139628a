import { z } from "zod";
import { isSyslogAddress } from "../store/records/audit-syslog";
import { readTrusted } from "./client-address";

const bytes = z.coerce
	.number()
	.int()
	.min(1024 * 1024);
const port = z.coerce.number().int().min(1).max(65_535);

/** Whether a text is a list of addresses and ranges. */
function isTrustedList(text: string) {
	try {
		readTrusted(text);
		return true;
	} catch {
		return false;
	}
}

const schema = z.object({
	/** Bound of the kept pages in bytes. */
	CACHE_BYTES: bytes.default(64 * 1024 * 1024),
	/** Next's loopback port; a free one unless the bench wants to ask Next directly. */
	NEXT_PORT: port.optional(),
	/** How long Next may answer nobody before it is ended and started again, in milliseconds. */
	NEXT_SILENCE_MS: z.coerce.number().int().min(1_000).max(600_000).default(10_000),
	/** How many of the visitors' pages Next renders at once; measured: more make nothing faster, and the desk wait. */
	RENDERS: z.coerce.number().int().min(1).max(64).default(2),
	/** Proxies of ours, as addresses and ranges: who they say asks is who asks. */
	TRUSTED_PROXY: z
		.string()
		.refine(isTrustedList, "skal være IP-adresser eller områder som 10.0.0.0/8, med komma imellem")
		.optional(),
	/** Whether HTTPS is demanded of the names below ours too; `preload` asks browsers to know it beforehand. */
	HSTS_SUBDOMAINS: z.enum(["on", "preload", "off"], 'skal være "on", "preload" eller "off"').default("off"),
	/** Whether browsers tell us what the content security policy stopped. */
	CSP_REPORTS: z.enum(["on", "off"], 'skal være "on" eller "off"').default("off"),
	/** Where weaknesses are reported, and on what terms (RFC 9116). */
	SECURITY_CONTACT: z
		.string()
		.regex(
			/^(?:https:\/\/|mailto:|tel:)[\x21-\x7e]+$/,
			"skal være en adresse, fx mailto:sikkerhed@vejviser.dk",
		)
		.optional(),
	SECURITY_POLICY: z
		.string()
		.regex(/^https:\/\/[\x21-\x7e]+$/, "skal begynde med https://")
		.optional(),
	/** Where people may sign in besides our own page; `lib/desk/sign-in` reads it too. */
	OIDC_ISSUER: z.string().optional(),
	/** Where the rows of the audit go as well; see `audit-shipping.ts`. */
	AUDIT_FILE: z.string().optional(),
	AUDIT_SYSLOG: z
		.string()
		.refine(isSyslogAddress, "skal være udp://vært:port, tcp://vært:port eller unix:/sti")
		.optional(),
});

/**
 * The settings of the delivery alone.
 * @throws Error with one Danish line per wrong variable.
 */
export function readDeliverySettings(variables: Record<string, string | undefined>) {
	const present = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
	const parsed = schema.safeParse(present);
	if (parsed.success) return parsed.data;
	const words = parsed.error.issues.map(({ path, message }) => {
		const name = path.join(".");
		return `${name}: ${message.startsWith("skal") ? message : "skal være et helt, positivt tal i rimelig størrelse"}`;
	});
	throw new Error(words.join("\n"));
}
