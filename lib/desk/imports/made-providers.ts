import { slugify } from "../../base/slug";
import type { DocumentOf } from "../../model/kinds";
import { schemaVersion } from "../../model/schema-versions";
import type { Stage } from "../../model/stages";
import type { Transaction } from "../../store/db/writer";
import { type Actor, audit } from "../../store/records/audit";
import { recordId } from "../../store/records/identity";
import { makeLive, takeDown } from "../../store/records/make-live";
import { documentOf, findRecord } from "../../store/records/record-target";
import { addRevision, ensureRecord } from "../../store/records/revisions";
import { isSlugTaken } from "../../store/records/taken-slugs";
import { namedBy } from "../drafts/named-by";
import type { Batch } from "./batch";
import { endAsMistakes } from "./write-offers";

type Provider = DocumentOf<"provider">;

const NOTHING = {
	...{ description: null, asOf: null },
	...{ phones: [], emails: [], places: [], websites: [], urls: [], references: [] },
};

/** A provider of which a sheet says the name and a person the kind, and nobody more. */
export const providerNamed = (
	name: string,
	kind: Provider["kind"],
	parent: string | null,
	municipality: string | undefined,
): Provider => ({ name, kind, parent, ...(municipality ? { municipality } : {}), ...NOTHING });

async function freeSlug(tx: Transaction, name: string, taken: ReadonlySet<string>): Promise<string> {
	const base = slugify(name).slice(0, 60).replace(/-+$/, "") || "udbyder";
	for (let number = 1; ; number += 1) {
		const slug = number === 1 ? base : `${base}-${number}`;
		if (!taken.has(slug) && !(await isSlugTaken(tx, "provider", slug))) return slug;
	}
}

/** Keeps which providers an import is to make; those that it was to make before are forgotten. */
export async function keepProviders(tx: Transaction, batchId: string, providers: readonly Provider[]) {
	await tx.importProvider.deleteMany({ where: { batchId, resultRevisionId: null } });
	const taken = new Set((await tx.importProvider.findMany({ where: { batchId } })).map(({ slug }) => slug));
	for (const document of providers) {
		const slug = await freeSlug(tx, document.name, taken);
		taken.add(slug);
		const row = { batchId, slug, recordId: recordId("provider", slug) };
		await tx.importProvider.create({
			data: { ...row, document: JSON.stringify(document), schemaVersion: schemaVersion("provider") },
		});
	}
}

/** The providers that an import makes itself. */
export async function madeProviders(tx: Transaction, batchId: string) {
	const rows = await tx.importProvider.findMany({ where: { batchId } });
	return rows.map((row) => ({ slug: row.slug, ...documentOf("provider", row) }));
}

/**
 * Makes the providers of an import that these slugs name, each a draft of its own; one that is there by now is taken
 * as it is. An import that is kept to some municipalities makes none outside them.
 */
export async function draftProviders(
	tx: Transaction,
	batch: Batch,
	slugs: ReadonlySet<string>,
	mode: "draft" | "publish",
	actor: Actor,
): Promise<void> {
	const rows = await tx.importProvider.findMany({ where: { batchId: batch.id, resultRevisionId: null } });
	for (const row of rows.filter(({ slug }) => slugs.has(slug))) {
		const document = documentOf("provider", row);
		const { place } = batch.format;
		if (place.length > 0 && !place.includes(document.municipality ?? "")) continue;
		const record = await ensureRecord(tx, { kind: "provider", slug: row.slug }, actor.at);
		if (record.liveRevisionId || record.draftRevisionId) continue;
		const meta = { origin: "import", why: `Import af ${batch.fileName}` } as const;
		const own = { ...meta, readersShouldKnow: false, baseId: null };
		const { id, digest } = await addRevision(tx, record, document, actor, own);
		const data = { draftRevisionId: id, stage: "draft" satisfies Stage, version: { increment: 1 } };
		await tx.record.update({ where: { id: record.id }, data });
		await audit(tx, actor, "save", record.id, id, { document: digest, batch: batch.id });
		await tx.importProvider.update({
			where: { batchId_slug: { batchId: batch.id, slug: row.slug } },
			data: { recordId: record.id, resultRevisionId: id },
		});
		const target = mode === "publish" ? await findRecord(tx, record.id) : null;
		if (target?.draft)
			await makeLive(tx, target, target.draft, actor, { readersShouldKnow: true, action: "publish" });
	}
}

/**
 * Takes back the providers that an import made, when what named them is undone: those that nobody has touched since
 * and no offer names; of what is published only by somebody who may. Their history stays.
 */
export async function dropProviders(
	tx: Transaction,
	{ id: batchId }: Batch,
	actor: Actor,
	mayTakeDown: boolean,
): Promise<void> {
	const rows = await tx.importProvider.findMany({ where: { batchId, resultRevisionId: { not: null } } });
	for (const { slug, recordId: id, resultRevisionId } of rows) {
		const target = await findRecord(tx, id);
		const head = target?.draft ?? target?.live;
		if (!target || head?.id !== resultRevisionId || (await namedBy(tx, target)).length > 0) continue;
		if (target.live && !mayTakeDown) continue;
		if (target.live) {
			await takeDown(tx, target, actor, "end", { kind: "mistake" });
			await endAsMistakes(tx, [id], actor);
		} else {
			const data = { draftRevisionId: null, stage: "none" satisfies Stage, version: { increment: 1 } };
			await tx.record.update({ where: { id }, data });
			await audit(tx, actor, "discard", id, resultRevisionId ?? "", { batch: batchId });
		}
		await tx.importProvider.update({
			where: { batchId_slug: { batchId, slug } },
			data: { resultRevisionId: null },
		});
	}
}
