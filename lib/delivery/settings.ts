import { z } from "zod";
import { isSyslogAddress } from "../store/records/audit-syslog";

const bytes = z.coerce
	.number()
	.int()
	.min(1024 * 1024);
const port = z.coerce.number().int().min(1).max(65_535);

const schema = z.object({
	/** Bound of the kept pages in bytes. */
	CACHE_BYTES: bytes.default(64 * 1024 * 1024),
	/** Next's loopback port; a free one unless the bench wants to ask Next directly. */
	NEXT_PORT: port.optional(),
	/** How long Next may answer nobody before it is ended and started again, in milliseconds. */
	NEXT_SILENCE_MS: z.coerce.number().int().min(1_000).max(600_000).default(10_000),
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
	const lines = parsed.error.issues.map(({ code, path, message }) =>
		code === "custom"
			? `${path.join(".")}: ${message}`
			: `${path.join(".")}: skal være et helt, positivt tal i rimelig størrelse`,
	);
	throw new Error(lines.join("\n"));
}
