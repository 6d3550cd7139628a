import { routes } from "../../base/routes";
import { withoutCitations } from "../../model/citations";
import type { ElementCode } from "../../model/intervention-codes";
import type { SearchedPage } from "../../model/search-words";
import type { Catalogue } from "../catalogue";
import { elementList, targetGroupList } from "../interventions/facets";
import type { SearchKind } from "./document";

/** One thing that can be found, as a reader meets it. */
export type Described = { type: SearchKind; slug: string; title: string; url: string; summary: string };

const partsOf = (key: string) => {
	const slash = key.indexOf("/");
	return { type: key.slice(0, slash) as SearchKind, slug: key.slice(slash + 1) };
};

/** Where the pages that are no records are. */
const PAGE_ADDRESSES: Record<SearchedPage, string> = {
	rights: routes.rights,
	confidentiality: routes.confidentiality,
	"staff-consent": routes.staffConsent,
	compare: routes.compare,
	english: routes.english,
	emergency: routes.emergency,
	recommendations: routes.recommendations,
	methods: routes.methods,
	challenges: routes.reading("udfordringer"),
	terms: routes.reading("begreber"),
	"adviser-job": routes.reading("paaroerendevejlederens-opgave"),
	"sos-example": routes.reading("sos-til-paaroerende"),
};

/** A thing's title, address and summary, by its key in the index; undefined when it is not published. */
export function described(catalogue: Catalogue, key: string): Described | undefined {
	const { type, slug } = partsOf(key);
	const made = (title: string | undefined, url: string, summary = "") =>
		title === undefined ? undefined : { type, slug, title, url, summary };
	const bySlug = <T extends { slug: string }>(all: readonly T[]) => all.find((entry) => entry.slug === slug);
	switch (type) {
		case "intervention": {
			const found = bySlug(catalogue.interventions);
			return made(found?.title, routes.intervention(slug), found?.summary);
		}
		case "offer": {
			const found = bySlug(catalogue.offers);
			return made(found?.title, routes.offer(slug), found?.description);
		}
		case "provider": {
			const found = bySlug(catalogue.providers);
			return made(found?.name, routes.provider(slug), found?.description ?? "");
		}
		case "place":
			return made(bySlug(catalogue.places.municipalities)?.fullName, routes.municipality(slug));
		case "element": {
			const found = catalogue.elements.find(({ code }) => code === slug);
			return made(found?.label, elementList(slug as ElementCode), found?.description);
		}
		case "pointer": {
			const found = bySlug(catalogue.pointers);
			return made(found?.title, routes.pointer(slug), found?.text);
		}
		case "right": {
			const found = bySlug(catalogue.rights);
			return made(found?.title, `${routes.rights}#${slug}`, found?.gives);
		}
		case "recommendation": {
			const found = bySlug(catalogue.recommendations);
			return made(found?.title, routes.recommendation(slug), found?.summary);
		}
		case "method": {
			const found = bySlug(catalogue.methods);
			return found && made(found.title, routes.method(found), withoutCitations(found.text));
		}
		case "page": {
			const found = catalogue.searchWords.pages?.find(({ page }) => page === slug);
			return found && made(found.title, PAGE_ADDRESSES[found.page], found.text);
		}
		case "target-group": {
			const found = catalogue.targetGroups.find(({ code }) => code === slug);
			return made(found?.label, targetGroupList(slug, catalogue.targetGroups), found?.description);
		}
	}
}
