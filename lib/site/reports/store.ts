import type { createWriter } from "../../store/db/writer";
import type { Report } from "./schema";

/** What a report is about and when it came; the id is a fresh UUID. */
export type ReportedOffer = { id: string; at: Date; slug: string };

/**
 * Stores a report for the editors. No document changes, so nothing is audited and the catalogue's version stays.
 * @throws the database's error; its message may quote the report, so it is never to be written down.
 */
export async function storeReport(
	write: ReturnType<typeof createWriter>,
	{ id, at, slug }: ReportedOffer,
	{ topic, message, contact }: Report,
): Promise<void> {
	await write((tx) =>
		tx.problemReport.create({
			data: { id, at, kind: "offer", slug, topic, message, contact: contact || null },
		}),
	);
}
