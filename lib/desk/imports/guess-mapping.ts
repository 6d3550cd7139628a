import { columnShape, isNever } from "./column-shape";
import { FIELDS, headingKey } from "./columns";
import { fieldLike, fieldNamed } from "./guess-heading";
import type { KnownOffers } from "./known-offers";

/** The field of each column by its place in the file; empty: not read. */
export type Mapping = readonly string[];

type Columns = {
	headings: readonly string[];
	/** Some of what stands in each column. */
	samples?: readonly (readonly string[])[];
	known?: KnownOffers;
};

/**
 * What the columns seem to be: as somebody of this office mapped that heading the last time, else by its words, else
 * by what stands below it. No field is given twice: the surest has it, of two alike the first.
 * @param remembered fields by {@link headingKey}; empty: not read.
 */
export function guessMapping(
	{ headings, samples = [], known }: Columns,
	remembered: ReadonlyMap<string, string>,
): Mapping {
	const given = new Map<string, number>();
	const isOpen = (i: number) =>
		![...given.values()].includes(i) && !remembered.has(headingKey(headings[i] ?? ""));
	const ways: ((heading: string, i: number) => string | undefined)[] = [
		(heading) => remembered.get(headingKey(heading)),
		fieldNamed,
		(heading, i) => {
			const field = fieldLike(heading);
			return field && known && isNever(field, samples[i] ?? [], known) ? undefined : field;
		},
		(_, i) => known && columnShape(samples[i] ?? [], known),
	];
	for (const way of ways) {
		for (const [i, heading] of headings.entries()) {
			const field = way === ways[0] || isOpen(i) ? way(heading, i) : undefined;
			if (field && !given.has(field) && ![...given.values()].includes(i)) given.set(field, i);
		}
	}
	const fields = new Map([...given].map(([field, i]) => [i, field]));
	return headings.map((_, i) => fields.get(i) ?? "");
}

/** What every offer must say, each by one of these columns. */
const REQUIRED: readonly (readonly string[])[] = [
	["titel"],
	["udbyder"],
	["beskrivelse"],
	["elementer", "indsatser"],
	["daekning"],
	["kildeadresse", "kildehenvisning", "hjemmeside"],
];

/** The columns that offers need and the file is not read for; none where rows name offers that there are. */
export const unreadColumns = (mapping: Mapping): string[] =>
	mapping.includes("slug")
		? []
		: REQUIRED.filter((columns) => !columns.some((column) => mapping.includes(column))).map(
				([column = ""]) => column,
			);

/** What is wrong with a mapping, in Danish; `null` when it can be used. */
export function mappingFault(mapping: Mapping): string | null {
	const used = mapping.filter((field) => field !== "");
	const twice = used.find((field, i) => used.indexOf(field) !== i);
	if (twice) {
		const heading = FIELDS.find(({ name }) => name === twice)?.heading ?? twice;
		return `"${heading}" er valgt til to kolonner. Vælg den kun én gang.`;
	}
	if (used.includes("slug") || used.includes("titel")) return null;
	return "Vælg mindst “Navn i adressen” eller “Titel”, så vi ved, hvilket tilbud hver række er.";
}
