import { daysBetween } from "../../base/calendar/day-count";
import type { ConfirmationRequests } from "./confirmation-requests";
import { type ConfirmedAt, dueGroups } from "./due-groups";
import { FACT_GROUPS } from "./fact-groups";

/** Days after the first mail until whoever was asked is reminded. */
const REMIND_DAYS = 21;
/** Days after the first mail until we say that there was no answer, and write no more. */
const SILENT_DAYS = 42;
/** How many days somebody we have been in touch with is left alone, whatever the outcome. */
const REST_DAYS = 42;

/**
 * Where asking somebody, an offer's provider or a municipality, has come to. `fresh`: nothing is due; `rest`: due, but
 * we were in touch lately; `ask` and `remind`: a mail is to be sent; `waiting`: one was, and there is time to answer;
 * `unanswered`: there was no answer. `since`: the first mail.
 */
export type ContactStatus =
	| { state: "fresh" | "rest" | "ask" }
	| { state: "remind" | "waiting" | "unanswered"; since: Date };

type RequestHistory = ConfirmationRequests & { confirmed: ConfirmedAt };

/** What the ladder is reckoned from, whoever is asked. */
type Asked = ConfirmationRequests & {
	/** When we had what we asked for in another way than by an answer. */
	inTouch: readonly (Date | null | undefined)[];
	/** For how many days something has been due; `null`: nothing is. */
	overdue: number | null;
};

const latest = (dates: readonly (Date | null | undefined)[]) =>
	dates.reduce<Date | null>((last, date) => (date && (!last || date > last) ? date : last), null);

/**
 * What is due at a moment towards whoever is asked: a mail, after 21 days a reminder, after 42 days none any more.
 * What we asked for or an answer ends it, and what was asked before it was due does not count. By days in Denmark,
 * so that it changes at Danish midnights only (papers, editors-and-safety §2.20).
 */
export function ladderOf({ mails, answered, inTouch, overdue }: Asked, now: Date): ContactStatus {
	if (overdue === null) return { state: "fresh" };
	const ended = latest([answered, ...inTouch]);
	const counted = mails.filter((at) => (!ended || at > ended) && daysBetween(at, now) <= overdue);
	const [first, ...more] = counted.sort((a, b) => a.getTime() - b.getTime());
	if (first) {
		const days = daysBetween(first, now);
		if (days >= SILENT_DAYS) return { state: "unanswered", since: first };
		return { state: days >= REMIND_DAYS && more.length === 0 ? "remind" : "waiting", since: first };
	}
	const touched = latest([ended, ...mails]);
	return { state: touched && daysBetween(touched, now) < REST_DAYS ? "rest" : "ask" };
}

/** The same towards an offer's provider: due is what nobody has confirmed within its limit. */
export function contactStatusOf({ confirmed, ...requests }: RequestHistory, now: Date): ContactStatus {
	const [due] = dueGroups(confirmed, now);
	const inTouch = FACT_GROUPS.map((group) => confirmed[group]?.at);
	return ladderOf({ ...requests, inTouch, overdue: due?.days ?? null }, now);
}
