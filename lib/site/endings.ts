import type { Catalogue, EndableKind, EndingView } from "../directory/catalogue";
import { assembleOffers } from "../directory/offers/assemble";
import type { OfferView } from "../directory/offers/view";
import type { DocumentOf } from "../model/kinds";
import type { OfferDocument } from "../model/offer-schema";

/** A record that was public and is no longer. */
export type Ended = Omit<EndingView, "title" | "successor" | "offer"> & {
	id: string;
	successorId: string | null;
	/** The last that was public of it; `null` where that is not to be said, or not known. */
	document: DocumentOf<EndableKind> | null;
};

type Successor = NonNullable<EndingView["successor"]>;

/** What there is instead: the successor, or, where that has ended too, its own. */
function successorOf(
	entry: Ended,
	ended: ReadonlyMap<string, Ended>,
	shown: ReadonlyMap<string, Successor>,
): Successor | null {
	const seen = new Set<string>([entry.id]);
	let next = entry.successorId;
	while (next && !seen.has(next)) {
		const found = shown.get(next);
		if (found) return found;
		seen.add(next);
		next = ended.get(next)?.successorId ?? null;
	}
	return null;
}

type Titled = { id: string; slug: string; document: { title: string } | { name: string } };

/** What a record of one of the kinds that may end is called. */
const titleOf = (document: Titled["document"]) => ("title" in document ? document.title : document.name);

export const titled = (kind: EndableKind, list: readonly Titled[]) =>
	list.map(({ id, slug, document }): [string, Successor] => [id, { kind, slug, title: titleOf(document) }]);

/** The providers that were public, for the names of offers that are so still. */
export const endedProviders = (ended: readonly Ended[]) =>
	ended.flatMap(({ kind, slug, document }) =>
		kind === "provider" && document ? { slug, name: titleOf(document) } : [],
	);

type OffersAround = Parameters<typeof assembleOffers>[1];

function offerOf({ id, kind, slug, document }: Ended, around: OffersAround): OfferView | null {
	if (kind !== "offer" || document === null) return null;
	const stored = { id, slug, document: document as OfferDocument, updated: null };
	return assembleOffers([stored], around)[0] ?? null;
}

/**
 * Endings as pages and JSON read them.
 * @param shown what is public of the kinds that may end, by record.
 */
export function assembleEndings(
	ended: readonly Ended[],
	shown: ReadonlyMap<string, Successor>,
	around: OffersAround,
): EndingView[] {
	const byId = new Map(ended.map((entry) => [entry.id, entry]));
	return ended.map((entry) => {
		const { kind, slug, ending, text, at, document } = entry;
		return {
			...{ kind, slug, ending, text, at },
			title: document && titleOf(document),
			successor: successorOf(entry, byId, shown),
			offer: offerOf(entry, around),
		};
	});
}

/** Why an address shows nothing any more; undefined where nothing was ever public, or something is now. */
export function endingOf<K extends EndableKind>(
	{ endings }: Pick<Catalogue, "endings">,
	kind: K,
	slug: string,
): (EndingView & { kind: K }) | undefined {
	return endings.find(
		(entry): entry is EndingView & { kind: K } => entry.kind === kind && entry.slug === slug,
	);
}
