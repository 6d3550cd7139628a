import type { OpeningHours, WeeklyHours } from "../../model/hours-schema";
import { WEEKDAYS } from "../../model/offer-codes";
import { clockAsTyped } from "../drafts/as-typed";
import { readDate } from "./cell-dates";
import { CellFault, joinItems, splitItems } from "./cell-lists";

type Day = (typeof WEEKDAYS)[number];
type Exception = OpeningHours["exceptions"][number];
type Span = { opens: string; closes: string };

const NAMES: Record<Day, string> = {
	mon: "man",
	tue: "tir",
	wed: "ons",
	thu: "tor",
	fri: "fre",
	sat: "lør",
	sun: "søn",
};
const SETS: Readonly<Record<string, readonly Day[]>> = {
	hverdage: WEEKDAYS.slice(0, 5),
	"alle dage": WEEKDAYS,
	weekend: WEEKDAYS.slice(5),
};

const SPAN = "\\d{1,2}(?:[.:]\\d{2})?\\s*[-–]\\s*\\d{1,2}(?:[.:]\\d{2})?";
const EXCEPTION = new RegExp(`^([^:]+?)(?: kl\\. (${SPAN}(?:, ?${SPAN})*))?: ?([\\s\\S]+)$`);
const WEEK_FAULT = 'Skriv ugens tider som "man-fre 9.00-15.00; lør 10.00-12.00".';
const EXCEPTION_FAULT = 'Skriv en undtagelse som "24.12.2026 til 26.12.2026: Lukket i julen".';

const spanText = ({ opens, closes }: Span) => `${opens}-${closes}`;

function readClock(text: string, fault: string): string {
	const clock = clockAsTyped(text);
	if (clock === null) throw new CellFault(fault);
	return clock;
}

function readSpan(text: string, fault: string): Span {
	const [opens = "", closes = ""] = text.split(/(?<!\s)\s*(?:[-–]| til )\s*/);
	return { opens: readClock(opens, fault), closes: readClock(closes, fault) };
}

function dayNamed(text: string): number {
	const word = text.trim().toLocaleLowerCase("da");
	const found = WEEKDAYS.findIndex((day) => word.startsWith(NAMES[day]));
	if (found < 0) throw new CellFault(WEEK_FAULT);
	return found;
}

/** `man-fre`; from a later day to an earlier one it goes past Sunday. */
function readRange(text: string): Day[] {
	const set = SETS[text.trim().toLocaleLowerCase("da")];
	if (set) return [...set];
	const [from = "", to] = text.split(/[-–]/);
	const first = dayNamed(from);
	const last = to === undefined ? first : dayNamed(to);
	const count = ((last - first + WEEKDAYS.length) % WEEKDAYS.length) + 1;
	return Array.from({ length: count }, (_, i) => WEEKDAYS[(first + i) % WEEKDAYS.length] ?? "mon");
}

const readDays = (text: string): Day[] => text.split(/(?<!\s)\s*(?:,|\+| og )\s*/).flatMap(readRange);

function daysText(days: readonly Day[]): string {
	const places = days.map((day) => WEEKDAYS.indexOf(day));
	const [first = 0] = places;
	const isRange = places.length > 2 && places.every((place, i) => place === first + i);
	const last = days.at(-1);
	return isRange && days[0] && last
		? `${NAMES[days[0]]}-${NAMES[last]}`
		: days.map((day) => NAMES[day]).join(", ");
}

/** A week's hours as one cell: `man-fre 09:00-15:00; lør 10:00-12:00`. */
export const weekText = (weekly: readonly WeeklyHours[]): string =>
	joinItems(weekly.map((hours) => `${daysText(hours.days)} ${spanText(hours)}`));

/** @throws CellFault */
export const readWeek = (cell: string): WeeklyHours[] =>
	splitItems(cell).map((item) => {
		const [, days = "", span = ""] =
			/^(\D+?)\s*:?\s*((?:kl\.? ?)?\d.*)$/i.exec(item.replace(/\s+/g, " ")) ?? [];
		return { days: readDays(days.replace(/\s*kl\.?$/i, "")), ...readSpan(span, WEEK_FAULT) };
	});

/** The days on which the week does not hold: `2026-12-24 til 2026-12-26: Lukket i julen`. */
export const exceptionsText = (exceptions: readonly Exception[]): string =>
	joinItems(
		exceptions.map(({ from, to, hours, text }) => {
			const open = hours.length > 0 ? ` kl. ${hours.map(spanText).join(", ")}` : "";
			return `${from} til ${to}${open}: ${text}`;
		}),
	);

/** @throws CellFault */
export const readExceptions = (cell: string): Exception[] =>
	splitItems(cell).map((item) => {
		const [, days = "", spans, text = ""] = EXCEPTION.exec(item) ?? [];
		const [from = "", to = from] = days.split(/ til | ?– ?/);
		if (text === "") throw new CellFault(EXCEPTION_FAULT);
		const hours = (spans ?? "").split(/, ?/).filter((span) => span !== "");
		return {
			from: readDate(from),
			to: readDate(to),
			text,
			hours: hours.map((span) => readSpan(span, EXCEPTION_FAULT)),
		};
	});
