import { daysAround } from "../../base/calendar/danish-days";
import { freshness } from "./freshness";
import type { OfferView } from "./view";

/**
 * How sure it is that an offer is there and as described: somebody confirmed it within twelve months; its source
 * may be relied on; or it may be gone.
 */
export type Certainty = "confirmed" | "sourced" | "uncertain";

/** A source older than this says how things were. Ours: most of what ended, ended within five years. */
const SOURCE_YEARS = 5;

const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./, "");

/** The last day that a date may mean, in the order of text: 2021 reaches to its last day, 2021-04 to its 31st. */
const lastDayOf = (date: string) => (date + "-12-31".slice(date.length === 4 ? 0 : 3)).slice(0, 10);

/** Whether a dated source is older than five years, by days in Denmark. */
export function isOldSource(date: string, now: Date): boolean {
	const [year = "", ...rest] = lastDayOf(date).split("-");
	return [Number(year) + SOURCE_YEARS, ...rest].join("-") < daysAround(now).today.date;
}

type Sourced = Pick<OfferView, "source" | "url" | "contactSource">;

/** Whether what is known stands on the organisation's own page. */
const isOwnPage = ({ source, url }: Sourced) =>
	source.url !== null && url !== null && hostOf(source.url) === hostOf(url);

/** Whether the source, the newer of the two, is old; or has no date and is not the organisation's own page. */
function isDoubtful(offer: Sourced, now: Date): boolean {
	const dates = [offer.source.date, offer.contactSource?.date].filter((date) => typeof date === "string");
	if (dates.length > 0) return dates.every((date) => isOldSource(date, now));
	return !isOwnPage(offer);
}

/** A line for the whole country with a number that may be called: it does not vanish with the age of a page. */
const isPermanentLine = ({ forms, coverage, phone, callable }: OfferView) =>
	forms.includes("phone") && coverage.level === "national" && phone !== null && callable === true;

/**
 * How sure an offer is at a moment; the one rule for age, wherever age counts. By days in Denmark.
 * What its own record calls uncertain is so until somebody confirms it; what is paused or ended, whatever happens.
 */
export function certaintyOf(offer: OfferView, now: Date): Certainty {
	const fresh = freshness(offer.confirmation?.at ?? null, now);
	const isThere = offer.status === "open" || offer.status === "uncertain";
	if (isThere && (fresh === "confirmed" || fresh === "ageing")) return "confirmed";
	if (offer.status !== "open") return "uncertain";
	return isPermanentLine(offer) || !isDoubtful(offer, now) ? "sourced" : "uncertain";
}
