import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Catalogue } from "@/lib/directory/catalogue";
import { readArea } from "@/lib/directory/emergency/coverage";
import type { InterventionView } from "@/lib/directory/interventions/view";
import { assembleOffers } from "@/lib/directory/offers/assemble";
import { NO_REQUESTS } from "@/lib/directory/offers/confirmation-requests";
import { NEVER_CONFIRMED } from "@/lib/directory/offers/confirmed";
import { reachContext } from "@/lib/directory/offers/reach-context";
import { ELEMENTS } from "@/lib/model/intervention-codes";
import { type Entry, ofKind } from "@/lib/model/kinds";
import { NO_SENDER } from "@/lib/model/sender";
import { recordId } from "@/lib/store/records/identity";
import { frozen } from "./frozen";
import { readAgain } from "./remembering-reader";

/** The project's folder. */
export const PROJECT = fileURLToPath(new URL("../../", import.meta.url));
/** The content that is published. */
export const CONTENT = join(PROJECT, "content");

let entriesRead: Entry[] | undefined;

/**
 * The real content, checked; read once in a process, and frozen, because every test reads the same.
 * @throws when it has a problem: no test can stand on broken content.
 */
export function readEntries(): Entry[] {
	if (entriesRead) return entriesRead;
	const { entries, problems } = readAgain(CONTENT);
	if (problems.length > 0) throw new Error(JSON.stringify(problems, null, 1));
	entriesRead = frozen(entries);
	return entriesRead;
}

const byCode = (a: string, b: string) => (a < b ? -1 : 1);

/** The catalogue that these entries make, put together without a database. */
export function catalogueOf(entries: readonly Entry[]): Catalogue {
	const interventions = ofKind(entries, "intervention")
		.map(({ slug, document }) => ({ id: recordId("intervention", slug), slug, ...document, updated: null }))
		.sort((a, b) => a.number - b.number);
	const providers = ofKind(entries, "provider")
		.map(({ slug, document }) => ({
			id: recordId("provider", slug),
			slug,
			...document,
			confirmed: NEVER_CONFIRMED,
		}))
		.sort((a, b) => byCode(a.slug, b.slug));
	const offers = ofKind(entries, "offer")
		.map(({ slug, document }) => ({ id: recordId("offer", slug), slug, document, updated: null }))
		.sort((a, b) => byCode(a.slug, b.slug));
	const [places] = ofKind(entries, "places");
	const [searchWords] = ofKind(entries, "search-words");
	const [guide] = ofKind(entries, "guide");
	if (!places || !searchWords || !guide) throw new Error("a register is missing");
	const municipalityContacts = ofKind(entries, "municipality")
		.map(({ slug, document }) => ({
			id: recordId("municipality", slug),
			slug,
			...document,
			confirmed: NEVER_CONFIRMED,
			asked: NO_REQUESTS,
		}))
		.sort((a, b) => byCode(a.municipality, b.municipality));
	return {
		version: 1,
		interventions,
		elements: ofKind(entries, "element")
			.map(({ document }) => document)
			.sort((a, b) => ELEMENTS.indexOf(a.code) - ELEMENTS.indexOf(b.code)),
		targetGroups: ofKind(entries, "target-group")
			.map(({ document }) => document)
			.sort((a, b) => a.position - b.position),
		sources: ofKind(entries, "source")
			.map(({ slug, document }) => ({ id: slug, ...document }))
			.sort((a, b) => byCode(a.id, b.id)),
		emergency: ofKind(entries, "emergency")
			.map(({ slug, document }) => ({ id: slug, ...document, ...readArea(document.area, places.document) }))
			.sort((a, b) => a.position - b.position),
		pages: ofKind(entries, "page")
			.map(({ slug, document }) => ({ slug, ...document }))
			.sort((a, b) => byCode(a.slug, b.slug)),
		places: places.document,
		searchWords: searchWords.document,
		guide: guide.document,
		providers,
		offers: assembleOffers(offers, {
			interventions,
			providers,
			confirmations: new Map(),
			asked: new Map(),
			reach: reachContext({ providers, offers: [], places: places.document, municipalityContacts }),
		}),
		municipalityContacts,
		answers: new Map(
			ofKind(entries, "municipal-answer").map(({ slug, document }) => [
				document.municipality,
				{ slug, ...document },
			]),
		),
		pointers: ofKind(entries, "pointer")
			.map(({ slug, document }) => ({ slug, ...document }))
			.sort((a, b) => a.position - b.position),
		rights: ofKind(entries, "right")
			.map(({ slug, document }) => ({ slug, ...document }))
			.sort((a, b) => a.position - b.position),
		recommendations: ofKind(entries, "recommendation")
			.map(({ slug, document }) => ({ slug, ...document }))
			.sort((a, b) => a.position - b.position),
		methods: ofKind(entries, "method")
			.map(({ slug, document }) => ({ slug, ...document }))
			.sort((a, b) => a.position - b.position),
		sender: NO_SENDER,
		endings: [],
		history: new Map(),
		changedAt: new Date("2026-11-23T10:00:00Z"),
		licence: null,
	};
}

let catalogueRead: Catalogue | undefined;

/** The real catalogue, frozen like the entries. */
export function realCatalogue(): Catalogue {
	catalogueRead ??= frozen(catalogueOf(readEntries()));
	return catalogueRead;
}

/** One real intervention. */
export function interventionNamed(slug: string, { interventions } = realCatalogue()): InterventionView {
	const found = interventions.find((intervention) => intervention.slug === slug);
	if (!found) throw new Error(`no intervention is called ${slug}`);
	return found;
}
