import { choiceWords } from "../form-model/choice-words";
import type { OfferDocument } from "../offers/schema";

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

/** An offer with the facts that were corrected; what stands as it stood is left alone. */
export const withFacts = (offer: OfferDocument, given: Readonly<Record<string, string>>): OfferDocument =>
	CORRECTABLE.reduce((whole, name) => {
		const text = given[name];
		const { read, write } = PROVIDER_FACTS[name];
		return text === undefined || text === read(offer) ? whole : write(whole, text);
	}, offer);
