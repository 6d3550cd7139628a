import { inChunks } from "../base/in-chunks";
import type { EndableKind, EndingView } from "../directory/catalogue";
import type { PrismaClient } from "../generated/prisma/client";
import { documentOf } from "../store/records/record-target";
import type { Ended } from "./endings";
import type { Snapshot } from "./snapshot";

const ENDABLE: readonly string[] = ["intervention", "offer", "provider"] satisfies EndableKind[];
const WORDS: readonly string[] = ["paused", "ended", "mistake"] satisfies EndingView["ending"][];

type EndedContext = Pick<Snapshot, "records" | "due" | "endings"> & { isShown: (id: string) => boolean };

const candidates = ({ records, isShown }: EndedContext) =>
	[...records.values()].filter(({ id, kind }) => ENDABLE.includes(kind) && !isShown(id));

type Found = Omit<Ended, "document"> & { revisionId: string | null };
type TakenOff = { action: string; at: Date; revisionId: string };

/** How each of these records was taken off the site the last time, by the audit. */
async function takenOff(client: PrismaClient, ids: string[]): Promise<ReadonlyMap<string, TakenOff>> {
	const action = { in: ["end", "expire"] };
	const rows = await inChunks(ids, (some) =>
		client.auditEntry.findMany({ where: { recordId: { in: some }, action }, orderBy: { sequence: "asc" } }),
	);
	return new Map(rows.map((row) => [row.recordId, row]));
}

function findEnded(context: EndedContext, off: ReadonlyMap<string, TakenOff>): Found[] {
	const { due, endings } = context;
	const written = new Map(endings.map((row) => [row.recordId, row]));
	return candidates(context).flatMap((record): Found[] => {
		const { id, slug, liveRevisionId } = record;
		const known = { id, slug, kind: record.kind as EndableKind };
		const planned = due.get(id);
		const shownLast = planned?.revisionId ?? liveRevisionId;
		const byClock = { ...known, ending: "ended", text: "", successorId: null } as const;
		if (planned && shownLast) return [{ ...byClock, at: planned.at, revisionId: shownLast }];
		const row = written.get(id);
		const last = off.get(id);
		if (row && WORDS.includes(row.kind)) {
			const { text, at, successorId } = row;
			const ending = row.kind as EndingView["ending"];
			return [{ ...known, ending, text, at, successorId, revisionId: last?.revisionId ?? null }];
		}
		if (last?.action === "expire") return [{ ...byClock, at: last.at, revisionId: last.revisionId }];
		return [];
	});
}

/** What was public and is no longer, with why: ended by somebody, or by the clock. */
export async function readEnded(client: PrismaClient, context: EndedContext): Promise<Ended[]> {
	const mistakes = new Set(
		context.endings.flatMap(({ kind, recordId }) => (kind === "mistake" ? recordId : [])),
	);
	const ids = candidates(context).flatMap(({ id }) => (mistakes.has(id) ? [] : id));
	const found = findEnded(context, await takenOff(client, ids));
	// What was published by mistake is not carried any further.
	const wanted = found.flatMap(({ ending, revisionId }) => (ending === "mistake" ? [] : (revisionId ?? [])));
	const revisions = await inChunks(wanted, (some) =>
		client.revision.findMany({ where: { id: { in: some } } }),
	);
	const byId = new Map(revisions.map((revision) => [revision.id, revision]));
	return found
		.map(({ revisionId, ...entry }) => {
			const revision = byId.get(revisionId ?? "");
			return { ...entry, document: revision ? documentOf(entry.kind, revision) : null };
		})
		.sort((a, b) => (`${a.kind}/${a.slug}` < `${b.kind}/${b.slug}` ? -1 : 1));
}
