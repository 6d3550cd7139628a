import type { Catalogue, EndableKind } from "../../directory/catalogue";
import { assembleOffers } from "../../directory/offers/assemble";
import { NO_REQUESTS } from "../../directory/offers/confirmation-requests";
import { NEVER_CONFIRMED } from "../../directory/offers/confirmed";
import { consentFactOf } from "../../directory/offers/consent";
import { reachContext } from "../../directory/offers/reach-context";
import type { Entry, Kind } from "../../model/kinds";
import { recordId } from "../../store/records/identity";

/** What a draft is a draft of. */
export type PreviewEntry = Entry;

/** The kinds that have a page of their own. */
const PAGED = ["intervention", "offer", "provider", "page"] as const satisfies readonly Kind[];
export type PagedEntry = Extract<Entry, { kind: (typeof PAGED)[number] }>;

export const isPaged = (entry: Entry): entry is PagedEntry => (PAGED as readonly Kind[]).includes(entry.kind);

/** A list with one entry replaced where it stands, or added where it belongs. */
function put<T extends { slug: string }>(list: readonly T[], entry: T, order: (a: T, b: T) => number): T[] {
	return [...list.filter(({ slug }) => slug !== entry.slug), entry].sort(order);
}

const bySlug = (a: { slug: string }, b: { slug: string }) => (a.slug < b.slug ? -1 : 1);

/** An entry's identity: the one it has, or will get; a draft moves no date that readers see. */
function identity(
	list: readonly { id: string; slug: string; updated: Date | null }[],
	{ kind, slug }: Entry,
) {
	const known = list.find((candidate) => candidate.slug === slug);
	return { id: known?.id ?? recordId(kind, slug), slug, updated: known?.updated ?? null };
}

/** The records of a catalogue with one of them replaced; nothing is derived from it yet. */
function replaced(catalogue: Catalogue, entry: PagedEntry): Catalogue {
	const { interventions, offers, providers, pages } = catalogue;
	const { slug } = entry;
	switch (entry.kind) {
		case "intervention": {
			const view = { ...entry.document, ...identity(interventions, entry) };
			return { ...catalogue, interventions: put(interventions, view, (a, b) => a.number - b.number) };
		}
		case "provider": {
			const known = providers.find((provider) => provider.slug === slug);
			const { id = recordId("provider", slug), confirmed = NEVER_CONFIRMED } = known ?? {};
			const view = { ...entry.document, id, slug, confirmed };
			return { ...catalogue, providers: put(providers, view, bySlug) };
		}
		case "page":
			return { ...catalogue, pages: put(pages, { ...entry.document, slug }, bySlug) };
		case "offer": {
			const known = offers.find((offer) => offer.slug === slug);
			const { confirmed = NEVER_CONFIRMED, asked = NO_REQUESTS, confirmation = null } = known ?? {};
			const confirmations = { confirmed, asked, confirmation };
			const consentFact = consentFactOf(entry.document);
			const concluded = {
				providerName: "",
				...confirmations,
				consentFact,
				allElements: [],
				covered: null,
				reachable: true,
			};
			const view = { ...entry.document, ...identity(offers, entry), ...concluded };
			return { ...catalogue, offers: put(offers, view, bySlug) };
		}
	}
}

/**
 * The catalogue as it would be with one document published: whatever is concluded from it, such as an offer's
 * elements and its provider's name, follows.
 */
export function withDocument(catalogue: Catalogue, entry: PagedEntry): Catalogue {
	const next = replaced(catalogue, entry);
	const confirmations = new Map(next.offers.map(({ id, confirmed }) => [id, confirmed]));
	const asked = new Map(next.offers.map((offer) => [offer.id, offer.asked]));
	const stored = next.offers.map((offer) => ({ ...offer, document: offer }));
	const isIt = (ending: { kind: EndableKind; slug: string }) =>
		ending.kind === entry.kind && ending.slug === entry.slug;
	return {
		...next,
		offers: assembleOffers(stored, { ...next, confirmations, asked, reach: reachContext(next) }),
		endings: next.endings.filter((ending) => !isIt(ending)),
	};
}
