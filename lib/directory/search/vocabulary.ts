import SearchableMap from "minisearch/SearchableMap";
import { skeleton } from "../../base/fold";
import { stem } from "./stem";

/** A known word, from a document or from the table. */
export type Entry = {
	id: number;
	/** Folded. */
	word: string;
	/** As it stands in a text, in small letters if it does so anywhere. */
	shown: string;
	stem: string;
	/** How often it stands in the documents. */
	count: number;
};

/** The more usual word first; the same order on every machine. */
export const byUse = (a: Entry, b: Entry) => b.count - a.count || (a.word < b.word ? -1 : 1);

const isSmall = (text: string) => text === text.toLowerCase();

/** All known words, and the ways to one that is written differently. */
export class Vocabulary {
	/** By id. */
	readonly entries: Entry[] = [];
	private readonly byWord = new Map<string, Entry>();
	private readonly byStem = new Map<string, Entry[]>();
	/** By the word without its æøå. */
	readonly words = new SearchableMap<Entry[]>();
	/** By the stem without its æøå. */
	readonly stems = new SearchableMap<Entry[]>();

	/** Makes a word known. */
	add(word: string, text: string): Entry {
		const shown = text.normalize("NFC");
		const known = this.byWord.get(word);
		if (known) {
			if (isSmall(shown) && !isSmall(known.shown)) known.shown = shown;
			return known;
		}
		const entry = { id: this.entries.length, word, shown, stem: stem(word), count: 0 };
		const push = (others: Entry[] | undefined) => [...(others ?? []), entry];
		this.entries.push(entry);
		this.byWord.set(word, entry);
		this.byStem.set(entry.stem, push(this.byStem.get(entry.stem)));
		this.words.update(skeleton(word), push);
		this.stems.update(skeleton(entry.stem), push);
		return entry;
	}

	/** The word exactly as it is. */
	get(word: string): Entry | undefined {
		return this.byWord.get(word);
	}

	/** Whether any known word has this stem. */
	hasStem(stemmed: string): boolean {
		return this.byStem.has(stemmed);
	}

	/** The word in this or any other inflection. */
	inflected(word: string): readonly Entry[] {
		const own = this.byWord.get(word);
		return own ? [own] : (this.byStem.get(stem(word)) ?? []);
	}

	/** The word as it is, and all known inflections of it. */
	formsOf(word: string): string[] {
		return [...new Set([word, ...(this.byStem.get(stem(word)) ?? []).map((entry) => entry.word)])];
	}

	/** The known words that this one is, however it is inflected and its æ, ø and å are written. */
	same(word: string): readonly Entry[] {
		const found = this.inflected(word);
		if (found.length > 0) return found;
		return this.words.get(skeleton(word)) ?? this.stems.get(skeleton(stem(word))) ?? [];
	}

	/** The most usual words that begin so; with its æ, ø and å if there are any, else without. */
	beginning(word: string, most: number): Entry[] {
		const found = [...this.words.atPrefix(skeleton(word)).values()].flat();
		const exact = found.filter((entry) => entry.word.startsWith(word));
		return (exact.length > 0 ? exact : found).sort(byUse).slice(0, most);
	}
}
