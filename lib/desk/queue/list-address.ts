import { pageOf } from "../../base/facets/search-params";
import { deskRoutes } from "../../base/routes";

/** Where a draft has come to, and what is published. */
export const STATES = ["review", "changes", "draft", "unreviewed", "live", "off"] as const;
/** What somebody must look at, as the desk's front lists it. */
export const NEEDS = ["due", "broken", "unsourced", "inferred"] as const;
/** When somebody last confirmed it. */
export const FRESH = ["bekraeftet", "aeldes", "gammel", "aldrig"] as const;
/** When it is to be read again. */
export const READING = ["overskredet", "maaned", "kvartal", "senere"] as const;
/** The order; the first unless another is chosen, and with words what answers them best. */
export const SORTS = ["", "navn", "aendret", "laesedato", "bekraeftet"] as const;
/** Whose it is, besides a person's account. */
export const MINE = "mig";
export const NOBODY = "ingen";

/** What a list is narrowed by, each by the name that it has in the address. */
const PARAMS = {
	q: "q",
	kind: "type",
	state: "tilstand",
	municipality: "kommune",
	provider: "udbyder",
	holder: "hos",
	writer: "skrevet",
	fresh: "frisk",
	reading: "laeses",
	year: "aar",
	sort: "sortering",
} as const;
type Name = keyof typeof PARAMS;
const NAMES = Object.keys(PARAMS) as Name[];

/** What is asked of the desk's list; an empty text asks nothing. */
export type ListQuery = Record<Name, string> & { page: number };

/** All of it, from the beginning. */
export const EVERYTHING: ListQuery = {
	...{ q: "", kind: "", state: "", municipality: "", provider: "", holder: "", writer: "" },
	...{ fresh: "", reading: "", year: "", sort: "", page: 1 },
};

const oneOf = (list: readonly string[]) => (value: string) => list.includes(value);
const like = (pattern: RegExp) => (value: string) => pattern.test(value);
const anything = () => true;

const KNOWN: Record<Name, (value: string) => boolean> = {
	q: anything,
	kind: like(/^[a-z-]{1,40}$/),
	state: oneOf([...STATES, ...NEEDS]),
	municipality: like(/^\d{4}$/),
	provider: anything,
	holder: like(/^[\w:-]{1,80}$/),
	writer: like(/^[\w:-]{1,80}$/),
	fresh: oneOf(FRESH),
	reading: oneOf(READING),
	year: like(/^(?:19|20)\d{2}$/),
	sort: oneOf(SORTS),
};

const MOST = 200;
const tidied = (text: string) =>
	text
		.normalize("NFC")
		.replace(/[\p{C}\s]+/gu, " ")
		.trim();
/** Cut between letters, and tidy again where the cut was at a space. */
const cut = (text: string) => [...tidied(text)].slice(0, MOST).join("").trim();

/** Reads the list's address. Total: whatever is unknown is dropped. */
export function readListQuery(params: URLSearchParams): ListQuery {
	const query = { ...EVERYTHING, page: pageOf(params.get("side")) };
	for (const name of NAMES) {
		const value = cut(params.get(PARAMS[name]) ?? "");
		if (KNOWN[name](value)) query[name] = value;
	}
	return query;
}

/** The list's query, without the mark that begins it; empty for all of it. */
export function listQueryText(query: Partial<ListQuery>): string {
	const params = new URLSearchParams();
	for (const name of NAMES) if (query[name]) params.set(PARAMS[name], query[name]);
	if (query.page && query.page > 1) params.set("side", String(query.page));
	return params.toString();
}

/** The list's address. */
export function listAddress(query: Partial<ListQuery>): string {
	const text = listQueryText(query);
	return text ? `${deskRoutes.records}?${text}` : deskRoutes.records;
}
