/** One choice in a facet: `code` in the data and the API, `value` in a page's address. */
export type Option = { code: string; value: string; parent?: string };

/**
 * A facet is data: this one definition drives parsing, the form, the filter, the active-filter tags,
 * the numbers and the tests.
 */
export type Facet<T> = {
	param: string;
	apiParam: string;
	options: readonly Option[];
	/** The codes under which a record is found, given which switches are on. */
	codesOf: (item: T, switches: ReadonlySet<string>) => readonly string[];
};

/** A yes/no setting that changes what one facet means; in an address only when it is not the default. */
type Switch = { facet: string; param: string; apiParam: string; value: string; apiValue: string };

/** Everything that may stand in a list's address. */
export type Grammar<T> = {
	facets: readonly Facet<T>[];
	switches: readonly Switch[];
	/** The first is the default and never stands in an address. */
	sorts: readonly Option[];
};

/** What a visitor has asked for. Every value is known to the grammar, unique, and in its order. */
export type Selection = {
	q: string;
	/** Chosen option codes by facet param; a facet without a choice is absent. */
	chosen: Readonly<Record<string, readonly string[]>>;
	switches: ReadonlySet<string>;
	sort: string;
};

/** The codes chosen in a facet. */
export const chosenIn = (selection: Selection, param: string): readonly string[] =>
	selection.chosen[param] ?? [];

/** The selection with one facet's choice replaced. */
export function choose(selection: Selection, param: string, codes: readonly string[]): Selection {
	const { [param]: _, ...others } = selection.chosen;
	return { ...selection, chosen: codes.length > 0 ? { ...others, [param]: codes } : others };
}

/** Within a facet OR, across facets AND. */
export function matches<T>(item: T, facets: readonly Facet<T>[], selection: Selection): boolean {
	return facets.every((facet) => {
		const chosen = chosenIn(selection, facet.param);
		if (chosen.length === 0) return true;
		const codes = facet.codesOf(item, selection.switches);
		return chosen.some((code) => codes.includes(code));
	});
}

/**
 * The number beside each option (decision 16): the length of the list when it is the only option chosen
 * in its facet and all other facets stay as they are.
 * @returns counts by facet param and option code.
 */
export function optionCounts<T>(
	items: readonly T[],
	facets: readonly Facet<T>[],
	selection: Selection,
): Record<string, Record<string, number>> {
	const entries = facets.map((facet) => {
		const others = facets.filter((other) => other !== facet);
		const found = items
			.filter((item) => matches(item, others, selection))
			.map((item) => facet.codesOf(item, selection.switches));
		const counts = facet.options.map(({ code }) => [
			code,
			found.filter((codes) => codes.includes(code)).length,
		]);
		return [facet.param, Object.fromEntries(counts)];
	});
	return Object.fromEntries(entries);
}
