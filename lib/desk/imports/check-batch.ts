import { setImmediate as nextTurn } from "node:timers/promises";
import { danishDay } from "../../base/calendar/day-count";
import type { ImportRow, PrismaClient } from "../../generated/prisma/client";
import type { OfferDocument } from "../../model/offer-schema";
import type { createWriter, Transaction } from "../../store/db/writer";
import { documentOf, placeOf } from "../../store/records/record-target";
import { askFirst } from "./ask-first";
import { type Batch, findBatch } from "./batch";
import { type Finding, noteFindings } from "./batch-rows";
import type { CheckContext, CheckedRow, EditedRow, RowState } from "./check-context";
import { checkRows, slugOf } from "./check-rows";
import { madeProviders } from "./made-providers";
import { readKnownOffers } from "./read-known-offers";
import type { Edits } from "./row-texts";
import { readStoredOffers } from "./stored-offers";

type Write = ReturnType<typeof createWriter>;
type Rest = Omit<CheckContext, "live">;

/** Rows between two turns of the event loop. */
const SLICE = 200;

const editedRow = ({ number, cells, edits }: ImportRow): EditedRow => ({
	number,
	cells: JSON.parse(cells) as string[],
	edits: JSON.parse(edits) as Edits,
});

/** The documents of the offers that rows are about, live and drafted. */
async function liveOf(tx: Transaction, rows: readonly EditedRow[], rest: Rest) {
	const records = rows.flatMap((row) => rest.stored.bySlug.get(slugOf(row, rest).slug) ?? []);
	const ids = records.flatMap(({ liveRevisionId, draftRevisionId }) => [liveRevisionId, draftRevisionId]);
	const where = { id: { in: ids.filter((id) => id !== null) } };
	const revisions = await tx.revision.findMany({ where });
	return new Map(revisions.map((revision) => [revision.id, documentOf("offer", revision)]));
}

/** Who may be touched: offers that lie in the import's own municipalities with all of theirs. */
const within = (place: readonly string[]) => (documents: readonly OfferDocument[]) => {
	const touched = placeOf("offer", documents) ?? [];
	return place.length === 0 || (touched.length > 0 && touched.every((code) => place.includes(code)));
};

const KEPT_STATES: readonly string[] = ["new", "changed", "similar"] satisfies RowState[];

/** A checked row as it is kept; of what is rejected or as before, no document is ever written. */
const findingOf = ({ document, reasons, notices, ...row }: CheckedRow): Finding => ({
	...row,
	notices: JSON.stringify(notices),
	document: KEPT_STATES.includes(row.state) ? JSON.stringify(document) : null,
	reasons: JSON.stringify(reasons),
});

async function contextOf(
	client: PrismaClient,
	{ id, mapping, format, answers }: Batch,
	today: string,
): Promise<Rest> {
	const done = await client.importRow.findMany({
		where: { batchId: id, state: { in: ["new", "changed", "unchanged"] } },
		select: { slug: true, number: true },
	});
	const made = await madeProviders(client, id);
	return {
		mapping,
		answers,
		today,
		known: await readKnownOffers(client, { drafted: true, made }),
		stored: await readStoredOffers(client),
		taken: new Map(done.map(({ slug, number }) => [slug ?? "", number])),
		counted: new Map(),
		may: within(format.place),
	};
}

/** Keeps a slice if nobody has kept it, or mapped the columns again, meanwhile. */
const keepSlice = (write: Write, { id, version, total }: Batch, from: number, rows: readonly CheckedRow[]) =>
	write(async (tx) => {
		const checked = from + rows.length;
		const state = checked >= total ? "ready" : "checking";
		const where = { id, version, state: "checking", checked: from };
		const { count } = await tx.importBatch.updateMany({ where, data: { checked, state } });
		if (count > 0) await noteFindings(tx, id, rows.map(findingOf));
		return count > 0;
	});

/**
 * Checks what has not been checked of an import, from where it stopped, in slices, so that other requests are
 * answered in between. Ends when the import is ready, when a person must be asked, or somebody else goes on with it.
 */
export async function checkBatch(
	client: PrismaClient,
	write: Write,
	id: string,
	now = new Date(),
): Promise<void> {
	const today = danishDay(now);
	const begun = await findBatch(client, id);
	if (begun?.state !== "checking" || !(await askFirst(client, write, begun, today))) return;
	const batch = await findBatch(client, id);
	if (batch?.state !== "checking") return;
	const context = await contextOf(client, batch, today);
	let at = batch.checked;
	let [last] = await client.importRow.findMany({
		where: { batchId: id },
		orderBy: { number: "asc" },
		...{ skip: Math.max(0, at - 1), take: at > 0 ? 1 : 0 },
	});
	while (at < batch.total) {
		const rows = await client.importRow.findMany({
			where: { batchId: id, number: { gt: last?.number ?? 0 } },
			...{ orderBy: { number: "asc" }, take: SLICE },
		});
		const sheet = rows.map(editedRow);
		const live = await liveOf(client, sheet, context);
		const checked = checkRows(sheet, { ...context, live });
		const isKept = await keepSlice(write, batch, at, checked);
		if (!isKept || rows.length === 0) return;
		at += rows.length;
		last = rows.at(-1);
		await nextTurn();
	}
}
