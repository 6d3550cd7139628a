import { createHash } from "node:crypto";
import type { ImportRow } from "../../generated/prisma/client";
import { readDocument } from "../../model/read-document";
import type { Transaction } from "../../store/db/writer";
import { type Actor, audit } from "../../store/records/audit";
import { fingerprint } from "../../store/records/identity";
import { raiseVersion } from "../../store/records/mutations";
import type { Batch } from "./batch";
import { addRecords, noteResults, rejectRows, rowsInChunks, touchedRows } from "./batch-rows";
import type { KnownOffers } from "./known-offers";
import { draftProviders, madeProviders } from "./made-providers";
import { readKnownOffers } from "./read-known-offers";
import { referenceFaults } from "./row-faults";
import { addFromRows, draftNewest, planRevisions, publishAll } from "./write-offers";

/** Which rows are taken: of these states, and of these numbers if any are named. */
export type Choice = { states: readonly ("new" | "changed")[]; numbers: readonly number[] | null };
export type Mode = "draft" | "publish";
export type Applied = { new: number; changed: number; conflicts: number };

const TOUCHED = [
	{ column: "", reason: "Tilbuddet er blevet ændret, efter at rækken blev tjekket. Tjek filen igen." },
];

type Job = { batch: Batch; mode: Mode; actor: Actor; known: KnownOffers };

/** Leaves out, and reports, rows that cannot be applied as things stand. */
async function leaveOut(tx: Transaction, rows: readonly ImportRow[], { batch, known }: Job) {
	const touched = await touchedRows(tx, batch.id, rows);
	await rejectRows(tx, batch.id, [...touched], TOUCHED);
	const untouched = rows.filter(({ number }) => !touched.has(number));
	const offers = untouched.map(({ slug, schemaVersion, document }) => ({
		slug: slug ?? "",
		document: readDocument("offer", schemaVersion, document ?? "{}"),
	}));
	const faults = referenceFaults(offers, known);
	for (const { number, slug } of untouched) {
		const reasons = faults.get(slug ?? "");
		if (reasons) await rejectRows(tx, batch.id, [number], reasons);
	}
	return untouched.filter(({ slug }) => !faults.has(slug ?? ""));
}

/** @returns a line for each row, which the audit's fingerprint covers. */
async function writeRows(tx: Transaction, rows: readonly ImportRow[], { batch, mode, actor }: Job) {
	const named = rows.map((row) => readDocument("offer", row.schemaVersion, row.document ?? "{}").provider);
	await draftProviders(tx, batch, new Set(named), mode, actor);
	const written = rows.map(({ number, recordId, slug, document, schemaVersion, baseRevisionId }) => ({
		...{ number, recordId: recordId ?? "", slug: slug ?? "" },
		...{ document: document ?? "", schemaVersion, baseId: baseRevisionId },
	}));
	await addRecords(tx, batch.id, rows, actor.at);
	const planned = await planRevisions(tx, written);
	const meta = { origin: "import", why: `Import af ${batch.fileName}` } as const;
	await addFromRows(tx, batch.id, planned, meta, actor);
	if (mode === "publish") await publishAll(tx, planned, actor.at);
	else
		await draftNewest(
			tx,
			planned.map(({ recordId }) => recordId),
		);
	await noteResults(tx, batch.id, planned);
	return planned.map(({ number, id, document }) => `${number} ${id} ${fingerprint(document)}\n`);
}

/**
 * Takes the chosen rows of an import into the catalogue, as drafts or for everybody to see: all in the caller's
 * transaction, with one row in the audit. What somebody has edited meanwhile is left out and says so.
 */
export async function applyBatch(
	tx: Transaction,
	batch: Batch,
	{ states, numbers }: Choice,
	mode: Mode,
	actor: Actor,
): Promise<Applied> {
	// What readers see must not lead to a provider whom nobody has published.
	const reach = { drafted: mode === "draft", made: await madeProviders(tx, batch.id) };
	const job: Job = { batch, mode, actor, known: await readKnownOffers(tx, reach) };
	const applied: Applied = { new: 0, changed: 0, conflicts: 0 };
	const digest = createHash("sha256");
	const chosen = {
		...{ batchId: batch.id, state: { in: [...states] }, resultRevisionId: null },
		...(numbers ? { number: { in: [...numbers] } } : {}),
	};
	for await (const rows of rowsInChunks(tx, chosen)) {
		const good = await leaveOut(tx, rows, job);
		for (const line of await writeRows(tx, good, job)) digest.update(line);
		const fresh = good.filter(({ state }) => state === "new").length;
		applied.new += fresh;
		applied.changed += good.length - fresh;
		applied.conflicts += rows.length - good.length;
	}
	const data = { state: "applied", appliedAt: actor.at, version: { increment: 1 } };
	await tx.importBatch.update({ where: { id: batch.id }, data });
	const detail = { batch: batch.id, mode, ...applied, rows: digest.digest("hex") };
	await audit(tx, actor, "import", "", "", detail);
	if (mode === "publish" && applied.new + applied.changed > 0) await raiseVersion(tx);
	return applied;
}
