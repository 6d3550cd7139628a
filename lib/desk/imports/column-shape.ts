import { dateAsTyped } from "../drafts/typed-date";
import { phonesIn } from "./cell-phones";
import { weekInWords } from "./hours-words";
import type { KnownOffers } from "./known-offers";

/** How many of a column's cells must be of one kind. */
const MOST_OF = 0.7;
/** Of opening hours many are words alone. */
const SOME_OF = 0.4;
const FEWEST = 3;

const isMail = (cell: string) => /^\S+@\S+\.\S+$/.test(cell);
const isPage = (cell: string) =>
	/^(?:https?:\/\/|www\.)\S+$|^[\w.-]+\.(?:dk|com|org|nu|eu)\b\S*$/i.test(cell);
const isDate = (cell: string) => !/^\d{1,4}$/.test(cell) && dateAsTyped(cell) !== null;
const isPhone = (cell: string) => cell.length < 40 && phonesIn(cell).some((number) => number.length === 8);

const SHAPES: readonly {
	field: string;
	share: number;
	is: (cell: string, known: KnownOffers) => boolean;
}[] = [
	{ field: "email", share: MOST_OF, is: isMail },
	{ field: "hjemmeside", share: MOST_OF, is: isPage },
	{ field: "kildedato", share: MOST_OF, is: isDate },
	{ field: "telefon", share: MOST_OF, is: isPhone },
	{ field: "aabningstid", share: SOME_OF, is: (cell) => weekInWords(cell) !== null },
	{
		field: "daekning",
		share: MOST_OF,
		is: (cell, known) => known.resolvePlace(cell).kind === "municipality",
	},
	{ field: "maalgrupper", share: SOME_OF, is: (cell, known) => known.groups.codeOf(cell) !== undefined },
	{ field: "udbyder", share: SOME_OF, is: (cell, known) => known.providers.codeOf(cell) !== undefined },
];

const filledOf = (cells: readonly string[]) =>
	cells.map((cell) => cell.trim()).filter((cell) => cell !== "" && cell.length < 300);

/** Fields of which at least one cell must be what they say: "Nummer" may be the row's. */
const PLAIN = ["email", "hjemmeside", "kildedato", "telefon"];

/** Whether what stands in a column is nowhere what a field holds. */
export function isNever(field: string, cells: readonly string[], known: KnownOffers): boolean {
	const shape = PLAIN.includes(field) ? SHAPES.find((one) => one.field === field) : undefined;
	const filled = filledOf(cells);
	const is = (cell: string) => shape?.is(cell, known) || (field === "kildedato" && /^\d{4}$/.test(cell));
	return shape !== undefined && filled.length >= FEWEST && !filled.some(is);
}

/** What a column without a heading that we know holds, as far as its cells tell. */
export function columnShape(cells: readonly string[], known: KnownOffers): string | undefined {
	const filled = filledOf(cells);
	if (filled.length < FEWEST) return undefined;
	return SHAPES.find(
		({ share, is }) => filled.filter((cell) => is(cell, known)).length >= share * filled.length,
	)?.field;
}
