import { fold } from "../../base/fold";
import { keysOfWord } from "../../directory/search/build";
import { Lexis } from "../../directory/search/lexis";
import { Phrases } from "../../directory/search/phrases";
import type { Reader } from "../../directory/search/plan";
import { Thesaurus } from "../../directory/search/thesaurus";
import type { SearchWords } from "../../model/search-words";

/** What a revision says, as `store/records/revision-text.ts` keeps it. */
export type TextRow = { number: number; kind: string; named: string; words: string };

/** What codes in documents are called, by `key:code`. */
export type CodeWords = ReadonlyMap<string, string>;

const NONE: readonly number[] = [];
const wordsIn = (text: string) => (text === "" ? [] : text.split(" "));

/**
 * What every revision says, in memory: which of them have a word, however it is inflected, and which have it in their
 * name. Read with the public search's own words and rules, so that the desk understands what that understands.
 */
export class TextIndex {
	/** The last number that it knows. */
	last = 0;
	private readonly postings = new Map<string, number[]>();
	private readonly names = new Map<string, number[]>();
	private readonly keys = new Map<string, readonly string[]>();
	private readonly lexis: Lexis;
	readonly reader: Reader;

	constructor(
		table: SearchWords,
		readonly codes: CodeWords,
		isDanish: (word: string) => boolean,
	) {
		this.lexis = new Lexis(table, isDanish);
		const thesaurus = new Thesaurus(table, (text) => this.lexis.content(text));
		const rarityOf = (stem: string) => this.postings.get(stem)?.length;
		this.reader = { lexis: this.lexis, thesaurus, rarityOf, phrases: new Phrases([]), general: "" };
	}

	/** Makes a revision known; one that is known already is left as it is. */
	add({ number, named, words }: TextRow): void {
		if (number <= this.last) return;
		this.last = number;
		for (const word of wordsIn(named)) this.note(word, number, [this.postings, this.names]);
		for (const word of wordsIn(words)) {
			if (!word.includes(":")) this.note(word, number, [this.postings]);
			else {
				push(this.postings, word, number);
				for (const part of wordsIn(this.codes.get(word) ?? "")) this.note(part, number, [this.postings]);
			}
		}
	}

	private note(word: string, number: number, into: readonly Map<string, number[]>[]): void {
		for (const key of this.keysOf(word)) for (const map of into) push(map, key, number);
	}

	/** The stems by which a word is found; a number is found as it is. */
	private keysOf(text: string): readonly string[] {
		const known = this.keys.get(text);
		if (known) return known;
		const word = fold(text);
		this.lexis.vocabulary.add(word, text);
		const keys = /\d/.test(word) ? [word] : keysOfWord(word, this.lexis).map(({ stem }) => stem);
		this.keys.set(text, keys);
		return keys;
	}

	/** The revisions that have a stem, a number or a code, sorted. */
	having = (key: string): readonly number[] => this.postings.get(key) ?? NONE;

	/** The same of their names alone. */
	named = (key: string): readonly number[] => this.names.get(key) ?? NONE;

	/** The numbers that begin so, as somebody types them. */
	beginning(digits: string): string[] {
		return this.lexis.vocabulary.beginning(digits, MOST_BEGUN).map(({ word }) => word);
	}
}

/** More numbers than this begin alike: then more must be typed. */
const MOST_BEGUN = 50;

/** Each number once, in the order in which they come. */
function push(map: Map<string, number[]>, key: string, number: number): void {
	const list = map.get(key);
	if (!list) map.set(key, [number]);
	else if (list.at(-1) !== number) list.push(number);
}
