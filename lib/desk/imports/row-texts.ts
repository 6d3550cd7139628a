import { cleanText } from "../../base/text";
import { type Answers, meantBy, meantItems } from "./answers";
import { weekText } from "./cell-hours";
import { COLUMNS } from "./columns";
import { unguardFormula } from "./formula";
import type { Mapping } from "./guess-mapping";
import { weekInWords } from "./hours-words";

/** Columns whose cells hold several things that have names. */
export const ITEM_COLUMNS: ReadonlySet<string> = new Set([
	...["indsatser", "elementer", "maalgrupper", "former", "daekning", "regioner"],
]);

/** What somebody has typed for one row over what stands in it, by column. */
export type Edits = Readonly<Record<string, string>>;

/** A cell as it is read: what guards it against being a formula is off, and what is around it. */
export const cellText = (raw: string | undefined): string => cleanText(unguardFormula(raw ?? ""));

/** What a cell says in the words of our own files. */
const meantText = (answers: Answers, column: string, cell: string): string =>
	ITEM_COLUMNS.has(column) ? meantItems(answers, column, cell) : (meantBy(answers, column, cell) ?? cell);

/** "Ja, 200 kr." says what it costs, and more than that it does. */
function priceWords(cell: string): string {
	const words = cell.replace(/^(?:ja|nej)\s*[,.:–-]\s*/i, "");
	return /\d|\bmen\b|\bdog\b|\btil\b|\bfor\b/i.test(words) && !/^0(?:\D|$)/.test(words) ? words : "";
}

type Row = { cells: readonly string[]; edits: Edits; mapping: Mapping; answers: Answers };

/** What follows from the words of one column for another that the file has none for. */
function derived(
	{ cells, edits, mapping, answers }: Row,
	texts: ReadonlyMap<string, string>,
): [string, string][] {
	const own = (column: string) => edits[column] ?? cellText(cells[mapping.indexOf(column)]);
	const isFree = (column: string) => mapping.indexOf(column) < 0 && edits[column] === undefined;
	const week = isFree("uge") ? meantBy(answers, "uge", own("aabningstid")) : undefined;
	const plain = weekText(weekInWords(own("aabningstid")) ?? []);
	const price = isFree("pristekst") && texts.has("pris") ? priceWords(own("pris")) : "";
	return [
		...(week
			? ([
					["uge", week],
					["kunUge", week === plain ? "Ja" : "Nej"],
				] as [string, string][])
			: []),
		...(price ? ([["pristekst", price]] as [string, string][]) : []),
	];
}

/**
 * What a row says, by column, in the words of our own files: what somebody typed for it, else what its cell means,
 * else what holds where the sheet says nothing. Columns that the file does not have are not among them.
 */
export function rowTexts(row: Row): ReadonlyMap<string, string> {
	const { cells, edits, mapping, answers } = row;
	const texts = new Map<string, string>();
	for (const { name } of COLUMNS) {
		const at = mapping.indexOf(name);
		const [edit, fixed] = [edits[name], answers.fixed[name]];
		if (at < 0 && edit === undefined && fixed === undefined) continue;
		const cell = cellText(cells[at]);
		const text = edit ?? cell;
		texts.set(name, text === "" && fixed ? fixed : meantText(answers, name, text));
	}
	for (const [name, text] of derived(row, texts)) texts.set(name, text);
	return texts;
}
