import { setImmediate as nextTurn } from "node:timers/promises";
import { slugify } from "../../base/slug";
import type { OfferDocument } from "../../model/offer-schema";
import type { Transaction } from "../../store/db/writer";
import { documentOf } from "../../store/records/record-target";

/** An offer's record as an import finds it. */
type Stored = {
	id: string;
	version: number;
	liveRevisionId: string | null;
	draftRevisionId: string | null;
	/** Taken off the site with words to readers; what an undone import has taken back has none. */
	ended: boolean;
};

/** All offers there are, by the ways in which a row may mean one. */
export type StoredOffers = {
	bySlug: ReadonlyMap<string, Stored>;
	ids: ReadonlySet<string>;
	/** Former slugs, which still lead somewhere. */
	aliases: ReadonlySet<string>;
	/** The slug of an offer that is the same in all but name, by {@link likenessOf}. */
	byLikeness: ReadonlyMap<string, string>;
	/** The slugs of offers by {@link contactsOf}. */
	byContact: ReadonlyMap<string, readonly string[]>;
};

const CHUNK = 500;

/** What two entries of one offer have in common: its title, who runs it, and where. */
export const likenessOf = ({ title, provider, coverage }: OfferDocument): string =>
	JSON.stringify([slugify(title), provider, coverage.level, [...coverage.municipalities].sort()]);

/** What two offers of one provider may have in common under different titles: a number, or an address. */
export const contactsOf = ({ provider, phone, place }: OfferDocument): string[] => [
	...(phone ? [`${provider} ${phone}`] : []),
	...(place && /\d/.test(place) ? [`${provider} ${slugify(place)}`] : []),
];

async function addLikenesses(
	tx: Transaction,
	records: readonly (Stored & { slug: string })[],
	byLikeness: Map<string, string>,
	byContact: Map<string, string[]>,
) {
	const slugs = new Map<string, string>();
	for (const { slug, liveRevisionId, draftRevisionId } of records) {
		for (const id of [liveRevisionId, draftRevisionId]) if (id) slugs.set(id, slug);
	}
	const where = { id: { in: [...slugs.keys()] } };
	for (const { id, ...row } of await tx.revision.findMany({
		where,
		select: { id: true, document: true, schemaVersion: true },
	})) {
		const document = documentOf("offer", row);
		const slug = slugs.get(id) ?? "";
		byLikeness.set(likenessOf(document), slug);
		for (const contact of contactsOf(document)) {
			const known = byContact.get(contact) ?? [];
			if (!known.includes(slug)) byContact.set(contact, [...known, slug]);
		}
	}
}

/** Reads them in slices, so that other requests are answered in between. */
export async function readStoredOffers(tx: Transaction): Promise<StoredOffers> {
	const ended = new Set(
		(await tx.ending.findMany({ where: { text: { not: "" } } })).map(({ recordId }) => recordId),
	);
	const aliases = await tx.slugAlias.findMany({ where: { kind: "offer" } });
	const rows = await tx.record.findMany({ where: { kind: "offer" } });
	const records = rows.map(({ id, slug, version, liveRevisionId, draftRevisionId }) => ({
		...{ id, slug, version, liveRevisionId, draftRevisionId },
		ended: ended.has(id),
	}));
	const byLikeness = new Map<string, string>();
	const byContact = new Map<string, string[]>();
	for (let at = 0; at < records.length; at += CHUNK) {
		await addLikenesses(tx, records.slice(at, at + CHUNK), byLikeness, byContact);
		await nextTurn();
	}
	return {
		bySlug: new Map(records.map((record) => [record.slug, record])),
		ids: new Set(records.map(({ id }) => id)),
		aliases: new Set(aliases.map(({ slug }) => slug)),
		byLikeness,
		byContact,
	};
}
