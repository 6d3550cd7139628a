import { monthsAfter } from "../../base/calendar/danish-time";
import type { Revision } from "../../generated/prisma/client";
import type { Transaction } from "../db/writer";
import { type Actor, audit } from "./audit";
import { confirmCorrected } from "./confirm-corrected";
import { fingerprint } from "./identity";
import { raiseVersion } from "./mutations";
import { project, unproject } from "./projections";
import { entryOf, findRecord, type RecordTarget } from "./record-target";

/** Months until a record must be read again. */
export const REREAD_MONTHS = 12;

/** A record and its revision that becomes what the public sees. */
type Pointer = { recordId: string; revisionId: string };
/** To which of them readers' attention is drawn: it moves the public "opdateret". */
type News = "all" | "new" | "none";

/**
 * What every publication does, of one record or of 20,000: these revisions are what the public sees, an ending is
 * over, a plan to publish is done, and the date of reading starts again. Projections and audit are the caller's.
 * One JSON text for all: Prisma takes ten times as long with a value for each.
 */
export async function pointLive(
	tx: Transaction,
	pointers: readonly Pointer[],
	at: Date,
	{ news, unreviewed = false }: { news: News; unreviewed?: boolean },
): Promise<void> {
	const ids = JSON.stringify(pointers.map(({ recordId }) => recordId));
	await tx.$executeRaw`
		UPDATE "Record" SET
			"changedAt" = CASE
				WHEN ${news} = 'all' OR (${news} = 'new' AND "liveRevisionId" IS NULL) THEN ${at} ELSE "changedAt" END,
			"stage" = CASE WHEN "draftRevisionId" = p."revision" THEN 'none' ELSE "stage" END,
			"draftRevisionId" = NULLIF("draftRevisionId", p."revision"),
			"liveRevisionId" = p."revision",
			"unreviewedId" = CASE WHEN ${unreviewed} THEN p."revision" END,
			"rereadAt" = ${monthsAfter(at, REREAD_MONTHS)},
			"editedHere" = TRUE,
			"version" = "version" + 1
		FROM (
			SELECT json_extract("value", '$.recordId') AS "record", json_extract("value", '$.revisionId') AS "revision"
			FROM json_each(${JSON.stringify(pointers)})
		) AS p WHERE "Record"."id" = p."record"`;
	await tx.$executeRaw`
		DELETE FROM "Ending" WHERE "recordId" IN (SELECT "value" FROM json_each(${ids}))`;
	await tx.$executeRaw`
		DELETE FROM "Schedule" WHERE "action" = 'publish' AND "recordId" IN (SELECT "value" FROM json_each(${ids}))`;
}

type Publication = {
	/** Whether readers need to know: moves the public "opdateret". */
	readersShouldKnow: boolean;
	/** As the audit calls it. */
	action: "publish" | "publish-scheduled" | "publish-emergency";
	detail?: Record<string, unknown>;
};

/**
 * Makes a revision what the public sees: the projections follow, and everybody is told that the catalogue has
 * changed. In the caller's transaction.
 */
export async function makeLive(
	tx: Transaction,
	target: RecordTarget,
	revision: Revision,
	actor: Actor,
	{ readersShouldKnow, action, detail = {} }: Publication,
): Promise<void> {
	const { record, kind } = target;
	await pointLive(tx, [{ recordId: record.id, revisionId: revision.id }], actor.at, {
		news: readersShouldKnow ? "all" : "none",
		unreviewed: action === "publish-emergency",
	});
	await project(tx, record.id, entryOf(kind, record.slug, revision));
	const document = fingerprint(revision.document);
	await audit(tx, actor, action, record.id, revision.id, {
		document,
		large: readersShouldKnow,
		...detail,
	});
	await confirmCorrected(tx, target, revision, actor);
	await raiseVersion(tx);
}

/** Takes a record off the site; its history and its draft stay. In the caller's transaction. */
export async function takeDown(
	tx: Transaction,
	{ record, kind }: RecordTarget,
	actor: Actor,
	action: "end" | "expire",
	detail: Record<string, unknown> = {},
): Promise<void> {
	await tx.record.update({
		where: { id: record.id },
		data: { liveRevisionId: null, editedHere: true, version: { increment: 1 } },
	});
	// What was ended by hand is off for good; what ended by the clock may come again by the clock.
	const plans = action === "end" ? {} : { action: "expire" };
	await tx.schedule.deleteMany({ where: { recordId: record.id, ...plans } });
	await unproject(tx, record.id, kind);
	await audit(tx, actor, action, record.id, record.liveRevisionId ?? "", detail);
	await raiseVersion(tx);
}

/**
 * Writes down what has become due by the clock, so that every change starts from what the public sees (decision
 * 7: nothing runs a schedule; readers compare dates). Before an action, in a transaction of its own.
 */
export async function settle(tx: Transaction, now: Date): Promise<void> {
	const due = await tx.schedule.findMany({
		where: { at: { lte: now } },
		orderBy: [{ at: "asc" }, { action: "asc" }],
	});
	for (const { recordId, action, at, revisionId, byId } of due) {
		const target = await findRecord(tx, recordId);
		if (!target) continue;
		const actor = { name: byId, at };
		const revision =
			action === "publish" && revisionId ? await tx.revision.findUnique({ where: { id: revisionId } }) : null;
		if (revision)
			await makeLive(tx, target, revision, actor, { readersShouldKnow: true, action: "publish-scheduled" });
		else if (target.live) await takeDown(tx, target, actor, "expire");
		await tx.schedule.deleteMany({ where: { recordId, action } });
	}
}
