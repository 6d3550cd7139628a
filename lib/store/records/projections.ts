import { hasMachineReadableHours } from "../../directory/offers/machine-readable-hours";
import { ELEMENTS } from "../../model/intervention-codes";
import type { DocumentOf, Entry } from "../../model/kinds";
import type { Stored } from "../../model/read-document";
import { schemaVersion } from "../../model/schema-versions";
import type { Transaction } from "../db/writer";

/** What lists and filters read of an offer besides its document. */
export function offerColumns(offer: DocumentOf<"offer">) {
	const { provider, coverage, status } = offer;
	const phoneHours = hasMachineReadableHours(offer) ? JSON.stringify(offer.hours) : null;
	return { provider, level: coverage.level, status, phoneHours };
}

/** The tables that lists and filters read, rebuilt from a live document in the publishing transaction. */
export async function project(tx: Transaction, recordId: string, entry: Entry): Promise<void> {
	const stored = { document: JSON.stringify(entry.document), schemaVersion: schemaVersion(entry.kind) };
	switch (entry.kind) {
		case "element": {
			const row = { code: entry.slug, position: ELEMENTS.indexOf(entry.document.code), ...stored };
			await tx.element.upsert({ where: { recordId }, create: { recordId, ...row }, update: row });
			return;
		}
		case "target-group": {
			const { position, parent } = entry.document;
			const row = { code: entry.slug, position, parent, ...stored };
			await tx.targetGroup.upsert({ where: { recordId }, create: { recordId, ...row }, update: row });
			return;
		}
		case "source": {
			const row = { code: entry.slug, ...stored };
			await tx.source.upsert({ where: { recordId }, create: { recordId, ...row }, update: row });
			return;
		}
		case "emergency": {
			const row = { code: entry.slug, position: entry.document.position, ...stored };
			await tx.emergencyContact.upsert({ where: { recordId }, create: { recordId, ...row }, update: row });
			return;
		}
		case "page": {
			const row = { slug: entry.slug, ...stored };
			await tx.page.upsert({ where: { recordId }, create: { recordId, ...row }, update: row });
			return;
		}
		case "places":
		case "search-words":
		case "guide": {
			const row = { code: entry.kind, ...stored };
			await tx.register.upsert({ where: { recordId }, create: { recordId, ...row }, update: row });
			return;
		}
		case "provider": {
			const row = { slug: entry.slug, ...stored };
			await tx.provider.upsert({ where: { recordId }, create: { recordId, ...row }, update: row });
			return;
		}
		case "offer": {
			const row = { slug: entry.slug, ...offerColumns(entry.document), ...stored };
			await tx.offer.upsert({ where: { recordId }, create: { recordId, ...row }, update: row });
			return;
		}
		case "municipality": {
			const row = { slug: entry.slug, code: entry.document.municipality, ...stored };
			await tx.municipalityContact.upsert({ where: { recordId }, create: { recordId, ...row }, update: row });
			return;
		}
		case "pointer": {
			const row = { slug: entry.slug, position: entry.document.position, ...stored };
			await tx.pointer.upsert({ where: { recordId }, create: { recordId, ...row }, update: row });
			return;
		}
		case "right": {
			const row = { slug: entry.slug, position: entry.document.position, ...stored };
			await tx.right.upsert({ where: { recordId }, create: { recordId, ...row }, update: row });
			return;
		}
		case "municipal-answer": {
			const row = { slug: entry.slug, code: entry.document.municipality, ...stored };
			await tx.municipalAnswer.upsert({ where: { recordId }, create: { recordId, ...row }, update: row });
			return;
		}
		case "recommendation": {
			const row = { slug: entry.slug, position: entry.document.position, ...stored };
			await tx.recommendation.upsert({ where: { recordId }, create: { recordId, ...row }, update: row });
			return;
		}
		case "method": {
			const row = { slug: entry.slug, position: entry.document.position, ...stored };
			await tx.method.upsert({ where: { recordId }, create: { recordId, ...row }, update: row });
			return;
		}
		case "intervention":
			await projectIntervention(tx, recordId, entry, stored);
	}
}

async function projectIntervention(
	tx: Transaction,
	recordId: string,
	{ slug, document }: { slug: string; document: DocumentOf<"intervention"> },
	stored: Stored,
): Promise<void> {
	const { number, title, conditions, documentation } = document;
	await tx.intervention.deleteMany({ where: { recordId } });
	await tx.intervention.create({
		data: {
			recordId,
			slug,
			number,
			title,
			consent: conditions.consent.value,
			referral: conditions.referral.value,
			anonymous: conditions.anonymous.value,
			price: conditions.price.value,
			citizenTakesPart: conditions.citizenTakesPart.value,
			documentation: documentation.level,
			...stored,
			elements: { create: document.elements },
			targetGroups: {
				create: document.targetGroups.map(({ group, basis }) => ({ groupCode: group, basis })),
			},
			forms: { create: document.forms.map(({ form }) => ({ form })) },
		},
	});
}

/** Takes a record out of the tables that lists and filters read. */
export async function unproject(tx: Transaction, recordId: string, kind: Entry["kind"]): Promise<void> {
	const where = { where: { recordId } };
	const remove = {
		element: () => tx.element.deleteMany(where),
		"target-group": () => tx.targetGroup.deleteMany(where),
		source: () => tx.source.deleteMany(where),
		emergency: () => tx.emergencyContact.deleteMany(where),
		page: () => tx.page.deleteMany(where),
		places: () => tx.register.deleteMany(where),
		"search-words": () => tx.register.deleteMany(where),
		guide: () => tx.register.deleteMany(where),
		provider: () => tx.provider.deleteMany(where),
		offer: () => tx.offer.deleteMany(where),
		municipality: () => tx.municipalityContact.deleteMany(where),
		pointer: () => tx.pointer.deleteMany(where),
		right: () => tx.right.deleteMany(where),
		"municipal-answer": () => tx.municipalAnswer.deleteMany(where),
		recommendation: () => tx.recommendation.deleteMany(where),
		method: () => tx.method.deleteMany(where),
		intervention: () => tx.intervention.deleteMany(where),
	};
	await remove[kind]();
}
