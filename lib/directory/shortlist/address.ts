import { freeTextIn } from "../../base/facets/search-params";
import { FREE_TEXT } from "../../base/params";
import { routes } from "../../base/routes";
import { type EntryType, type Shortlist, type ShortlistEntry, shortlistOf } from "./shortlist";

/** `i` for interventions (indsats), `t` for offers (tilbud). */
const PARAMS: Record<EntryType, string> = { intervention: "i", offer: "t" };
/** The parameter of the day on which a list was last changed. */
const DAY_PARAM = "dato";

/** The parameter that shows a list as a sheet to hand over: `ark=1`. */
const SHEET_PARAM = "ark";

/** The parameter that sets the sheet in large letters: `stor=1`. */
const LARGE_PARAM = "stor";

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const DAY = /^20\d\d-\d\d-\d\d$/;

/** Whether it is a day of the calendar in this century, `YYYY-MM-DD`. */
function isDay(text: string): boolean {
	if (!DAY.test(text)) return false;
	const at = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

function entryFrom(param: string, slug: string): ShortlistEntry | null {
	if (!SLUG.test(slug)) return null;
	if (param === PARAMS.intervention) return { type: "intervention", slug };
	return param === PARAMS.offer ? { type: "offer", slug } : null;
}

/** An entry's short name, `t:slug`, for buttons and keys. */
export const entryKey = ({ type, slug }: ShortlistEntry): string => `${PARAMS[type]}:${slug}`;

/** The entry of a short name; null when it is none. */
export const entryOf = (key: string): ShortlistEntry | null => entryFrom(key.slice(0, 1), key.slice(2));

/**
 * Reads a list's address. Total: what is no entry, comes twice or is too much is dropped, never an error.
 * Whether an entry is published does not matter here.
 */
export function parseShortlist(params: URLSearchParams): Shortlist {
	const entries = [...params].flatMap(([param, slug]) => entryFrom(param, slug) ?? []);
	return shortlistOf(params.getAll(DAY_PARAM).find(isDay) ?? null, entries);
}

/** A list as an address's parameters, in order; reading them gives the list back. A list of nothing has none. */
export function shortlistParams({ day, entries }: Shortlist): [string, string][] {
	const listed = entries.map(({ type, slug }): [string, string] => [PARAMS[type], slug]);
	return day !== null && listed.length > 0 ? [[DAY_PARAM, day], ...listed] : listed;
}

/** Whether a list is asked for as a sheet to hand over. */
export const isSheet = (params: URLSearchParams): boolean => params.get(SHEET_PARAM) === "1";

/** Whether a sheet is asked for in large letters. */
export const isLarge = (params: URLSearchParams): boolean => params.get(LARGE_PARAM) === "1";

const largeParams = (large: boolean): [string, string][] => (large ? [[LARGE_PARAM, "1"]] : []);

/** What was asked in the page's own search box, cleaned; `""` for nothing. */
export const askedText = (params: URLSearchParams): string => freeTextIn(params, FREE_TEXT.shortlistSearch);

const queryOf = (pairs: [string, string][]) => (pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : "");

/** The address of a list on this site. */
export const shortlistAddress = (list: Shortlist): string =>
	`${routes.shortlist}${queryOf(shortlistParams(list))}`;

/** The address of a list as a sheet. */
export const sheetAddress = (list: Shortlist, large = false): string =>
	routes.shortlist + queryOf([...shortlistParams(list), [SHEET_PARAM, "1"], ...largeParams(large)]);

/** The address of the sheet as a PDF. */
export const sheetPdfAddress = (list: Shortlist, large = false): string =>
	routes.sheetPdf + queryOf([...shortlistParams(list), ...largeParams(large)]);

/** A list by the names that its entries have now: lists stand on paper, and addresses move. */
function presentList(params: URLSearchParams, present: (entry: ShortlistEntry) => ShortlistEntry): Shortlist {
	const { day, entries } = parseShortlist(params);
	return shortlistOf(day, entries.map(present));
}

/** The canonical query of the sheet's PDF. */
export const sheetPdfQuery = (
	params: URLSearchParams,
	present: (entry: ShortlistEntry) => ShortlistEntry,
): string => {
	const list = presentList(params, present);
	return sheetPdfAddress(list, isLarge(params) && list.entries.length > 0).slice(routes.sheetPdf.length);
};

/**
 * The canonical query of `/min-liste`, `""` or beginning with `?`: the list, then whether it is a sheet, or what was
 * searched for.
 * @param present an entry by the name that it has now.
 */
export function shortlistQuery(
	params: URLSearchParams,
	present = (entry: ShortlistEntry): ShortlistEntry => entry,
): string {
	const text = askedText(params);
	const asked: [string, string][] = text ? [[FREE_TEXT.shortlistSearch, text]] : [];
	const list = presentList(params, present);
	if (isSheet(params) && list.entries.length > 0)
		return sheetAddress(list, isLarge(params)).slice(routes.shortlist.length);
	return queryOf([...shortlistParams(list), ...asked]);
}
