import { z } from "zod";
import "./danish-messages";

const schema = z.object({
	DATABASE_URL: z
		.string()
		.regex(/^file:.+/, "skal være en SQLite-adresse, fx file:./data/catalogue.db")
		.default("file:./data/catalogue.db"),
	PORT: z.coerce.number().int().min(1).max(65535).default(3000),
	/** The address to listen at; every one of the machine by default. */
	HOST: z.string().optional(),
	SITE_URL: z.url().optional(),
	/** Hours until an unused session at the desk ends, and until any does. */
	SESSION_IDLE_HOURS: z.coerce.number().min(0.25).max(24).default(8),
	SESSION_MAX_HOURS: z.coerce.number().min(0.25).max(168).default(16),
	/** Days in which the roles that confirm work without a second factor. */
	FACTOR_GRACE_DAYS: z.coerce.number().min(0).max(90).default(14),
});

export type Env = z.infer<typeof schema>;

/**
 * The settings of this process.
 * @throws Error with one Danish line per wrong variable.
 */
export function readEnv(variables: Record<string, string | undefined> = process.env): Env {
	const present = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
	const parsed = schema.safeParse(present);
	if (parsed.success) return parsed.data;
	throw new Error(parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("\n"));
}

/** The file behind a `file:` database address. */
export const databasePath = (url: string) => url.replace(/^file:/, "").replace(/\?.*$/, "");
