import type { Param } from "../params";

/** One choice in a facet: `code` in the data and the API, `value` in a page's address. */
export type Option<C extends string = string> = { code: C; value: string; parent?: string };

/**
 * A facet is data: this one definition drives parsing, the form, the filter, the active-filter tags,
 * the numbers and the tests.
 */
export type Facet<T, P extends Param = Param, C extends string = string> = {
	param: P;
	apiParam: string;
	options: readonly Option<C>[];
	/** Whether a record is found under a code, given which switches are on. */
	has: (item: T, code: string, switches: ReadonlySet<string>) => boolean;
	/** Choices too many to be numbered, such as postal codes. */
	uncounted?: true;
};

/** A yes/no setting that changes what one facet means; in an address only when it is not the default. */
type Switch = { facet: Param; param: string; apiParam: string; value: string; apiValue: string };

/** Everything that may stand in a list's address. */
export type Grammar<T, P extends Param = Param> = {
	facets: readonly Facet<T, P>[];
	switches: readonly Switch[];
	/** The first is the default and never stands in an address. */
	sorts: readonly Option[];
	/** The list has pages, and the page's number may stand in its address. */
	paged?: true;
};

type Described = { param: Param; options: readonly Option[] };
type CodeOf<F extends Described> = F["options"][number]["code"];

/** Words for the options of these facets, by param and code; options that are data bring their own. */
export type OptionWords<F extends Described> = {
	[D in F as string extends CodeOf<D> ? never : D["param"]]: Readonly<Record<CodeOf<D>, string>>;
};

/** The words of an option; its code where it has none. */
export const wordsOf = (
	words: Readonly<Partial<Record<Param, Readonly<Record<string, string>>>>>,
	param: Param,
	code: string,
): string => words[param]?.[code] ?? code;

/** What a visitor has asked for. Every value is known to the grammar, unique, and in its order. */
export type Selection = {
	q: string;
	/** Chosen option codes by facet param; a facet without a choice is absent. */
	chosen: Readonly<Partial<Record<Param, readonly string[]>>>;
	switches: ReadonlySet<string>;
	sort: string;
	/** Which page of a paged list, from 1. */
	page: number;
};

/** The codes chosen in a facet. */
export const chosenIn = (selection: Selection, param: Param): readonly string[] =>
	selection.chosen[param] ?? [];

/** The selection with one facet's choice replaced; another list begins at its first page. */
export function choose(selection: Selection, param: Param, codes: readonly string[]): Selection {
	const { [param]: _, ...others } = selection.chosen;
	return { ...selection, page: 1, chosen: codes.length > 0 ? { ...others, [param]: codes } : others };
}

/** Within a facet OR, across facets AND. */
export function matches<T>(item: T, facets: readonly Facet<T>[], selection: Selection): boolean {
	return facets.every((facet) => {
		const chosen = chosenIn(selection, facet.param);
		return chosen.length === 0 || chosen.some((code) => facet.has(item, code, selection.switches));
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
	const counted = facets.filter(({ uncounted }) => !uncounted);
	const entries = counted.map((facet) => {
		const others = facets.filter((other) => other !== facet);
		const found = items.filter((item) => matches(item, others, selection));
		const counts = facet.options.map(({ code }) => [
			code,
			found.filter((item) => facet.has(item, code, selection.switches)).length,
		]);
		return [facet.param, Object.fromEntries(counts)];
	});
	return Object.fromEntries(entries);
}
