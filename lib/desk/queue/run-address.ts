import { deskRoutes } from "../../base/routes";

/** What says on a record's page from which list one came, with the list's own query, so that one press leads on in it. */
const LISTS = { fra: deskRoutes.records, bekraeft: deskRoutes.confirm } as const;
const NAMES = Object.keys(LISTS) as (keyof typeof LISTS)[];

/** A list that somebody goes through: where it is, and what it is narrowed to. */
type List = { path: (typeof LISTS)[keyof typeof LISTS]; params: URLSearchParams };

const MOST = 2_000;

/** The list that a record's address names, with its filter; `null` for none. */
export function listIn(params: URLSearchParams): List | null {
	const name = NAMES.find((one) => params.has(one));
	if (!name) return null;
	return { path: LISTS[name], params: new URLSearchParams((params.get(name) ?? "").slice(0, MOST)) };
}

/** A record's page, opened from a list that is given by its address. */
export function recordFrom(list: string, id: string): string {
	const [path, query = ""] = list.split("?");
	const name = NAMES.find((one) => LISTS[one] === path);
	return name ? `${deskRoutes.record(id)}?${new URLSearchParams({ [name]: query })}` : deskRoutes.record(id);
}

/** Where one goes back to from a record's page: the list that one came from, as it was. */
export function backFrom(params: URLSearchParams): { href: string; label: string } {
	const list = listIn(params);
	const query = list?.params.toString();
	const path = list?.path ?? deskRoutes.records;
	const label = path === deskRoutes.confirm ? "Bekræft tilbud" : "Indhold";
	return { href: query ? `${path}?${query}` : path, label };
}
