import { citationsIn, LINK, withoutCitations } from "../../model/citations";
import { lix } from "../../model/readability";
import { WORD_LIST } from "./word-list";

/** More words than these in one sentence are hard to follow. */
const MOST_WORDS = 25;

const WORD = /\p{L}+/gu;
const wordsIn = (text: string) => text.match(WORD)?.length ?? 0;

/** The text as somebody reads it aloud, headings and list items on lines of their own. */
const spoken = (markdown: string) =>
	withoutCitations(markdown)
		.replace(/^#{1,6} /gm, "")
		.replace(LINK, "$1");

const sentencesIn = (markdown: string) =>
	spoken(markdown)
		.replace(/\n[^\S\n]+/g, "\n")
		.split(/[.?!:](?=\s|$)|\n+(?:[-*]|\d+\.)\s|\n{2,}/)
		.map((sentence) => sentence.replace(/\s+/g, " ").trim())
		.filter((sentence) => sentence !== "");

const opening = (sentence: string) => sentence.split(" ").slice(0, 6).join(" ");

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", "\\s+");
const patternFor = (entry: string) => {
	const isStem = entry.endsWith("*");
	const words = escaped(isStem ? entry.slice(0, -1) : entry);
	return new RegExp(`(?<![\\p{L}\\d])(?:${words}${isStem ? "\\p{L}*" : ""})(?!\\p{L})`, "iu");
};
const PATTERNS = WORD_LIST.map(([entry, plain]) => ({ pattern: patternFor(entry), plain }));

/** What to say of a text that is harder to read than its place allows. */
export function lixWarnings(text: string, limit: number): string[] {
	const value = lix(text);
	if (value <= limit) return [];
	const shown = value.toLocaleString("da", { maximumFractionDigits: 1 });
	return [`Lix er ${shown}. Her må det højst være ${limit}. Skriv kortere sætninger og kortere ord.`];
}

/** Sentences that are too long, by their first words. */
export const longSentences = (text: string): string[] =>
	sentencesIn(text)
		.map((sentence) => ({ sentence, words: wordsIn(sentence) }))
		.filter(({ words }) => words > MOST_WORDS)
		.map(
			({ sentence, words }) =>
				`En sætning er på ${words} ord: “${opening(sentence)} …”. Del den, så den er på højst ${MOST_WORDS}.`,
		);

/** Officialese, with what to write instead. */
export function officialWords(text: string): string[] {
	const read = spoken(text);
	return PATTERNS.flatMap(({ pattern, plain }) => {
		const found = pattern.exec(read)?.[0];
		return found ? [`“${found}” kan skrives enklere: ${plain}.`] : [];
	});
}

/** Links to addresses of ours at which there is nothing. */
export const deadLinks = (text: string, paths: ReadonlySet<string>): string[] =>
	[...text.matchAll(/\]\((\/[^)\s\]]*)\)/g)]
		.map(([, target = ""]) => target)
		.filter((target) => !paths.has(target.replace(/[?#].*$/, "")))
		.map((target) => `Linket ${target} fører ingen steder hen.`);

/** Paragraphs that cite no source, by their first words. */
export const uncitedParagraphs = (text: string): string[] =>
	text
		.split(/\n{2,}/)
		.map((block) => block.trim())
		.filter((block) => block !== "" && !/^#{1,6} .*$/.test(block) && citationsIn(block).length === 0)
		.map((block) => `Et afsnit har ingen kilde: “${opening(spoken(block))} …”.`);
