import type { Transaction } from "../db/writer";
import type { Entry } from "../records/kinds";

const AT_ONCE = 500;

/** What is live, as the entries of `content/`: drafts and what has ended are not among them. */
export async function liveEntries(tx: Transaction): Promise<Entry[]> {
	const records = await tx.record.findMany({
		where: { liveRevisionId: { not: null } },
		orderBy: [{ kind: "asc" }, { slug: "asc" }],
	});
	const ids = records.flatMap(({ liveRevisionId }) => liveRevisionId ?? []);
	const documents = new Map<string, unknown>();
	for (let from = 0; from < ids.length; from += AT_ONCE) {
		const where = { id: { in: ids.slice(from, from + AT_ONCE) } };
		const rows = await tx.revision.findMany({ where, select: { id: true, document: true } });
		for (const { id, document } of rows) documents.set(id, JSON.parse(document));
	}
	return records.map(
		({ kind, slug, liveRevisionId }) =>
			({ kind, slug, document: documents.get(liveRevisionId ?? "") }) as Entry,
	);
}
