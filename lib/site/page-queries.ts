import type { Grammar } from "../base/facets/facet";
import { buildQuery, freeTextIn, pageOf, parseSelection } from "../base/facets/search-params";
import { FREE_TEXT, PARAM } from "../base/params";
import { routes } from "../base/routes";
import { municipalitiesQuery } from "../directory/coverage/view";
import { guideQuery } from "../directory/guide/address";
import { comparisonQuery, readComparison } from "../directory/interventions/compare";
import { interventionGrammar } from "../directory/interventions/facets";
import { matrixGrammar } from "../directory/interventions/matrix-params";
import type { GroupOption } from "../directory/interventions/shared-facets";
import { dataGrammar, offerGrammar, placeGrammar } from "../directory/offers/facets";
import { askedPlace } from "../directory/places/place-params";
import { checkQuery, readCheckAddress } from "../directory/recommendations/address";
import { referralQuery } from "../directory/referral/address";
import { sheetPdfQuery, shortlistQuery } from "../directory/shortlist/address";
import type { ShortlistEntry } from "../directory/shortlist/shortlist";
import type { Guide } from "../model/guide-schema";
import type { PlacesDocument } from "../model/place-schema";
import { publicPath } from "./aliases";
import { reportQuery } from "./reports/address";

/**
 * The pages and files that know parameters, by their folder in `app`; all others know none, and the front redirects theirs
 * away. A page that reads `searchParams` and is not here stops the build (`scripts/check-pages.ts`).
 */
export const PAGES_WITH_PARAMETERS = [
	"/akut",
	"/anbefalinger",
	"/anbefalinger/paaroerendepolitik.docx",
	"/anbefalinger/selvtjek.docx",
	"/data",
	"/fagfolk",
	"/find-hjaelp",
	"/indsatser",
	"/indsatser/[slug]",
	"/indlejr/tilbud",
	"/indlejr/tilbud/fragment",
	"/kommuner",
	"/min-liste",
	"/min-liste/ark.pdf",
	"/oversigt",
	"/sammenlign",
	"/soeg",
	"/tilbud",
	"/tilbud/[slug]/fejl",
] as const;

/** What decides which addresses are understood. */
export type AddressParts = {
	places: PlacesDocument;
	targetGroups: readonly GroupOption[];
	interventions: readonly { slug: string }[];
	guide: Guide;
	/** Old names in addresses, `room/slug`, with the slug that has taken their place. */
	aliases?: ReadonlyMap<string, string>;
};

/** The canonical query of one page, `""` or beginning with `?`. */
type Query = (params: URLSearchParams) => string;

const withFreeText =
	<T>(grammar: Grammar<T>): Query =>
	(params) =>
		buildQuery(parseSelection(params, grammar), grammar);
const withoutFreeText =
	<T>(grammar: Grammar<T>): Query =>
	(params) =>
		buildQuery({ ...parseSelection(params, grammar), q: "" }, grammar);

/** A page that is asked for a place: what was written becomes a municipality, a postal code or a region. */
const withPlace =
	(places: PlacesDocument, query: Query): Query =>
	(asked) => {
		const { params, unknown } = askedPlace(asked, places);
		const canonical = query(params);
		if (unknown === null) return canonical;
		const written = new URLSearchParams([[FREE_TEXT.place, unknown]]).toString();
		return canonical ? `${canonical}&${written}` : `?${written}`;
	};

function searchQuery(params: URLSearchParams): string {
	const q = freeTextIn(params, FREE_TEXT.question);
	return q ? routes.searchFor(q, pageOf(params.get("side"))).slice(routes.search.length) : "";
}

/** Help at once with a region that the register has. */
function emergencyQuery(params: URLSearchParams, { regions }: PlacesDocument): string {
	const region = regions.find(({ slug }) => slug === params.get(PARAM.region));
	return routes.emergencyIn(region?.slug).slice(routes.emergency.length);
}

/**
 * The canonical query of every page.
 * @returns a function of a path and its parameters, which gives `""` or what begins with `?`. Total.
 */
export function pageQueries(parts: AddressParts): (pathname: string, params: URLSearchParams) => string {
	const { places, targetGroups, aliases = new Map() } = parts;
	const present = ({ type, slug }: ShortlistEntry) => ({
		type,
		slug: aliases.get(publicPath(type, slug)) ?? slug,
	});
	const intervention = (slug: string) => present({ type: "intervention", slug }).slug;
	// Which addresses are understood does not depend on the time.
	const offers = offerGrammar(parts, new Date(0));
	const queries: Record<(typeof PAGES_WITH_PARAMETERS)[number], Query> = {
		"/akut": (params) => emergencyQuery(params, places),
		"/anbefalinger": (params) => checkQuery(readCheckAddress(params, places)),
		"/anbefalinger/paaroerendepolitik.docx": (params) => checkQuery(readCheckAddress(params, places)),
		"/anbefalinger/selvtjek.docx": (params) => checkQuery(readCheckAddress(params, places)),
		"/data": withoutFreeText(dataGrammar(offers)),
		"/fagfolk": (params) => referralQuery(params, parts),
		"/find-hjaelp": (params) => guideQuery(params, parts),
		"/indsatser": withFreeText(interventionGrammar(targetGroups)),
		"/indsatser/[slug]": withPlace(places, withoutFreeText(placeGrammar(places))),
		"/indlejr/tilbud": withoutFreeText(offers),
		"/indlejr/tilbud/fragment": withoutFreeText(offers),
		"/kommuner": (params) => municipalitiesQuery(params, parts),
		"/min-liste": (params) => shortlistQuery(params, present),
		"/min-liste/ark.pdf": (params) => sheetPdfQuery(params, present),
		"/oversigt": withoutFreeText(matrixGrammar()),
		"/sammenlign": (params) => comparisonQuery(readComparison(params, parts.interventions, intervention)),
		"/soeg": searchQuery,
		"/tilbud": withPlace(places, withFreeText(offers)),
		"/tilbud/[slug]/fejl": reportQuery,
	};
	const known = Object.entries(queries).map(([folder, query]) => ({
		pattern: new RegExp(`^${folder.replaceAll("[slug]", "[^/]+")}$`),
		query,
	}));
	return (pathname, params) => known.find(({ pattern }) => pattern.test(pathname))?.query(params) ?? "";
}
