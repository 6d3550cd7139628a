import type { Grammar } from "../base/facets/facet";
import { buildQuery, cleanQuery, pageOf, parseSelection } from "../base/facets/search-params";
import { routes } from "../base/routes";
import { slugify } from "../base/slug";
import { guideQuery } from "../directory/guide/address";
import { interventionGrammar } from "../directory/interventions/facets";
import { matrixGrammar } from "../directory/interventions/matrix-params";
import type { GroupOption } from "../directory/interventions/shared-facets";
import { offerGrammar, placeGrammar } from "../directory/offers/facets";
import { kommunerAddress } from "../directory/offers/municipality-choice";
import { askedPlace, PLACE_PARAM } from "../directory/places/place-params";
import { shortlistQuery } from "../directory/shortlist/address";
import type { ShortlistEntry } from "../directory/shortlist/shortlist";
import type { PrismaClient } from "../generated/prisma/client";
import type { Guide } from "../model/guide-schema";
import type { PlacesDocument } from "../model/place-schema";
import { publicPath, readAliases } from "./aliases";
import { reportQuery } from "./reports/address";
import { readSnapshot } from "./snapshot";

/** The one address of a page: its path and the canonical form of the parameters it knows. */
export type CanonicalAddress = {
	(pathname: string, search: string): string;
	/** Whether a path is the old one of something that has moved for good. */
	isAlias?: (pathname: string) => boolean;
};

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
	return q ? routes.searchFor(q, pageOf(params.get("side"))).slice(routes.search.length) : "";
}

/** Help at once with a region that the register has. */
function emergencyQuery(params: URLSearchParams, { regions }: PlacesDocument): string {
	const region = regions.find(({ slug }) => slug === params.get("region"));
	return routes.emergencyIn(region?.slug).slice(routes.emergency.length);
}

/** The addresses that people type from paper: in any case, with æ, ø and å. */
const NAMED = /^\/(indsatser|tilbud|kommuner|udbydere)\/([^/]+)(\/fejl|\/fagligt)?$/;

const REPORT = /^\/tilbud\/[^/]+\/fejl$/;
/** An intervention's page for relatives: the one that is asked for a place. */
const INTERVENTION = /^\/indsatser\/[^/]+$/;

/** A path of a named page as it is typed: its room, its slug and what lies under it. */
function namedPath(pathname: string) {
	const [, room, typed, under = ""] = NAMED.exec(pathname) ?? [];
	const slug = typed && slugify(decodeURIComponent(typed));
	return slug ? { key: `${room}/${slug}`, room, slug, under } : undefined;
}

function canonicalPath(pathname: string, aliases: ReadonlyMap<string, string>): string {
	const named = namedPath(pathname);
	return named ? `/${named.room}/${aliases.get(named.key) ?? named.slug}${named.under}` : pathname;
}

/** Pages that know parameters, by path; all others know none. */
export function createCanonicalAddress(parts: AddressParts): CanonicalAddress {
	const { places, targetGroups, aliases = new Map() } = parts;
	const present = ({ type, slug }: ShortlistEntry) => ({
		type,
		slug: aliases.get(publicPath(type, slug)) ?? slug,
	});
	// Which addresses are understood does not depend on the time.
	const offers = offerGrammar(parts, new Date(0));
	const exact: Record<string, Query> = {
		[routes.interventions]: withFreeText(interventionGrammar(targetGroups)),
		[routes.overview]: withoutFreeText(matrixGrammar()),
		[routes.offers]: withPlace(places, withFreeText(offers)),
		[routes.search]: searchQuery,
		[routes.emergency]: (params) => emergencyQuery(params, places),
		[routes.guide]: (params) => guideQuery(params, parts),
		[routes.shortlist]: (params) => shortlistQuery(params, present),
	};
	const where = withPlace(places, withoutFreeText(placeGrammar(places)));
	const queryOf = (pathname: string): Query => {
		if (Object.hasOwn(exact, pathname)) return exact[pathname] ?? none;
		if (REPORT.test(pathname)) return reportQuery;
		return INTERVENTION.test(pathname) ? where : none;
	};
	const canonical = (asked: string, search: string) => {
		const pathname = canonicalPath(asked, aliases);
		// The one page whose answer is another page: a municipality's own.
		if (pathname === routes.municipalities) return kommunerAddress(new URLSearchParams(search), places);
		return pathname + queryOf(pathname)(new URLSearchParams(search));
	};
	const isAlias = (pathname: string) => aliases.has(namedPath(pathname)?.key ?? "");
	return Object.assign(canonical, { isAlias });
}

/** The same with what the public sees at a moment. */
export async function readCanonicalAddress(client: PrismaClient, now: Date): Promise<CanonicalAddress> {
	const kinds = ["target-group", "intervention", "places", "guide"] as const;
	const { shown } = await readSnapshot(client, now, kinds);
	const [places] = shown("places");
	const [guide] = shown("guide");
	if (!places || !guide) throw new Error("content has not been loaded");
	return createCanonicalAddress({
		targetGroups: shown("target-group")
			.map(({ document }) => document)
			.sort((a, b) => a.position - b.position),
		interventions: shown("intervention"),
		places: places.document,
		guide: guide.document,
		aliases: await readAliases(client),
	});
}
