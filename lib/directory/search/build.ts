import { fold, skeleton, wordsOf } from "../../base/fold";
import type { SearchWords } from "../../model/search-words";
import type { SearchDocument } from "./document";
import type { RarityOf } from "./groups";
import { Lexis } from "./lexis";
import { Phrases } from "./phrases";
import { buildPostings, type KeysOf, type Posting } from "./postings";
import { Scorer } from "./rank";
import { stem } from "./stem";
import { Thesaurus } from "./thesaurus";
import { COMMON_FROM, COMMON_SHARE, PART } from "./tuning";
import { wordReader } from "./word-reader";

/** Everything a search reads. */
export type SearchIndex = {
	/** The heaviest first, then by key: the order that decides between equals. */
	documents: readonly SearchDocument[];
	scorer: Scorer;
	postings: ReadonlyMap<string, Posting>;
	lexis: Lexis;
	thesaurus: Thesaurus;
	rarityOf: RarityOf;
	/** Documents by the words of their title. */
	byTitle: ReadonlyMap<string, readonly number[]>;
	/** What names a document, and what tells of danger. */
	phrases: Phrases;
	/** What is looked for when a question names only a person. */
	general: string;
};

/** What `Phrases` says of a question that may be about somebody in danger. */
export const CRISIS = "crisis";

/** The weight of a document; 1 when it says none, and never nothing at all. */
const weightOf = ({ weight = 1 }: SearchDocument) => Math.max(weight, 0.001);

const inOrder = (a: SearchDocument, b: SearchDocument) =>
	weightOf(b) - weightOf(a) || (a.key < b.key ? -1 : 1);

/** The stems by which a word is found: its own, and those of the parts it is made of. */
export function keysOfWord(word: string, lexis: Lexis): { stem: string; share: number }[] {
	const parts = lexis.partsOf(word).flatMap((part) => [part, ...lexis.partsOf(part)]);
	const own = stem(word);
	const others = new Set(parts.map(stem).filter((part) => part !== own));
	return [{ stem: own, share: 1 }, ...[...others].map((part) => ({ stem: part, share: PART }))];
}

/** The words of a title, however their æ, ø and å are written. */
export const titleKey = (words: readonly string[]) => skeleton(words.join(" "));

/** Builds the index. The same documents and table make the same index, in whatever order they come. */
export function buildIndex(
	unordered: readonly SearchDocument[],
	words: SearchWords,
	isDanish: (word: string) => boolean,
): SearchIndex {
	const documents = [...unordered].sort(inOrder);
	const lexis = new Lexis(words, isDanish);
	const wordIds = documents.map(wordReader(lexis));
	const keys = lexis.vocabulary.entries.map(({ word }) => keysOfWord(word, lexis));
	const keysOf: KeysOf = (id) => keys[id] ?? [];
	const postings = buildPostings(wordIds, keysOf);
	for (const [stemmed, { docs }] of postings) {
		const isCommon = docs.length > documents.length * COMMON_SHARE;
		if (isCommon && documents.length >= COMMON_FROM) lexis.makeCommon(stemmed);
	}
	const thesaurus = new Thesaurus(words, (text) => lexis.content(text));
	const byTitle = new Map<string, number[]>();
	for (const [doc, { title }] of documents.entries()) {
		const key = titleKey(wordsOf(title).map(fold));
		byTitle.set(key, [...(byTitle.get(key) ?? []), doc]);
	}
	const phrases = new Phrases([
		...documents.flatMap(({ key, phrases = [] }) => phrases.map((text) => [text, key] as const)),
		...(words.crisis ?? []).map((text) => [text, CRISIS] as const),
	]);
	const general = words.general ?? "";
	const rarityOf: RarityOf = (stemmed) => postings.get(stemmed)?.rarity;
	const scorer = new Scorer(postings, Float64Array.from(documents, weightOf));
	return { documents, scorer, postings, lexis, thesaurus, rarityOf, byTitle, phrases, general };
}
