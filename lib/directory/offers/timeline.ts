import { type DanishDay, danishMoment, daysAround } from "../../base/calendar/danish-days";
import type { OpeningHours } from "../../model/hours-schema";
import { WEEKDAYS } from "../../model/offer-codes";

/** `ask`: the week does not tell, so that the page shows the hours in words and says to call and ask. */
type OpenState = "open" | "closed" | "ask";

/** Stated hours in milliseconds, `end` not included; `doubtful` when they touch an uncertain day. */
type Interval = { start: number; end: number; doubtful: boolean };

/** The state from an instant, in milliseconds; `stated`: whether there are hours then, sure or doubtful. */
type Change = { at: number; state: OpenState; stated: boolean };

/** What is stated of a day: its exception, the first if there are several, or else its weekday. */
function statedHours({ weekly, exceptions }: OpeningHours, { date, weekday }: DanishDay) {
	const exception = exceptions.find(({ from, to }) => from <= date && date <= to);
	return exception?.hours ?? weekly.filter(({ days }) => days.some((day) => WEEKDAYS[weekday] === day));
}

/**
 * The intervals that begin on a day. What closes at or before it opens closes the day after, whatever is
 * stated of that day: an interval that began the evening before an exception still runs. Hours that the
 * clock's change in spring leaves nothing of are left out.
 */
export function intervalsFrom(hours: OpeningHours, day: DanishDay, following: DanishDay): Interval[] {
	const intervals = statedHours(hours, day).map(({ opens, closes }) => {
		const overnight = closes <= opens;
		const touchesDay = opens !== "24:00";
		const touchesFollowing = overnight && closes !== "00:00";
		return {
			start: danishMoment(day, opens),
			end: danishMoment(overnight ? following : day, closes),
			doubtful: (touchesDay && day.uncertain) || (touchesFollowing && following.uncertain),
		};
	});
	return intervals.filter(({ start, end }) => start < end);
}

const reaches = ({ start, end }: { start: number; end: number }, moment: number) =>
	start <= moment && moment < end;

/** What holds at a moment: a day's uncertainty before all hours, and hours that are sure before doubtful ones. */
function holdingAt(at: number, uncertain: readonly DanishDay[], intervals: readonly Interval[]): Change {
	const running = intervals.filter((interval) => reaches(interval, at));
	const stated = running.length > 0;
	if (uncertain.some((day) => reaches(day, at))) return { at, state: "ask", stated };
	if (running.some(({ doubtful }) => !doubtful)) return { at, state: "open", stated };
	return { at, state: stated ? "ask" : "closed", stated };
}

/**
 * How hours go from the second to the last but one of some days. The first entry tells what holds when the
 * second day begins, every later one is a change from one state to another.
 */
function changesOver(hours: OpeningHours, days: readonly DanishDay[]): Change[] {
	const intervals = days.flatMap((day, i) => {
		const following = days[i + 1];
		return following ? intervalsFrom(hours, day, following) : [];
	});
	const looked = days.slice(1, -1);
	const span = { start: looked[0]?.start ?? 0, end: looked.at(-1)?.end ?? 0 };
	const edges = [...looked.map(({ start }) => start), ...intervals.flatMap(({ start, end }) => [start, end])];
	const moments = [...new Set(edges)].filter((at) => reaches(span, at)).sort((a, b) => a - b);
	const uncertain = looked.filter((day) => day.uncertain);
	const states = moments.map((at) => holdingAt(at, uncertain, intervals));
	return states.filter(({ state }, i) => state !== states[i - 1]?.state);
}

const kept = new WeakMap<OpeningHours, { days: readonly DanishDay[]; changes: readonly Change[] }>();

/** The changes from eight days before today in Denmark to eight days after it; kept until the day is over. */
function changesAround(hours: OpeningHours, now: Date): readonly Change[] {
	const { days } = daysAround(now);
	const before = kept.get(hours);
	if (before?.days === days) return before.changes;
	const changes = changesOver(hours, days);
	kept.set(hours, { days, changes });
	return changes;
}

/** What holds at an instant, since when, and what comes next; `null` when it is further than eight days away. */
type Present = { state: OpenState; since: number | null; next: Change | null };

/**
 * Where an instant lies in an offer's hours, which must not be changed afterwards. Hours that are not plainly
 * weekly, or have no week, are never known (decision 8).
 */
export function stateAt(hours: OpeningHours, now: Date): Present {
	if (!hours.plainlyWeekly || hours.weekly.length === 0) return { state: "ask", since: null, next: null };
	const changes = changesAround(hours, now);
	const moment = now.getTime();
	const coming = changes.findIndex(({ at }) => at > moment);
	const current = (coming < 0 ? changes.length : coming) - 1;
	return {
		state: changes[current]?.state ?? "ask",
		since: current > 0 ? (changes[current]?.at ?? null) : null,
		next: changes[current + 1] ?? null,
	};
}
