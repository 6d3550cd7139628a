import type { WeeklyHours } from "../../model/hours-schema";
import { WEEKDAYS } from "../../model/offer-codes";
import { clockAsTyped } from "../drafts/as-typed";

type Day = (typeof WEEKDAYS)[number];

/** Monday first. */
const DAY_WORDS = [
	"mandag(?:e|en|s)?|man|ma",
	"tirsdag(?:e|en|s)?|tirs|tir|ti",
	"onsdag(?:e|en|s)?|ons|on",
	"torsdag(?:e|en|s)?|tors|tor|to",
	"fredag(?:e|en|s)?|fre|fr",
	"lørdag(?:e|en|s)?|lør|lø",
	"søndag(?:e|en|s)?|søn|sø",
];
const DAYS = DAY_WORDS.map((words) => new RegExp(`^(?:${words})$`));
const SETS: readonly (readonly [RegExp, readonly Day[]])[] = [
	[/^(?:alle )?hverdage$/, WEEKDAYS.slice(0, 5)],
	[/^(?:alle (?:ugens )?dage|dagligt?|hele ugen)$/, WEEKDAYS],
	[/^(?:i )?weekend(?:en|er|erne)?$/, WEEKDAYS.slice(5)],
];

const DAY = `(?:${DAY_WORDS.join("|")})\\.?`;
const SET = "(?:alle )?hverdage|alle (?:ugens )?dage|dagligt?|hele ugen|(?:i )?weekend(?:en|er|erne)?";
const RANGE = `(?:${SET}|${DAY}(?: ?- ?${DAY})?)`;
const TIME = "\\d{1,2}(?:[.:]\\d{2})?";
const SPAN = `${TIME} ?- ?${TIME}`;
/** "man-fre 10-13 og 18-21": days, and when on them. */
const PART = new RegExp(
	`(?<![\\p{L}\\d])(${RANGE}(?: ?(?:,|og|\\+|&|samt) ?${RANGE})*) ?:? ?(${SPAN}(?: ?(?:,|og|\\+|&|samt) ?${SPAN})*|lukket)(?![\\p{L}\\d.:]*\\d)`,
	"gu",
);

/** "kl. 19-21 hver onsdag": the same with the time before the day. */
const TURNED = new RegExp(`^(${SPAN}) (${RANGE}(?: ?(?:,|og|\\+|&|samt) ?${RANGE})*)$`, "u");
const BETWEEN = new RegExp(`mellem (?:kl\\.? ?)?(${TIME}) og (${TIME})`, "g");

/** What makes a week that the words alone do not tell: every other week, by appointment, but not on … */
const NOT_PLAIN =
	/hver (?:anden|andet|tredje|fjerde|[2-9]\.|14\.)|14\.? ?dag|første|sidste|måned|ulige|lige uge|aftale|\bca\b|cirka|dog|undtag|bortset|ferie|hellig|forår|efterår|sommer|vinter|fra d|start/;
const ALWAYS =
	/^(?:alle dage |åbent |åben )?(?:døgnåbent?|døgnet rundt|hele døgnet|24\/7|24-7|24 timer i døgnet)(?: alle dage| hele ugen| hele året)?$/;
/** What may stand around days and times without saying more. */
const FILLING =
	/\b(?:kl|klokken|åben|åbent|åbningstid|åbningstider|telefontid|telefontider|træffetid|træffetider|tlf|hver|vi|træffes)\b\.?:?/g;

function dayNumber(text: string): number {
	return DAYS.findIndex((day) => day.test(text.replace(".", "").trim()));
}

function daysIn(range: string): Day[] {
	const set = SETS.find(([pattern]) => pattern.test(range.trim()));
	if (set) return [...set[1]];
	const [from = "", to = from] = range.split("-");
	const [first, last] = [dayNumber(from), dayNumber(to)];
	const count = ((last - first + 7) % 7) + 1;
	return Array.from({ length: count }, (_, i) => WEEKDAYS[(first + i) % 7] ?? "mon");
}

const listed = (text: string) =>
	text.split(/(?<! ) ?(?:,|\bog\b|\+|&|\bsamt\b) ?/).filter((part) => part !== "");

function spanOf(text: string) {
	const [opens = "", closes = ""] = text.split("-").map((time) => clockAsTyped(time) ?? "");
	const isClock = (clock: string) => /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(clock);
	return isClock(opens) && isClock(closes) && opens !== closes ? { opens, closes } : null;
}

/** Whether two of these hold at the same time of the same day: then the words say something else than it seems. */
function contradicts(week: readonly WeeklyHours[]): boolean {
	const spans = week.flatMap(({ days, opens, closes }) => days.map((day) => ({ day, opens, closes })));
	return spans.some((a, i) =>
		spans.slice(i + 1).some((b) => a.day === b.day && a.opens < b.closes && b.opens < a.closes),
	);
}

/**
 * The week that somebody's words about opening hours say: "Man-fre 8.30-15.30", "Døgnåbent", "tirsdag 10-12 og
 * torsdag 16-19". `null` where they say more, less or something else than a plain week. Total.
 */
export function weekInWords(words: string): WeeklyHours[] | null {
	if (words.length > 300) return null;
	const text = words
		.normalize("NFC")
		.toLocaleLowerCase("da")
		.replace(/[–—−]/g, "-")
		.replace(/\s+/g, " ")
		.trim();
	if (ALWAYS.test(text.replace(/\.$/, "").replace(" og døgnbemandet", "")))
		return [{ days: [...WEEKDAYS], opens: "00:00", closes: "24:00" }];
	if (NOT_PLAIN.test(text)) return null;
	const tight = text
		.replace(BETWEEN, "$1-$2")
		.replace(FILLING, " ")
		.replace(/ til (?:og med )?/g, "-")
		.replace(/ ?- ?/g, "-");
	const plain = tight.replace(/\s+/g, " ").trim().replace(TURNED, "$2 $1");
	const week: WeeklyHours[] = [];
	for (const [, days = "", spans = ""] of plain.matchAll(PART)) {
		if (spans === "lukket") continue;
		for (const span of listed(spans).map(spanOf)) {
			if (!span) return null;
			week.push({ days: [...new Set(listed(days).flatMap(daysIn))], ...span });
		}
	}
	const rest = plain.replace(PART, "").replace(/\bog\b|\bsamt\b/g, "");
	return week.length > 0 && !/[\p{L}\d]/u.test(rest) && !contradicts(week) ? week : null;
}
