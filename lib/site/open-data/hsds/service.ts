import { danishDay } from "../../../base/calendar/day-count";
import { routes, siteUrl } from "../../../base/routes";
import type { Catalogue } from "../../../directory/catalogue";
import { ownNumber } from "../../../directory/offers/contact";
import { FACT_GROUPS } from "../../../directory/offers/fact-groups";
import type { OfferView } from "../../../directory/offers/view";
import type { OpeningHours } from "../../../model/hours-schema";
import { type Entity, partId } from "./parts";
import type { HsdsWords } from "./words";

/** "uncertain" is active: that is said by `alert` and by a term of certainty. */
const STATUSES = {
	open: "active",
	uncertain: "active",
	paused: "temporarily closed",
	ended: "defunct",
} as const;
const DAYS = { mon: "MO", tue: "TU", wed: "WE", thu: "TH", fri: "FR", sat: "SA", sun: "SU" } as const;

/** Short numbers are dialled as they are, from within Denmark alone. */
export const international = (number: string): string => (number.length === 8 ? `+45${number}` : number);

/** Weekly times by Danish clocks. What closes at midnight or later cannot be said; the words can. */
function schedulesOf(record: string, hours: OpeningHours | null | undefined): Entity[] {
	if (!hours) return [];
	const id = (part: string) => partId(record, `schedule/${part}`);
	if (hours.weekly.length === 0) return [{ id: id("words"), description: hours.text }];
	return hours.weekly.map(({ days, opens, closes }) => ({
		id: id(`${days.join("-")}/${opens}`),
		freq: "WEEKLY",
		byday: days.map((day) => DAYS[day]).join(","),
		opens_at: opens,
		closes_at: closes > opens && closes !== "24:00" ? closes : null,
		description: hours.text,
	}));
}

function phonesOf(offer: OfferView, words: HsdsWords, now: Date): Entity[] {
	const number = ownNumber(offer, now);
	if (!number) return [];
	const description = number.way === "number" ? words.unsureNumber : null;
	const id = partId(offer.id, "phone");
	return [{ id, number: international(number.phone), type: "voice", description }];
}

function areasOf({ id, coverage }: OfferView, { places }: Catalogue, words: HsdsWords): Entity[] {
	if (coverage.level === "national") return [{ id: partId(id, "area"), name: words.country }];
	const covered = places.municipalities.filter(({ code }) => coverage.municipalities.includes(code));
	return covered.map(({ code, fullName }) => ({ id: partId(id, `area/${code}`), name: fullName }));
}

function addressesOf({ id, slug, chat, source }: OfferView, words: HsdsWords): Entity[] {
	const address = (part: string, label: string, url: string | null | undefined) =>
		url ? [{ id: partId(id, `url/${part}`), label, url }] : [];
	return [
		...address("page", words.ourPage, `${siteUrl()}${routes.offer(slug)}`),
		...address("chat", words.chat, chat?.url),
		...address("source", words.source, source.url),
	];
}

const latest = (moments: readonly (Date | undefined)[]) =>
	new Date(Math.max(...moments.map((at) => at?.getTime() ?? 0)));

/** When an offer last changed in any way that this feed tells; where nothing did, when it was first published. */
function modifiedOf({ id, confirmed }: OfferView, { history, changedAt }: Catalogue): Date {
	const confirmations = FACT_GROUPS.map((group) => confirmed[group]?.at);
	return latest([history.get(id)?.last ?? changedAt, ...confirmations]);
}

/** What an offer is as a service of HSDS, without whose it is and where. */
export function serviceOf(offer: OfferView, catalogue: Catalogue, words: HsdsWords, now: Date): Entity {
	const { id, title, description, url, email, status, audience, confirmation, price, languages } = offer;
	return {
		id,
		name: title,
		description,
		url,
		email,
		status: STATUSES[status],
		application_process: words.referral[offer.referral],
		fees_description: [words.price[price.value], price.text].filter(Boolean).join(". "),
		eligibility_description: audience,
		// Confirmation alone: neither an edit nor a source's date assures anybody.
		assured_date: confirmation ? danishDay(confirmation.at) : null,
		alert: words.alert(offer, now),
		last_modified: modifiedOf(offer, catalogue).toISOString(),
		additional_urls: addressesOf(offer, words),
		phones: phonesOf(offer, words, now),
		schedules: schedulesOf(id, offer.hours),
		service_areas: areasOf(offer, catalogue, words),
		languages: languages.map((name) => ({ id: partId(id, `language/${name}`), name })),
	};
}
