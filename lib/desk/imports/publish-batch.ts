import { readDocument } from "../../model/read-document";
import { stageOf } from "../../model/stages";
import type { Transaction } from "../../store/db/writer";
import type { Told } from "../../store/records/audit";
import { fingerprint } from "../../store/records/identity";
import { makeLive } from "../../store/records/make-live";
import { raiseVersion } from "../../store/records/mutations";
import { findRecord } from "../../store/records/record-target";
import { mayDo } from "../door/permissions";
import { fourEyesKinds, isBarred } from "../publishing/four-eyes";
import {
	draftFault,
	forEachTaken,
	idsOf,
	type Judge,
	ownProviders,
	type Step,
	type Taken,
} from "./after-batch";
import type { Pair } from "./batch-pairs";
import type { KnownOffers } from "./known-offers";
import { readKnownOffers } from "./read-known-offers";
import { referenceFaults } from "./row-faults";
import { type Planned, publishAll } from "./write-offers";

const NOT_SENT = "Kladden er ikke sendt til godkendelse.";
const FOUR_EYES = "Du har selv skrevet i kladden eller hentet den ind, så en anden skal udgive den.";
const PROVIDER_WAITS = "Udbyderen er ikke udgivet endnu.";

async function publishProviders({ tx, batch, person, now }: Step): Promise<void> {
	for (const { recordId } of await ownProviders(tx, batch)) {
		const target = await findRecord(tx, recordId);
		if (!target?.draft || stageOf(target.record) !== "review") continue;
		if (!mayDo(person, "publish", target.place) || (await isBarred(tx, target, person.id))) continue;
		const publication = { readersShouldKnow: target.live === null, action: "publish" } as const;
		const detail = { batch: batch.id };
		await makeLive(tx, target, target.draft, { name: person.id, at: now }, { ...publication, detail });
	}
}

/** Everybody who has written of these offers since what is live, by record. */
async function authorsOf(tx: Transaction, pairs: readonly Pair[]): Promise<ReadonlyMap<string, string[]>> {
	const ids = JSON.stringify(idsOf(pairs));
	const rows = await tx.$queryRaw<{ recordId: string; by: string }[]>`
		SELECT DISTINCT v."recordId", v."by" FROM json_each(${ids}) AS i
		CROSS JOIN "Record" AS r ON r."id" = i."value"
		JOIN "Revision" AS v ON v."recordId" = r."id"
		LEFT JOIN "Revision" AS l ON l."id" = r."liveRevisionId"
		WHERE v."sequence" > COALESCE(l."sequence", 0)`;
	const authors = new Map<string, string[]>();
	for (const { recordId, by } of rows) authors.set(recordId, [...(authors.get(recordId) ?? []), by]);
	return authors;
}

/** The revisions that offers' drafts are, as they are published. */
async function plannedOf(tx: Transaction, pairs: readonly Pair[]): Promise<ReadonlyMap<string, Planned>> {
	const slugs = new Map(pairs.map(({ record }) => [record.id, record.slug]));
	const where = { id: { in: pairs.map(({ row }) => row.resultRevisionId ?? "") } };
	const revisions = await tx.revision.findMany({ where });
	return new Map(
		revisions.map((row) => [
			row.recordId,
			{ ...row, slug: slugs.get(row.recordId) ?? "", baseId: row.baseId },
		]),
	);
}

/** What cannot be published of these offers, by the place of each in the list. */
async function faultsOf(
	{ tx, person }: Step,
	pairs: readonly Pair[],
	{ known, needsOther }: { known: KnownOffers; needsOther: boolean },
): Promise<(string | null)[]> {
	const authors = needsOther ? await authorsOf(tx, pairs) : new Map<string, string[]>();
	const offers = [...(await plannedOf(tx, pairs)).values()].map((row) => ({
		slug: row.slug,
		document: readDocument("offer", row.schemaVersion, row.document),
	}));
	const faults = referenceFaults(offers, known);
	const brokenIn = (slug: string) => {
		const [fault] = faults.get(slug) ?? [];
		return fault ? (fault.column === "udbyder" ? PROVIDER_WAITS : fault.reason) : null;
	};
	return pairs.map((pair) => {
		const { record } = pair;
		const unfit = draftFault(pair) ?? (stageOf(record) === "review" ? null : NOT_SENT);
		const isOwn = authors.get(record.id)?.includes(person.id) ?? false;
		return unfit ?? (isOwn ? FOUR_EYES : brokenIn(record.slug));
	});
}

/** Publishes an import's drafts, each by the rules of a single one, and the providers that it made before them. */
export async function publishBatch(step: Step): Promise<Taken> {
	const { tx, batch, now } = step;
	await publishProviders(step);
	const rules = {
		known: await readKnownOffers(tx),
		needsOther: (await fourEyesKinds(tx)).includes("offer"),
	};
	const judge: Judge = async (pairs) => {
		const faults = await faultsOf(step, pairs, rules);
		return new Map(pairs.map((pair, i) => [pair, faults[i] ?? null]));
	};
	const taken = await forEachTaken(step, judge, async (pairs) => {
		const planned = [...(await plannedOf(tx, pairs)).values()];
		const authors = await authorsOf(tx, pairs);
		await publishAll(tx, planned, now);
		const isNew = new Set(
			pairs.filter(({ record }) => record.liveRevisionId === null).map(({ record }) => record.id),
		);
		return planned.map(({ recordId, id, document }): Told => {
			const written = { document: fingerprint(document), large: isNew.has(recordId) };
			const detail = { ...written, batch: batch.id, authors: authors.get(recordId) ?? [] };
			return { action: "publish", recordId, revisionId: id, detail };
		});
	});
	if (taken.done > 0) await raiseVersion(tx);
	return taken;
}
