import { Temporal } from "temporal-polyfill";

/** The last year with store bededag, abolished from 2024 by law no. 214 of 7 March 2023. */
const LAST_PRAYER_DAY = 2023;
/** Skærtorsdag, langfredag, påskedag, 2. påskedag, Kristi himmelfart, pinsedag and 2. pinsedag. */
const DAYS_FROM_EASTER = [-3, -2, 0, 1, 39, 49, 50];
/** Store bededag, the fourth Friday after Easter. */
const PRAYER_DAY = 26;
/** Nytårsdag, juledag and 2. juledag. */
const SAME_EVERY_YEAR = ["01-01", "12-25", "12-26"];
/** Grundlovsdag, juleaftensdag and nytårsaftensdag: no public holidays, but many lines close. */
const OFTEN_CLOSED = ["06-05", "12-24", "12-31"];

/** Easter Sunday in the Gregorian calendar, by the anonymous computus (Meeus, Astronomical Algorithms, ch. 8). */
function easterSunday(year: number): Temporal.PlainDate {
	const century = Math.floor(year / 100);
	const yearOfCentury = year % 100;
	const golden = year % 19;
	const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
	const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
	const leapYears = 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4);
	const toSunday = (32 + leapYears - epact - (yearOfCentury % 4)) % 7;
	const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
	const fromMarch = epact + toSunday - 7 * late + 114;
	return Temporal.PlainDate.from({ year, month: Math.floor(fromMarch / 31), day: (fromMarch % 31) + 1 });
}

/**
 * The public holidays of Denmark in a year, `YYYY-MM-DD`, in order; as the law has it since 2024, and with
 * store bededag before that.
 */
export function danishHolidays(year: number): readonly string[] {
	const easter = easterSunday(year);
	const offsets = year > LAST_PRAYER_DAY ? DAYS_FROM_EASTER : [...DAYS_FROM_EASTER, PRAYER_DAY];
	const moving = offsets.map((days) => easter.add({ days }).toString());
	return [...moving, ...SAME_EVERY_YEAR.map((day) => `${year}-${day}`)].sort();
}

/** Whether a calendar day `YYYY-MM-DD` is a public holiday in Denmark. */
export const isDanishHoliday = (day: string): boolean =>
	danishHolidays(Number(day.slice(0, 4))).includes(day);

/**
 * Whether a line's week cannot be trusted on a day `YYYY-MM-DD`: a public holiday, or Grundlovsdag, Christmas
 * Eve or New Year's Eve. Those three are ordinary working days by law, yet most agreements and very many lines
 * close on them, and hours by the week never say. The page then shows the hours in words and says to call and
 * ask (decision 8), which is better than sending somebody in distress to a closed line.
 */
export const isUncertainDay = (day: string): boolean =>
	OFTEN_CLOSED.includes(day.slice(5)) || isDanishHoliday(day);
