import { z } from "zod";
import "../../base/danish-messages";

const days = (standard: number) => z.coerce.number().int().min(1).max(3_650).default(standard);

/**
 * For how many days what may be personal is kept, by what it is. Why so long: docs/operations.md, which a test holds
 * against this; /privatliv says the times that concern visitors.
 */
const schema = z.object({
	/** A visitor's report, after it was handled. */
	KEEP_REPORTS: days(90),
	/** The name and the words beside a provider's or municipality's answer, after it was handled. */
	KEEP_ANSWERS: days(365),
	/** An imported file's rows, after they came in. */
	KEEP_IMPORTS: days(90),
	/** A session, a code or an invitation, after it ran out. */
	KEEP_SESSIONS: days(7),
	/** A mail that was written as a file. */
	KEEP_MAILS: days(30),
	/** What somebody typed and never saved. */
	KEEP_UNSAVED: days(180),
	/** Searches that found nothing: counts, without their words. */
	KEEP_EMPTY_SEARCHES: days(400),
});

export type Retention = z.infer<typeof schema>;
export const RETENTION_SETTINGS = Object.keys(schema.shape) as (keyof Retention)[];

/**
 * The times that this process's settings say.
 * @throws Error with one Danish line per wrong variable.
 */
export function retentionSettings(variables: Record<string, string | undefined> = process.env): Retention {
	const present = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
	const parsed = schema.safeParse(present);
	if (parsed.success) return parsed.data;
	const names = parsed.error.issues.map(({ path }) => path.join("."));
	throw new Error(names.map((name) => `${name}: skal være et antal dage fra 1 til 3650`).join("\n"));
}
