import { FIELDS, headingKey } from "./columns";

/** The field of each column by its place in the file; empty: not read. */
export type Mapping = readonly string[];

const guesses = new Map(
	[...FIELDS].reverse().flatMap((field) => {
		const words = [field.name, field.heading, ...field.also];
		return words.map((word) => [headingKey(word), field.name] as const);
	}),
);

/**
 * What the columns seem to be: as somebody mapped that heading the last time, else by its words. No field is
 * given twice: the first column has it.
 * @param remembered fields by {@link headingKey}; empty: not read.
 */
export function guessMapping(headings: readonly string[], remembered: ReadonlyMap<string, string>): Mapping {
	const given = new Set<string>();
	return headings.map((heading) => {
		const key = headingKey(heading);
		const field = remembered.get(key) ?? guesses.get(key) ?? "";
		if (field === "" || given.has(field)) return "";
		given.add(field);
		return field;
	});
}

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
