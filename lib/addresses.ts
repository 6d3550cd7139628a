/** The one address of a page: its path and the canonical form of the parameters it knows. */
export function canonicalAddress(pathname: string, _search: string): string {
	return pathname;
}
