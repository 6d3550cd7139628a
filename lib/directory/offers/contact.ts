import type { OpeningHours } from "../../model/hours-schema";
import { freshness } from "./freshness";
import { hasMachineReadableHours } from "./machine-readable-hours";
import { openness } from "./opening-hours";
import type { ReachableMunicipality } from "./reach-context";
import type { OfferView, ProviderView } from "./view";

/** Whether somebody answers a number: now, until an instant; later, from an instant; or nobody knows when. */
export type Answering =
	| { state: "open"; until: Date | null }
	| { state: "closed"; opensAt: Date | null }
	| { state: "unknown" };

/** A number that may be called by a button. */
export type Call = { way: "call"; phone: string; answering: Answering; hoursText: string | null };

/**
 * A number that is shown with its year and never as a button: `date` is its source's, `null` where it has none.
 */
export type UnsureNumber = { way: "number"; phone: string; date: string | null };
type OwnPage = { way: "page"; url: string };

/** What an organisation is reached by. */
export type Contact = Call | OwnPage | UnsureNumber;

const isFresh = (at: Date | undefined, now: Date) =>
	["confirmed", "ageing"].includes(freshness(at ?? null, now));

/** When a number is answered. */
export function answeringAt(hours: OpeningHours | null | undefined, now: Date): Answering {
	const found = hours ? openness(hours, now) : null;
	return found && found.state !== "ask" ? found : { state: "unknown" };
}

/** The offer's own number: a button when the data lets it be one, or somebody confirmed it within a year. */
export function ownNumber(offer: OfferView, now: Date): Call | UnsureNumber | null {
	const { phone, callable, hours, contactSource, source } = offer;
	if (!phone) return null;
	if (!callable && !isFresh(offer.confirmed.contact?.at, now)) {
		return { way: "number", phone, date: (contactSource ?? source).date };
	}
	const drives = hasMachineReadableHours(offer);
	const isTelephone = offer.forms.includes("phone");
	return {
		way: "call",
		phone,
		answering: drives ? answeringAt(hours, now) : { state: "unknown" },
		hoursText: isTelephone ? (hours?.text ?? null) : null,
	};
}

/** Whether a number of a provider may be called by a button: the data lets it, or somebody confirmed it within a year. */
export const mayBeCalled = (
	phone: ProviderView["phones"][number],
	{ confirmed }: Pick<ProviderView, "confirmed">,
	now: Date,
): boolean => phone.callable === true || isFresh(confirmed.contact?.at, now);

/**
 * How a provider is reached: by its first number that may be a button, else its site, else a number as text. A
 * municipality's own record says more than its front page does.
 */
export function byProvider(provider: ProviderView, now: Date): Contact | null {
	const { phones, websites, asOf, kind } = provider;
	const button = phones.find((phone) => mayBeCalled(phone, provider, now));
	if (button) return { way: "call", phone: button.number, answering: { state: "unknown" }, hoursText: null };
	if (kind === "municipality") return null;
	const [url] = websites;
	if (url) return { way: "page", url };
	const [phone] = phones;
	return phone ? { way: "number", phone: phone.number, date: asOf } : null;
}

/** How a municipality is reached: its main number, its page for relatives or its site. */
export function contactsOf({ contact }: ReachableMunicipality, now: Date): Contact[] {
	const { phone, relativesPage, website, confirmed } = contact;
	const url = relativesPage ?? website;
	const page: Contact[] = url ? [{ way: "page", url }] : [];
	if (!phone) return page;
	if (!phone.callable && !isFresh(confirmed.contact?.at, now)) {
		return [{ way: "number", phone: phone.number, date: phone.source.date }, ...page];
	}
	const answering = answeringAt(phone.hours, now);
	return [{ way: "call", phone: phone.number, answering, hoursText: phone.hours?.text ?? null }, ...page];
}
