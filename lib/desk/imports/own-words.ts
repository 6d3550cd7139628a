import { NO_ANSWERS } from "./answers";
import { COLUMNS } from "./columns";
import { EMPTY_OFFER } from "./draft";
import type { KnownOffers } from "./known-offers";
import { readRow } from "./read-row";

/** Texts that are kept: a column of one word in 20,000 rows is read once. */
const KEPT = 20_000;

/** Why a text cannot be read in a column; `undefined` where it can, or says nothing. */
export function unreadableIn(
	column: string,
	text: string,
	known: KnownOffers,
	today: string,
): string | undefined {
	const reading = { mapping: [column], answers: NO_ANSWERS, known, today };
	const { reasons } = readRow([text], reading, EMPTY_OFFER);
	return reasons.find((one) => one.column === column && one.reason !== "mangler")?.reason;
}

/** Tells a text in the words of our own files, where it can be read as it stands; `null` where it cannot. */
export function ownWordsOf(known: KnownOffers, today: string) {
	const cache = new Map<string, string | null>();
	const writers = new Map(COLUMNS.map(({ name, write }) => [name, write]));
	function read(column: string, text: string): string | null {
		if (unreadableIn(column, text, known, today) !== undefined) return null;
		const reading = { mapping: [column], answers: NO_ANSWERS, known, today };
		const { document } = readRow([text], reading, EMPTY_OFFER);
		// A type of help may be what another column writes: then it is known by its own name.
		return writers.get(column)?.(document, known) || text;
	}
	return (column: string, text: string): string | null => {
		const key = `${column}\n${text}`;
		const cached = cache.get(key);
		if (cached !== undefined) return cached;
		const words = read(column, text);
		if (cache.size < KEPT) cache.set(key, words);
		return words;
	};
}
