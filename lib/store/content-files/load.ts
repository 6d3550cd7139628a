import type { PrismaClient, Record as StoredRecord } from "../../generated/prisma/client";
import type { Entry, Kind } from "../../model/kinds";
import type { Stored } from "../../model/read-document";
import { isSame } from "../../model/row-identity";
import { schemaVersion } from "../../model/schema-versions";
import { createWriter, type Transaction } from "../db/writer";
import { type Actor, audit } from "../records/audit";
import { reckonDueDates } from "../records/confirm-due";
import { fingerprint } from "../records/identity";
import { publish, raiseVersion } from "../records/mutations";
import { liftProjections } from "../records/projection-rows";
import { giveReadingDates } from "../records/reading-date";
import { documentOf } from "../records/record-target";
import { addMissingTexts } from "../records/revision-text";
import { type ThreeWays, threeWays } from "./three-ways";

/** What became of the entries, each as `kind/slug`. */
export type LoadReport = {
	published: string[];
	/** As it was when it was last loaded, or as it is here by now. */
	unchanged: string[];
	/** Changed in `content/`, but somebody has edited the record here: left alone (decision 2). */
	keptEdited: { name: string; fields: ThreeWays[] }[];
	/** In the database, no longer in `content/`: left alone. */
	onlyHere: string[];
};

const nameOf = ({ kind, slug }: { kind: string; slug: string }) => `${kind}/${slug}`;

/** A record's live document and the one that last came from `content/`; `null` where there is none. */
async function documentsOf(tx: Transaction, { id, kind, liveRevisionId, contentHash }: StoredRecord) {
	const revisions = await tx.revision.findMany({ where: { recordId: id }, orderBy: { sequence: "desc" } });
	const live = revisions.find((revision) => revision.id === liveRevisionId);
	const base = revisions.find(({ document }) => fingerprint(document) === contentHash);
	const read = (revision: Stored | undefined) => (revision ? documentOf(kind as Kind, revision) : null);
	return {
		live: live?.document ?? null,
		here: read(live),
		base: read(base),
		isLifted: live !== undefined && live.schemaVersion < schemaVersion(kind as Kind),
	};
}

/** A change made here has come back by way of the files: from now on the record follows them again. */
async function followFile(
	tx: Transaction,
	{ id, liveRevisionId }: StoredRecord,
	live: string,
	{ hash, actor }: { hash: string; actor: Actor },
) {
	await tx.record.update({ where: { id }, data: { contentHash: hash, editedHere: false } });
	await audit(tx, actor, "match", id, liveRevisionId ?? "", { document: fingerprint(live) });
}

/** Entries under the names that their records have now: a file may still be called what a record was before. */
async function underPresentNames(
	tx: Transaction,
	entries: readonly Entry[],
	records: Iterable<StoredRecord>,
): Promise<Entry[]> {
	const aliases = await tx.slugAlias.findMany();
	const slugs = new Map([...records].map(({ id, slug }) => [id, slug]));
	const present = new Map(aliases.map((alias) => [nameOf(alias), slugs.get(alias.recordId)]));
	// Where both are there, the one that is called as the record is counts.
	const taken = new Set(entries.map(nameOf));
	return entries.flatMap((entry) => {
		const slug = present.get(nameOf(entry));
		if (slug === undefined) return [entry];
		const moved = { ...entry, slug };
		if (taken.has(nameOf(moved))) return [];
		taken.add(nameOf(moved));
		return [moved];
	});
}

/**
 * Brings checked content into the database, all of it or nothing: only entries whose fingerprint has
 * changed and whose record nobody has edited here (decision 2).
 */
export async function loadContent(
	client: PrismaClient,
	entries: readonly Entry[],
	actor: Actor,
): Promise<LoadReport> {
	const write = createWriter(client);
	return write(async (tx) => {
		const records = new Map((await tx.record.findMany()).map((record) => [nameOf(record), record]));
		const lifted = await liftProjections(tx);
		const report: LoadReport = { published: [], unchanged: [], keptEdited: [], onlyHere: [] };
		const publishEntry = async (entry: Entry, hash: string) => {
			await publish(tx, entry, hash, actor);
			return report.published.push(nameOf(entry));
		};
		const keepOrFollow = async (record: StoredRecord, entry: Entry, hash: string) => {
			const { base, here, live, isLifted } = await documentsOf(tx, record);
			// A file that followed its kind's schema says nothing new of what is lifted to the same.
			if (live !== null && (record.editedHere || isLifted) && isSame(entry.document, here)) {
				await followFile(tx, record, live, { hash, actor });
				return report.unchanged.push(nameOf(entry));
			}
			if (!record.editedHere) return publishEntry(entry, hash);
			const fields = threeWays({ base, file: entry.document, here });
			return report.keptEdited.push({ name: nameOf(entry), fields });
		};
		for (const entry of await underPresentNames(tx, entries, records.values())) {
			const name = nameOf(entry);
			const known = records.get(name);
			const hash = fingerprint(JSON.stringify(entry.document));
			records.delete(name);
			if (known?.contentHash === hash) report.unchanged.push(name);
			else if (known) await keepOrFollow(known, entry, hash);
			else await publishEntry(entry, hash);
		}
		report.onlyHere.push(...records.keys());
		await addMissingTexts(tx);
		await giveReadingDates(tx, actor);
		await reckonDueDates(tx);
		if (report.published.length > 0 || lifted > 0) await raiseVersion(tx);
		return report;
	});
}
