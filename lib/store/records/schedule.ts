import type { PrismaClient } from "../../generated/prisma/client";
import type { Kind } from "../../model/kinds";
import type { Stored } from "../../model/read-document";

/** What is planned for a record: a revision to be shown, or the record's end. */
export type Plan = { recordId: string; action: string; at: Date; revisionId: string | null };

/** What the clock has made of a record. */
export type Due = {
	kind: Kind;
	slug: string;
	at: Date;
	/** What is shown of the record; `null`: it is hidden. */
	stored: Stored | null;
	/** The revision that plans showed last, also where another plan has hidden it since. */
	revisionId: string | null;
};

type Decided = Pick<Due, "at" | "revisionId"> & { shown: boolean };

/** Whole documents that pages cannot do without: a plan may replace them, never hide them. */
const REGISTERS: readonly Kind[] = ["places", "search-words", "guide"];

/**
 * What has become of each record by its plans that are due: the later wins, and of two at one moment the
 * publication, as when they are written down.
 */
function decide(plans: readonly Plan[], now: Date): Map<string, Decided> {
	const due = plans
		.filter(({ at }) => at <= now)
		.sort((a, b) => a.at.getTime() - b.at.getTime() || (a.action < b.action ? -1 : 1));
	const decided = new Map<string, Decided>();
	for (const { recordId, at, action, revisionId } of due) {
		const shown = action === "publish";
		const last = shown ? revisionId : (decided.get(recordId)?.revisionId ?? null);
		decided.set(recordId, { at, shown, revisionId: last });
	}
	return decided;
}

type RecordRow = { id: string; kind: string; slug: string };

/** The plans that are due, each with its record and its revision's document, which never changes. */
export async function dueOf(
	client: PrismaClient,
	{ plans, records }: { plans: readonly Plan[]; records: ReadonlyMap<string, RecordRow> },
	now: Date,
): Promise<ReadonlyMap<string, Due>> {
	const decided = decide(plans, now);
	const wanted = [...decided.values()].flatMap(({ revisionId }) => revisionId ?? []);
	const revisions =
		wanted.length > 0 ? await client.revision.findMany({ where: { id: { in: wanted } } }) : [];
	const documents = new Map(revisions.map(({ id, ...revision }) => [id, revision]));
	return new Map(
		[...decided].flatMap(([recordId, { at, shown, revisionId }]): [string, Due][] => {
			const record = records.get(recordId);
			if (!record) return [];
			const stored = (shown && documents.get(revisionId ?? "")) || null;
			return [[recordId, { kind: record.kind as Kind, slug: record.slug, at, stored, revisionId }]];
		}),
	);
}

export type Row = Stored & { recordId: string };

/** The rows of one kind as the clock has made them: replaced, added to and hidden; in no order. */
export function overlay(rows: readonly Row[], kind: Kind, due: ReadonlyMap<string, Due>): Row[] {
	const own = [...due].filter(([, entry]) => entry.kind === kind);
	const shown = own.flatMap(([recordId, { stored }]) => (stored === null ? [] : [{ ...stored, recordId }]));
	const mayHide = !REGISTERS.includes(kind);
	const touched = new Set(own.flatMap(([id, { stored }]) => (stored !== null || mayHide ? id : [])));
	return [...rows.filter(({ recordId }) => !touched.has(recordId)), ...shown];
}
