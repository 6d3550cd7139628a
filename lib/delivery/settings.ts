import { z } from "zod";

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
});

/**
 * The settings of the delivery alone.
 * @throws Error with one Danish line per wrong variable.
 */
export function readDeliverySettings(variables: Record<string, string | undefined>) {
	const present = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
	const parsed = schema.safeParse(present);
	if (parsed.success) return parsed.data;
	const names = parsed.error.issues.map((issue) => issue.path.join("."));
	throw new Error(
		names.map((name) => `${name}: skal være et helt, positivt tal i rimelig størrelse`).join("\n"),
	);
}
