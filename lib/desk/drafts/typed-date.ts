const MONTHS = "januar februar marts april maj juni juli august september oktober november december".split(
	" ",
);

const ISO = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?$/;
const NUMBERS = /^(\d{1,2})[./-]\s?(\d{1,2})(?:[./-]\s?|\s)(\d{4})$/;
const MONTH_AND_YEAR = /^(\d{1,2})[./-](\d{4})$/;
const WORDS = /^(?:(?:d(?:en|\.)? )?(\d{1,2})\.? )?([a-z]{3,9})\.? (\d{4})$/;
/** As Excel shortens a month: `apr-19`. */
const SHORT = /^([a-z]{3})\.?[- ](\d{2})$/;

type Parts = [year: string, month?: string | number, day?: string];

const monthNamed = (word: string) =>
	MONTHS.findIndex((month) => month === word || month.slice(0, 3) === word.slice(0, 4)) + 1;

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
 * A date as Danes write it, as far as it goes: `3. maj 2026`, `3.5.2026`, `31-12-2019`, `december 2019`, `2026`.
 * @returns `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, also of a day that is in no calendar: that is for the schema to say;
 * `null` for what is no date.
 */
export function dateAsTyped(typed: string): string | null {
	const parts = partsOf(typed.trim().toLocaleLowerCase("da").replace(/\s+/g, " "));
	if (!parts) return null;
	const [year, month, day] = parts;
	if (month === 0) return null;
	return [year, ...[month, day].filter((part) => part !== undefined).map(two)].join("-");
}
