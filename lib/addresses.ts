import { interventionGrammar } from "./catalogue/facets";
import { matrixGrammar } from "./catalogue/matrix-params";
import type { GroupOption } from "./catalogue/shared-facets";
import type { Grammar } from "./facets/facet";
import { buildQuery, cleanQuery, parseSelection } from "./facets/search-params";
import type { PrismaClient } from "./generated/prisma/client";
import { guideQuery } from "./guide/address";
import type { Guide } from "./guide/schema";
import { offerGrammar, placeGrammar } from "./offers/facets";
import { kommunerAddress } from "./places/municipality-choice";
import { askedPlace, PLACE_PARAM } from "./places/place-params";
import type { PlacesDocument } from "./places/schema";
import { reportQuery } from "./reports/address";
import { routes } from "./routes";
import { shortlistQuery } from "./shortlist/address";
import { slugify } from "./slug";

/** The one address of a page: its path and the canonical form of the parameters it knows. */
export type CanonicalAddress = (pathname: string, search: string) => string;

/** What decides which addresses are understood. */
export type AddressParts = {
	places: PlacesDocument;
	targetGroups: readonly GroupOption[];
	interventions: readonly { slug: string }[];
	guide: Guide;
};

/** The canonical query of one page, `""` or beginning with `?`. */
type Query = (params: URLSearchParams) => string;

const none: Query = () => "";
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
		const written = new URLSearchParams([[PLACE_PARAM, unknown]]).toString();
		return canonical ? `${canonical}&${written}` : `?${written}`;
	};

function searchQuery(params: URLSearchParams): string {
	const q = cleanQuery(params.get("q") ?? "");
	return q ? `?${new URLSearchParams({ q })}` : "";
}

/** The addresses that people type from paper: in any case, with æ, ø and å. */
const NAMED = /^\/(indsatser|tilbud|kommuner|udbydere)\/([^/]+)(\/fejl)?$/;

const REPORT = /^\/tilbud\/[^/]+\/fejl$/;

function canonicalPath(pathname: string): string {
	const [, room, typed, under = ""] = NAMED.exec(pathname) ?? [];
	const slug = typed && slugify(decodeURIComponent(typed));
	return slug ? `/${room}/${slug}${under}` : pathname;
}

/** Pages that know parameters, by path; all others know none. */
export function createCanonicalAddress(parts: AddressParts): CanonicalAddress {
	const { places, targetGroups } = parts;
	// Which addresses are understood does not depend on the time.
	const offers = offerGrammar(parts, new Date(0));
	const exact: Record<string, Query> = {
		[routes.interventions]: withFreeText(interventionGrammar(targetGroups)),
		[routes.overview]: withoutFreeText(matrixGrammar()),
		[routes.offers]: withPlace(places, withFreeText(offers)),
		[routes.search]: searchQuery,
		[routes.guide]: (params) => guideQuery(params, parts),
		[routes.shortlist]: shortlistQuery,
	};
	const where = withPlace(places, withoutFreeText(placeGrammar(places)));
	const queryOf = (pathname: string): Query => {
		if (Object.hasOwn(exact, pathname)) return exact[pathname] ?? none;
		if (REPORT.test(pathname)) return reportQuery;
		return pathname.startsWith(`${routes.interventions}/`) ? where : none;
	};
	return (asked, search) => {
		const pathname = canonicalPath(asked);
		// The one page whose answer is another page: a municipality's own.
		if (pathname === routes.municipalities) return kommunerAddress(new URLSearchParams(search), places);
		return pathname + queryOf(pathname)(new URLSearchParams(search));
	};
}

/** The same with what is published now. */
export async function readCanonicalAddress(client: PrismaClient): Promise<CanonicalAddress> {
	const [groups, interventions, places, guide] = await client.$transaction([
		client.targetGroup.findMany({ select: { code: true, parent: true }, orderBy: { position: "asc" } }),
		client.intervention.findMany({ select: { slug: true }, orderBy: { number: "asc" } }),
		client.register.findUniqueOrThrow({ where: { code: "places" } }),
		client.register.findUniqueOrThrow({ where: { code: "guide" } }),
	]);
	return createCanonicalAddress({
		targetGroups: groups as GroupOption[],
		interventions,
		places: JSON.parse(places.document) as PlacesDocument,
		guide: JSON.parse(guide.document) as Guide,
	});
}
