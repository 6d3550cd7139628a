import { LINK, withoutCitations } from "./citations";

const WORD = /\p{L}+/gu;

/** Markdown as the sentences a reader meets: no headings, no citations, list items on lines of their own. */
function plain(markdown: string): string {
	return withoutCitations(markdown.normalize("NFC"))
		.split("\n")
		.filter((line) => !/^#{1,6} /.test(line))
		.map((line) => (/^\s*([-*]|\d+\.) /.test(line) ? `${line.replace(/^\s*([-*]|\d+\.) /, "")}\u2029` : line))
		.join("\n")
		.replace(LINK, "$1");
}

/**
 * LIX, the Scandinavian readability index: words per sentence plus the share of long words in per cent.
 * Decision 19: a sentence ends at `. ? ! :` or with a list item; a word is a run of letters; long is
 * seven letters or more; headings and sources do not count.
 * @returns 0 for a text without words.
 */
export function lix(markdown: string): number {
	const sentences = plain(markdown)
		.split(/[.?!:\u2029]/)
		.map((sentence) => sentence.match(WORD) ?? [])
		.filter((words) => words.length > 0);
	const words = sentences.flat();
	if (words.length === 0) return 0;
	const long = words.filter((word) => [...word].length >= 7).length;
	return words.length / sentences.length + (100 * long) / words.length;
}
