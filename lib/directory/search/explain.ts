import { keysOfWord, type SearchIndex } from "./build";
import { FIELDS, type Field } from "./document";
import { placeIn, postingsOf } from "./lookup";
import type { Wanted } from "./plan";
import type { Alternative } from "./thesaurus";

/** Why a document was found: what was asked, the document's own word for it, and where that stands. */
export type Reason = { asked: string; found: string; field: Field };

type Place = { worth: number; found: string; field: Field };

/** Where a document has what an alternative asks for; nothing when it has not all of it. */
function placesOf(doc: number, alternative: Alternative, { postings, lexis }: SearchIndex): Place[] {
	const needed = postingsOf(alternative, postings);
	const places = needed.flatMap(({ posting, weight }) => {
		const at = placeIn(posting.docs, doc);
		if (at === undefined) return [];
		return {
			worth: (posting.share[at] ?? 0) * weight,
			found: lexis.vocabulary.entries[posting.words[at] ?? 0]?.shown ?? "",
			field: FIELDS[posting.fields[at] ?? 0] ?? "body",
		};
	});
	return places.length < needed.length ? [] : places;
}

/** The best answer that a document has to each thing that was asked for. */
export function reasonsFor(doc: number, wanted: readonly Wanted[], index: SearchIndex): Reason[] {
	return wanted.flatMap(({ asked, alternatives }) => {
		let top = 0;
		let best: Place[] = [];
		for (const alternative of alternatives) {
			const places = placesOf(doc, alternative, index);
			const worth = places.reduce((sum, place) => sum + place.worth, 0);
			if (worth > top) best = places;
			top = Math.max(top, worth);
		}
		const words = new Map(best.map(({ found, field }) => [`${found} ${field}`, { asked, found, field }]));
		return [...words.values()];
	});
}

/** A test whether a folded word of a text answers what was asked for. */
export function marksFor(wanted: readonly Wanted[], { lexis }: SearchIndex): (word: string) => boolean {
	const stems = new Set(wanted.flatMap(({ alternatives }) => alternatives.flatMap((one) => one.stems)));
	return (word) => !lexis.isStopWord(word) && keysOfWord(word, lexis).some(({ stem }) => stems.has(stem));
}
