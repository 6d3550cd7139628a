import { inChunks } from "../../base/in-chunks";
import type { Entry, Kind } from "../../model/kinds";
import type { Transaction } from "../db/writer";
import { entryOf } from "../records/record-target";

/** What is live, as the entries of `content/`: drafts and what has ended are not among them. */
export async function liveEntries(tx: Transaction): Promise<Entry[]> {
	const records = await tx.record.findMany({
		where: { liveRevisionId: { not: null } },
		orderBy: [{ kind: "asc" }, { slug: "asc" }],
	});
	const ids = records.flatMap(({ liveRevisionId }) => liveRevisionId ?? []);
	const rows = await inChunks(ids, (some) => tx.revision.findMany({ where: { id: { in: some } } }));
	const revisions = new Map(rows.map((row) => [row.id, row]));
	return records.flatMap(({ kind, slug, liveRevisionId }) => {
		const revision = revisions.get(liveRevisionId ?? "");
		return revision ? [entryOf(kind as Kind, slug, revision)] : [];
	});
}
