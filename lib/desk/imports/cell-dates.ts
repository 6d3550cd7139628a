import { CellFault } from "./cell-lists";

const MONTHS = "januar februar marts april maj juni juli august september oktober november december".split(
	" ",
);

const ISO = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;
const NUMBERS = /^(\d{1,2})[./-]\s?(\d{1,2})[./-]?\s?(\d{4})$/;
const MONTH_AND_YEAR = /^(\d{1,2})[./-](\d{4})$/;
const WORDS = /^(?:(?:den )?(\d{1,2})\.? )?([a-z]{3,9})\.? (\d{4})$/;
/** As Excel shortens a month: `apr-19`. */
const SHORT = /^([a-z]{3})\.?[- ](\d{2})$/;

const FAULT = 'Skriv en dato, fx "3. maj 2026", "3.5.2026", "maj 2026" eller "2026".';

function monthNamed(word: string): number {
	const found = MONTHS.findIndex((month) => month === word || month.slice(0, 3) === word.slice(0, 4));
	if (found < 0) throw new CellFault(FAULT);
	return found + 1;
}

type Parts = [year: string, month?: string | number, day?: string];

function partsOf(text: string): Parts | undefined {
	const iso = ISO.exec(text);
	if (iso?.[1]) return [iso[1], iso[2], iso[3]];
	const numbers = NUMBERS.exec(text);
	if (numbers?.[3]) return [numbers[3], numbers[2], numbers[1]];
	const month = MONTH_AND_YEAR.exec(text);
	if (month?.[2]) return [month[2], month[1]];
	const words = WORDS.exec(text);
	if (words?.[2] && words[3]) return [words[3], monthNamed(words[2]), words[1]];
	const short = SHORT.exec(text);
	return short?.[1] && short[2] ? [`20${short[2]}`, monthNamed(short[1])] : undefined;
}

const two = (number: string | number) => String(number).padStart(2, "0");

/**
 * A date as Danes write it, as far as it goes: `3. maj 2026`, `3.5.2026`, `03-05-2026`, `maj 2026`, `2026`.
 * @returns `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
 * @throws CellFault for anything else, and for a day that is in no calendar.
 */
export function readDate(cell: string): string {
	const parts = partsOf(cell.trim().toLocaleLowerCase("da").replace(/\s+/g, " "));
	if (!parts) throw new CellFault(FAULT);
	const [year, month, day] = parts;
	if (month === undefined) return year;
	const whole = `${year}-${two(month)}-${two(day ?? 1)}`;
	const at = new Date(`${whole}T00:00:00Z`);
	const exists = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(whole);
	if (!exists) throw new CellFault(`Datoen "${cell.trim()}" findes ikke.`);
	return day === undefined ? whole.slice(0, 7) : whole;
}
