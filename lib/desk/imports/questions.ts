import { slugify } from "../../base/slug";
import { askedQuestions, type Remembered, rememberedKey } from "./asked-questions";
import { weekText } from "./cell-hours";
import { partsOf, splitItems } from "./cell-lists";
import type { Mapping } from "./guess-mapping";
import { weekInWords } from "./hours-words";
import type { KnownOffers } from "./known-offers";
import { ownWordsOf } from "./own-words";
import { cellText, ITEM_COLUMNS } from "./row-texts";
import { wordGuess } from "./word-guess";

/** Columns whose cells are one of a few words. */
const CODES: ReadonlySet<string> = new Set([
	"status",
	"pris",
	"henvisning",
	"anonym",
	"samtykke",
	"raekkevidde",
]);
/** Columns of which a cell is asked about as a whole where it cannot be read. */
const CELLS: ReadonlySet<string> = new Set([
	...["telefon", "email", "hjemmeside", "kildeadresse", "kildedato", "chat", "kontaktkilde", "kontaktdato"],
	...[
		"begynder",
		"uge",
		"undtagelser",
		"kildehenvisning",
		"kontakthenvisning",
		"ringeknap",
		"mestForDenSyge",
	],
]);
/** What an offer must say: where a row says nothing, what holds for all of those is asked. */
const NEEDED: readonly (readonly string[])[] = [
	["udbyder"],
	["beskrivelse"],
	["daekning"],
	["elementer", "indsatser"],
	["kildeadresse", "kildehenvisning", "hjemmeside"],
];

type About = {
	mapping: Mapping;
	known: KnownOffers;
	remembered: Remembered;
	today: string;
	/** What holds where the sheet says nothing, as far as that is known. */
	defaults: Readonly<Record<string, string>>;
};

/** Collects what a file's words may mean, row by row. */
export function questionCollector({ mapping, known, remembered, today, defaults }: About) {
	const ownWords = ownWordsOf(known, today);
	const { ask, askProvider, finish } = askedQuestions(known, remembered);

	/** What something may mean, in words that can be read. */
	function guessed(column: string, said: string) {
		const means = wordGuess(column, said, known) ?? "";
		return { means: means !== "" && ownWords(column, means) === null ? "" : means, isSure: false };
	}

	/** Asks what cannot be read, and tells what is read in other words than ours. */
	function askText(column: string, text: string): void {
		const own = ownWords(column, text);
		if (own === null) ask(column, text, () => guessed(column, text));
		else if (!splitItems(own).some((item) => slugify(item) === slugify(text)))
			ask(column, text, () => ({ means: own, isSure: true }));
	}

	function askItem(column: string, item: string): void {
		const parts = remembered.has(rememberedKey(column, item)) ? [item] : partsOf(item);
		if (parts.length === 1) askText(column, item);
		else if (ownWords(column, item) === null) for (const part of parts) askItem(column, part);
	}

	function askCell(column: string, cell: string, own: (column: string) => string): void {
		if (column === "udbyder") {
			if (known.providers.codeOf(cell) === undefined) askProvider(cell, own("telefon"), own("hjemmeside"));
		} else if (ITEM_COLUMNS.has(column)) for (const item of splitItems(cell)) askItem(column, item);
		else if (CODES.has(column)) askText(column, cell);
		else if (CELLS.has(column) && ownWords(column, cell) === null)
			ask(column, cell, () => guessed(column, cell));
	}

	/** Asks what holds where a row says nothing of what every offer must say. */
	function askMissing(own: (column: string) => string): void {
		for (const columns of NEEDED) {
			const [first = ""] = columns;
			const isMissing = columns.every((column) => own(column) === "");
			if (isMissing) ask(first, "", () => ({ means: defaults[first] ?? "", isSure: false }));
		}
	}

	function add(cells: readonly string[]): void {
		const own = (column: string) => cellText(cells[mapping.indexOf(column)]);
		for (const column of mapping.filter((one) => one !== "" && own(one) !== ""))
			askCell(column, own(column), own);
		const week = mapping.includes("uge") ? null : weekInWords(own("aabningstid"));
		if (week) ask("uge", own("aabningstid"), () => ({ means: weekText(week), isSure: false }));
		if (own("slug") === "") askMissing(own);
	}

	return { add, finish };
}
