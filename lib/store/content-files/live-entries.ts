import { inChunks } from "../../base/in-chunks";
import type { Entry } from "../../model/kinds";
import type { Transaction } from "../db/writer";

/** What is live, as the entries of `content/`: drafts and what has ended are not among them. */
export async function liveEntries(tx: Transaction): Promise<Entry[]> {
	const records = await tx.record.findMany({
		where: { liveRevisionId: { not: null } },
		orderBy: [{ kind: "asc" }, { slug: "asc" }],
	});
	const ids = records.flatMap(({ liveRevisionId }) => liveRevisionId ?? []);
	const rows = await inChunks(ids, (some) =>
		tx.revision.findMany({ where: { id: { in: some } }, select: { id: true, document: true } }),
	);
	const documents = new Map(rows.map(({ id, document }) => [id, JSON.parse(document) as unknown]));
	return records.map(
		({ kind, slug, liveRevisionId }) =>
			({ kind, slug, document: documents.get(liveRevisionId ?? "") }) as Entry,
	);
}
