import { tokens } from "../../base/fold";
import { type Group, phraseGroup, type RarityOf, wordGroup } from "./groups";
import { type Lexis, WORD_KINDS } from "./lexis";
import type { Phrases } from "./phrases";
import { type ReadWord, readWord } from "./read-word";
import type { Thesaurus } from "./thesaurus";
import { MOST_CHARACTERS, MOST_WORDS } from "./tuning";

/** A group that is looked for. */
export type Wanted = Group & {
	/** As it was typed. */
	asked: string;
	/** Whether a document without it is only a near miss. */
	must: boolean;
};

/** What is looked for. */
export type Plan = {
	wanted: readonly Wanted[];
	/** The question with its typos corrected; null when there were none. */
	corrected: string | null;
	/** Its words, folded. */
	words: readonly string[];
	/** Whether nothing in particular is looked for. */
	isGeneral: boolean;
	/** What is named explicitly: keys of documents, and danger. */
	named: ReadonlySet<string>;
};

/** What a question is read with. */
export type Reader = {
	lexis: Lexis;
	thesaurus: Thesaurus;
	rarityOf: RarityOf;
	phrases: Phrases;
	general: string;
};

/** What a question is made of, in its order. */
function groupsOf(words: readonly ReadWord[], query: string, reader: Reader): Omit<Wanted, "must">[] {
	const groups: Omit<Wanted, "must">[] = [];
	let at = 0;
	while (at < words.length) {
		const phrase = reader.thesaurus.match(words, at);
		const covered = words.slice(at, phrase?.end ?? at + 1);
		const [first, last] = [covered[0], covered.at(-1)];
		if (first && last && (phrase || !first.isStopWord)) {
			const asked = query.slice(first.start, last.start + last.text.length);
			const isPhrase = phrase && covered.length > 1;
			const group = isPhrase ? phraseGroup(covered, phrase, reader) : wordGroup(words, at, phrase, reader);
			groups.push({ asked, ...group });
		}
		at += covered.length;
	}
	return groups;
}

/** Whether any document answers it. */
const isFound = ({ alternatives }: Group, { rarityOf }: Pick<Reader, "rarityOf">): boolean =>
	alternatives.some(({ stems }) => stems.every((stem) => rarityOf(stem) !== undefined));

/**
 * The most telling kind of words that any document has must be found, and so must more telling ones that none has:
 * then all hits are near misses. What nearly every document has is only asked for alone.
 */
function chosen(groups: readonly Omit<Wanted, "must">[], rarityOf: RarityOf): Wanted[] {
	const found = groups.filter((group) => isFound(group, { rarityOf }));
	const needed = Math.min(WORD_KINDS.length, ...found.map(({ kind }) => WORD_KINDS.indexOf(kind)));
	return groups
		.map((group) => ({ ...group, must: WORD_KINDS.indexOf(group.kind) <= needed }))
		.filter(({ kind, must }) => kind !== "common" || must);
}

/** The places of words in phrases of the table that are longer than one word. */
function inPhrases(words: readonly ReadWord[], { thesaurus }: Reader): ReadonlySet<number> {
	const taken = new Set<number>();
	let at = 0;
	while (at < words.length) {
		const end = thesaurus.match(words, at)?.end ?? at + 1;
		for (let place = at; end > at + 1 && place < end; place++) taken.add(place);
		at = end;
	}
	return taken;
}

function corrected(words: readonly ReadWord[], query: string): string | null {
	if (!words.some(({ corrected }) => corrected)) return null;
	let text = "";
	let at = 0;
	for (const { start, text: typed, corrected } of words) {
		if (start < at) continue;
		text += query.slice(at, start) + (corrected ?? typed);
		at = start + typed.length;
	}
	return text + query.slice(at);
}

/** The words of a question, as far as it is read. */
function wordsIn(query: string, { lexis }: Reader, correctsTypos: boolean): ReadWord[] {
	const found = tokens(query).slice(0, MOST_WORDS);
	return found.flatMap((token, i) => readWord(token, i === found.length - 1, lexis, correctsTypos));
}

/**
 * Reads a question; only its beginning when it is very long. Whom it is about says nothing of what is needed: the
 * rest is looked for, and where there is no rest, what everybody may need.
 * @param correctsTypos whether typos are corrected
 */
export function planFor(text: string, reader: Reader, correctsTypos = true): Plan {
	const query = text.slice(0, MOST_CHARACTERS);
	const words = wordsIn(query, reader, correctsTypos);
	const groups = groupsOf(words, query, reader);
	const telling = groups.filter(({ kind }) => kind !== "role");
	// A person, or a feeling that no record names: whoever is sad or afraid is to find somebody too.
	const isVague =
		groups.length > 0 && telling.every((one) => one.kind === "feeling" && !isFound(one, reader));
	const { general } = reader;
	const wanted = isVague && general ? groupsOf(wordsIn(general, reader, false), general, reader) : telling;
	return {
		wanted: chosen(wanted, reader.rarityOf),
		corrected: corrected(words, query),
		words: tokens(query)
			.slice(0, MOST_WORDS)
			.map(({ word }) => word),
		isGeneral: isVague || telling.every(({ kind }) => kind === "common"),
		// The beginning of a word may become many: it names nothing yet.
		named: reader.phrases.namedIn(
			words.map((word) => (word.isBegun ? { ...word, stems: [] } : word)),
			inPhrases(words, reader),
		),
	};
}
