import { looseDate } from "../../model/contact-parts";
import { dateAsTyped } from "../drafts/typed-date";
import { CellFault } from "./cell-lists";

const FAULT = 'Skriv en dato, fx "3. maj 2026", "3.5.2026", "maj 2026" eller "2026".';

/**
 * A date as Danes write it, as far as it goes: the same spellings as in the form.
 * @returns `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
 * @throws CellFault for anything else, and for a day that is in no calendar.
 */
export function readDate(cell: string): string {
	const date = dateAsTyped(cell);
	if (date === null) throw new CellFault(FAULT);
	if (!looseDate.safeParse(date).success) throw new CellFault(`Datoen "${cell.trim()}" findes ikke.`);
	return date;
}
