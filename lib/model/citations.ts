/**
 * `[@vive-2022 afsnit 5.4.2]` in running text: a reference to a source and the place in it. Written so that no text
 * is looked through twice: white space from its beginning only, and no reference within another.
 */
const CITATION = /(?<!\s)\s*\[@([^\][]+)\]/g;

/** All references cited in a text, in reading order, with repetitions. */
export function citationsIn(markdown: string): string[] {
	return [...markdown.matchAll(CITATION)].map((match) => (match[1] ?? "").trim());
}

/** The text as a reader hears it: without its citations. */
export function withoutCitations(markdown: string): string {
	return markdown.replace(CITATION, "");
}

/** Splits running text into words and references, for the renderer. */
export function splitCitations(text: string): ({ text: string } | { reference: string })[] {
	const parts: ({ text: string } | { reference: string })[] = [];
	let from = 0;
	for (const match of text.matchAll(CITATION)) {
		if (match.index > from) parts.push({ text: text.slice(from, match.index) });
		parts.push({ reference: (match[1] ?? "").trim() });
		from = match.index + match[0].length;
	}
	if (from < text.length) parts.push({ text: text.slice(from) });
	return parts;
}

/** `"vive-2022 afsnit 5.4.2"` as its two halves. */
export function parseReference(reference: string): { source: string; place: string } {
	const [source = "", ...place] = reference.split(" ");
	return { source, place: place.join(" ") };
}

/** A link in Markdown; its words are the first group. No text is looked through twice, as above. */
export const LINK = /\[([^\][]*)\]\([^)[\]]*\)/g;
