import { cleanLine } from "../../base/text";
import type { OfferDocument } from "../../model/offer-schema";
import { choiceWords } from "../drafts/choice-words";

/** A fact of an offer as its provider reads and corrects it: one line of text. */
type Fact = {
	read: (offer: OfferDocument) => string;
	write: (offer: OfferDocument, text: string) => OfferDocument;
};

const plain = (key: "phone" | "email" | "url" | "place" | "audience" | "description"): Fact => ({
	read: (offer) => offer[key] ?? "",
	write: (offer, text) => ({ ...offer, [key]: text || null }),
});

/** The facts a provider may correct by the link, in the order of the form. */
const PROVIDER_FACTS = {
	phone: plain("phone"),
	email: plain("email"),
	url: plain("url"),
	place: plain("place"),
	// The week by days is no longer known to be right when the words about it are others.
	hours: {
		read: ({ hours }) => hours?.text ?? "",
		write: (offer, text) => ({
			...offer,
			hours: text ? { text, weekly: [], plainlyWeekly: false, exceptions: [] } : null,
		}),
	},
	price: {
		read: ({ price: { text, value } }) => text ?? (value === "not-stated" ? "" : choiceWords(value)),
		write: (offer, text) => ({ ...offer, price: { ...offer.price, text: text || null } }),
	},
	audience: plain("audience"),
	description: plain("description"),
} as const satisfies Record<string, Fact>;

export type ProviderFact = keyof typeof PROVIDER_FACTS;
export const CORRECTABLE = Object.keys(PROVIDER_FACTS) as readonly ProviderFact[];

/** The facts as they stand, by name. */
export const providerFacts = (offer: OfferDocument): Record<ProviderFact, string> =>
	Object.fromEntries(CORRECTABLE.map((name) => [name, PROVIDER_FACTS[name].read(offer)])) as Record<
		ProviderFact,
		string
	>;

type Given = Readonly<Record<string, string>>;

/** What a provider changed from what they saw: nothing else was said by them. */
export function correctedFacts(seen: OfferDocument, given: Given): Partial<Record<ProviderFact, string>> {
	const was = providerFacts(seen);
	const changed = CORRECTABLE.filter(
		(name) => given[name] !== undefined && given[name] !== cleanLine(was[name]),
	);
	return Object.fromEntries(changed.map((name) => [name, given[name]]));
}

/** An offer as it is by now, with what its provider corrected in what they saw. */
export const withFacts = (offer: OfferDocument, seen: OfferDocument, given: Given): OfferDocument =>
	Object.entries(correctedFacts(seen, given)).reduce(
		(whole, [name, text]) => PROVIDER_FACTS[name as ProviderFact].write(whole, text),
		offer,
	);
