import type { ElementCode } from "../model/intervention-codes";
import type { Catalogue, SourceView } from "./catalogue";
import { type Parents, parentsOf } from "./interventions/target-groups";

/** What the records call what other records name by its code. */
export type CodeWords = {
	/** The element's name, from the typology; the code where there is none. */
	element: (code: ElementCode) => string;
	/** The target group's name; the code where there is none. */
	group: (code: string) => string;
	/** The names of these target groups: main groups first, within that in the order of the data. */
	groups: (codes: Iterable<string>) => string[];
	/** The main group that each target group lies under. */
	parents: Parents;
	/** An intervention's title; undefined where none is published at that address. */
	intervention: (slug: string) => string | undefined;
	/** A document by its id. */
	source: (id: string) => Pick<SourceView, "id" | "short"> | undefined;
};

type NamedRecords = Pick<Catalogue, "elements" | "targetGroups" | "interventions" | "sources">;

const kept = new WeakMap<NamedRecords, CodeWords>();

function build({ elements, targetGroups, interventions, sources }: NamedRecords): CodeWords {
	const elementLabels = new Map(elements.map(({ code, label }) => [code, label]));
	const groupLabels = new Map(targetGroups.map(({ code, label }) => [code, label]));
	const titles = new Map(interventions.map(({ slug, title }) => [slug, title]));
	const documents = new Map(sources.map((source) => [source.id, source]));
	const mainFirst = targetGroups.toSorted((a, b) => Number(a.parent !== null) - Number(b.parent !== null));
	return {
		element: (code) => elementLabels.get(code) ?? code,
		group: (code) => groupLabels.get(code) ?? code,
		groups: (codes) => {
			const chosen = new Set(codes);
			return mainFirst.filter(({ code }) => chosen.has(code)).map(({ label }) => label);
		},
		parents: parentsOf(targetGroups),
		intervention: (slug) => titles.get(slug),
		source: (id) => documents.get(id),
	};
}

/** The words for the codes of a catalogue; made once for each. */
export function codeWords(catalogue: NamedRecords): CodeWords {
	const known = kept.get(catalogue) ?? build(catalogue);
	kept.set(catalogue, known);
	return known;
}
