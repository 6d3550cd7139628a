const MAX_PER_PAGE = 200;

function positive(params: URLSearchParams, name: string, fallback: number, most: number) {
	const raw = params.get(name);
	if (raw === null) return fallback;
	const value = /^\d{1,9}$/.test(raw) ? Number(raw) : 0;
	return value >= 1 && value <= most ? value : undefined;
}

/** `page` (from 1) and `perPage` (1 to 200, default 50), and the names of those that are neither. */
export function parsePaging(params: URLSearchParams): { page: number; perPage: number; invalid: string[] } {
	const page = positive(params, "page", 1, 1e9);
	const perPage = positive(params, "perPage", 50, MAX_PER_PAGE);
	const invalid = [page === undefined ? "page" : [], perPage === undefined ? "perPage" : []].flat();
	return { page: page ?? 1, perPage: perPage ?? 50, invalid };
}
