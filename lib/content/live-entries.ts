import type { Transaction } from "../db/writer";
import type { Entry } from "../records/kinds";

/** What is live, as the entries of `content/`: drafts and what has ended are not among them. */
export async function liveEntries(tx: Transaction): Promise<Entry[]> {
	const records = await tx.record.findMany({
		where: { liveRevisionId: { not: null } },
		orderBy: [{ kind: "asc" }, { slug: "asc" }],
	});
	const entries: Entry[] = [];
	for (const { kind, slug, liveRevisionId } of records) {
		const { document } = await tx.revision.findUniqueOrThrow({ where: { id: liveRevisionId ?? "" } });
		entries.push({ kind, slug, document: JSON.parse(document) } as Entry);
	}
	return entries;
}
