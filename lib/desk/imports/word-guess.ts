import type { KnownOffers } from "./known-offers";
import { wordLike } from "./value-words";

const two = (text: string) => text.padStart(2, "0");

/** A day with two digits for its year is of this century: no source is older. */
function shortDate(said: string): string | undefined {
	const [, day, month, year] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{2})$/.exec(said.trim()) ?? [];
	return day && month && year ? `20${year}-${two(month)}-${two(day)}` : undefined;
}

/** A place among other words, or one with a letter wrong. */
function placeLike(said: string, known: KnownOffers): string | undefined {
	const resolved = known.resolvePlace(said);
	if (resolved.kind === "unknown" && resolved.suggestions[0]) return resolved.suggestions[0].name;
	const named = known.findPlaceIn(said);
	const names = (named?.municipalities ?? []).map(
		(code) => known.places.municipalities.find((one) => one.code === code)?.name ?? code,
	);
	return names.length > 0 ? names.join("; ") : undefined;
}

const ADDRESS = /(?:https?:\/\/|www\.)[^\s,;]+|(?<![@\w.])(?:[\w-]+\.)+(?:dk|com|org|nu|eu|net)\b[^\s,;]*/i;
const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;

/** What a cell or a part of it seems to mean, in the words of our own files; `undefined` where nothing is like it. */
export function wordGuess(column: string, said: string, known: KnownOffers): string | undefined {
	if (column === "daekning" || column === "regioner") return wordLike(column, said) ?? placeLike(said, known);
	if (column === "kildedato" || column === "kontaktdato") return shortDate(said);
	if (column === "email") return MAIL.exec(said)?.[0];
	if (column === "hjemmeside" || column === "kildeadresse") return ADDRESS.exec(said)?.[0];
	return wordLike(column, said);
}
