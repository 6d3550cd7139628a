import fc from "fast-check";
import type { OpeningHours, WeeklyHours } from "@/lib/model/hours-schema";
import { WEEKDAYS } from "@/lib/model/offer-codes";

const CODES: readonly string[] = WEEKDAYS;

/** One `mon-fri 10:00-13:00`, with a day, several with commas, or a span of days. */
function readEntry(entry: string): WeeklyHours {
	const [named = "", clocks = ""] = entry.trim().split(" ");
	const [opens = "", closes = ""] = clocks.split("-");
	const [first, last] = named.split("-").map((day) => CODES.indexOf(day));
	const days = last === undefined ? named.split(",") : CODES.slice(first, last + 1);
	return { days: WEEKDAYS.filter((day) => days.includes(day)), opens, closes };
}

/** Plainly weekly hours as written: `mon-fri 10:00-13:00; sat,sun 12:00-18:00`. */
export const weekly = (week: string, more: Partial<OpeningHours> = {}): OpeningHours => ({
	text: week,
	weekly: week.split(";").map(readEntry),
	plainlyWeekly: true,
	exceptions: [],
	...more,
});

/**
 * The hours of `offers.jsonl` that say all there is, each with how many hours they are a week, counted by
 * hand. `hovedstaden-psykiatrisk-akutberedskab` is as it stands there: Monday before 8 is not in it.
 */
export const REAL_HOURS: [slug: string, week: string, hoursAWeek: number][] = [
	["abeggbro-spiseforstyrrelse-telefon", "mon-sun 08:00-09:00; tue 19:00-21:00", 9],
	["al-anon-telefon", "mon-fri 10:00-13:00; mon-fri 18:00-21:00", 30],
	["dukh-raadgivning", "mon,wed,fri 09:00-12:00; tue,thu 12:00-15:00", 15],
	["faaborg-midtfyn-aflastning-afloesning", "mon,tue,thu 09:00-15:00; fri 09:00-13:00", 22],
	["helsingoer-afloesning-i-hjemmet", "mon,tue,thu,fri 10:00-12:00; thu 13:00-15:00", 10],
	["hjernesagen-strokelinjen", "mon-fri 09:30-12:00; mon-fri 12:30-14:00", 20],
	["hjerneskadeforeningen-telefonraadgivning", "tue,wed,thu 12:00-15:00", 9],
	["hoersholm-akuttilbud-telefon", "mon-sun 00:00-24:00", 168],
	["horsens-afloesning-aflastning-voksne", "mon-fri 08:30-13:00", 22.5],
	["hovedstaden-psykiatrisk-akutberedskab", "mon-fri 16:00-08:00; sat,sun 00:00-24:00", 120],
	["koebenhavn-paaroerendelinjen", "mon-fri 08:00-15:00", 35],
	[
		"kriminalforsorgen-paaroerendelinjen",
		"mon-fri 09:00-15:00; mon-fri 19:00-22:00; sat,sun 12:00-18:00",
		57,
	],
	["livslinien-telefon", "mon-sun 11:00-04:00", 119],
	["odder-daghjem-aflastning", "mon-fri 08:00-16:00", 40],
	["paaroerende-i-danmark-paaroerendetelefonen", "tue 10:00-13:00; thu 16:00-19:00", 6],
	["parkinsonforeningen-parkinsonlinjen", "mon-fri 10:00-14:00", 20],
	["roskilde-paaroerendekonsulenter", "mon,tue 09:00-14:00; wed-fri 09:00-12:00", 19],
];

/** Any clock at a quarter of an hour, rather often the day's ends. */
const clock = fc
	.oneof(
		{ weight: 3, arbitrary: fc.integer({ min: 0, max: 95 }) },
		{ weight: 1, arbitrary: fc.constantFrom(0, 32, 96) },
	)
	.map(
		(quarter) => `${String(quarter >> 2).padStart(2, "0")}:${String((quarter & 3) * 15).padStart(2, "0")}`,
	);

const stretch = fc.record({ opens: clock, closes: clock });
/** Any plainly weekly hours with a week, overlapping and overnight ones among them. */
export const anyWeek: fc.Arbitrary<OpeningHours> = fc
	.array(
		fc
			.tuple(fc.subarray([...WEEKDAYS], { minLength: 1 }), stretch)
			.map(([days, clocks]) => ({ days, ...clocks })),
		{ minLength: 1, maxLength: 4 },
	)
	.map((entries) => ({ text: "x", weekly: entries, plainlyWeekly: true, exceptions: [] }));

/** Any such hours with exceptions between two days `YYYY-MM-DD`. */
export const anyHours = (days: readonly string[]): fc.Arbitrary<OpeningHours> =>
	fc
		.tuple(
			anyWeek,
			fc.array(
				fc.tuple(
					fc.tuple(fc.constantFrom(...days), fc.constantFrom(...days)),
					fc.array(stretch, { maxLength: 2 }),
				),
				{ maxLength: 2 },
			),
		)
		.map(([hours, exceptions]) => ({
			...hours,
			exceptions: exceptions.map(([span, stretches]) => {
				const [from = "", to = ""] = [...span].sort();
				return { from, to, text: "x", hours: stretches };
			}),
		}));
