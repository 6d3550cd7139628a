import type { Facet, Grammar, Selection } from "@/lib/base/facets/facet";
import type { Param } from "@/lib/base/params";

/** What one list is called and how it speaks; the same form, tags and empty page serve every list. */
export type ListDescription<T> = {
	/** The list's path. */
	address: string;
	grammar: Grammar<T>;
	/** "1 indsats", "0 indsatser". */
	countOf: (n: number) => string;
	/** Each list's own words say that none of its facets is without a title. */
	facetTitles: Readonly<Partial<Record<Param, string>>>;
	optionLabel: (facet: Facet<T>, code: string) => string;
	sortWords: Readonly<Record<string, string>>;
	searchLabel: string;
	searchHint: string;
	/** What a tag says for a switch that is on. */
	switchLabels: Readonly<Record<string, string>>;
	/** What the form says beside a switch. */
	switchOptions: Readonly<Record<string, string>>;
	/** Facets that are open from the start; the others open when something in them is chosen. */
	open: readonly Param[];
	/** Facets that the form asks for in another way. */
	notInForm: readonly Param[];
};

/** A list as it was asked for. */
export type ListRequest<T> = { list: ListDescription<T>; selection: Selection };
