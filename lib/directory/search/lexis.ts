import { fold, skeleton, tokens } from "../../base/fold";
import type { SearchWords } from "../../model/search-words";
import { decompound } from "./decompound";
import { stem } from "./stem";
import { type Entry, Vocabulary } from "./vocabulary";

/** From how many letters on a word may be part of a compound without the table saying so. */
const SHORTEST_PART = 4;
/** And from how many on in an inflection that nobody has written alone. */
const SHORTEST_INFLECTED = 6;

/** The kinds of words in a question, the most telling first. */
export const WORD_KINDS = ["content", "feeling", "role", "common"] as const;
export type WordKind = (typeof WORD_KINDS)[number];

/** Everything that is known about words: those of the table, and later those of the documents. */
export class Lexis {
	readonly vocabulary = new Vocabulary();
	private readonly spellings = new Map<string, string>();
	private readonly stop: ReadonlySet<string>;
	private readonly parts: ReadonlySet<string>;
	private readonly common: Set<string>;
	private readonly feelings: ReadonlySet<string>;
	private readonly roles: ReadonlySet<string>;

	constructor(
		words: SearchWords,
		/** Whether a word is ordinary Danish, known here or not: it was meant as it was written. */
		readonly isDanish: (word: string) => boolean,
	) {
		const { stopWords, commonWords, feelings, roles, compoundParts, spellings, same, everyday, diagnoses } =
			words;
		this.stop = new Set(stopWords.map(fold));
		this.parts = new Set(compoundParts.map(fold));
		this.common = new Set(commonWords.map((word) => stem(fold(word))));
		this.feelings = new Set(feelings.map((word) => stem(fold(word))));
		this.roles = new Set(roles.map((word) => stem(fold(word))));
		for (const { word, seenAs } of spellings) {
			for (const spelling of seenAs) this.spellings.set(skeleton(fold(spelling)), fold(word));
		}
		const said = [...everyday, ...diagnoses].flatMap(({ says, means }) => [...says, ...means]);
		const right = spellings.map(({ word }) => word);
		const listed = [
			stopWords,
			commonWords,
			feelings,
			roles,
			compoundParts,
			right,
			same.flat(),
			said,
			words.crisis ?? [],
		];
		for (const text of listed.flat()) {
			for (const token of tokens(text)) this.vocabulary.add(token.word, token.text);
		}
	}

	private isPart(part: string): boolean {
		return (part.length >= SHORTEST_PART || this.parts.has(part)) && !this.stop.has(part);
	}

	/** Whether a compound may begin with this. */
	isModifier = (part: string): boolean => this.isPart(part) && this.vocabulary.get(part) !== undefined;

	/** Whether a compound may end with this. */
	isHead = (part: string): boolean =>
		this.isModifier(part) ||
		(part.length >= SHORTEST_INFLECTED &&
			this.vocabulary.inflected(part).some(({ word }) => this.isPart(word)));

	/** The word that is usually misspelt so. */
	rightSpelling(word: string): Entry | undefined {
		return this.vocabulary.get(this.spellings.get(skeleton(word)) ?? "");
	}

	isStopWord = (word: string): boolean => this.stop.has(word);

	/** What a word with one of these stems does in a question. */
	kindOf(stems: readonly string[]): WordKind {
		if (stems.every((one) => this.common.has(one))) return "common";
		if (stems.some((one) => this.roles.has(one))) return "role";
		return stems.some((one) => this.feelings.has(one)) ? "feeling" : "content";
	}

	/** Notes that nearly every document has this. */
	makeCommon(stemmed: string) {
		this.common.add(stemmed);
	}

	/** The known words that a compound is made of; none when it is no compound. */
	partsOf(word: string): string[] {
		return decompound(word, this) ?? [];
	}

	/** The stems of a text that are worth looking for; all of them when none is. */
	content(text: string): string[] {
		const words = tokens(text).map(({ word }) => word);
		const telling = words.filter((word) => !this.isStopWord(word) && this.kindOf([stem(word)]) !== "common");
		return [...new Set((telling.length > 0 ? telling : words).map(stem))];
	}
}
