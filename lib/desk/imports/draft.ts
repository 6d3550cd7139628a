import type { OfferDocument } from "../../model/offer-schema";

/** An offer of which nothing is known yet. A list of offers says of each that it exists. */
export const EMPTY_OFFER: OfferDocument = {
	title: "",
	provider: "",
	description: "",
	audience: null,
	interventions: [],
	elements: [],
	targetGroups: [],
	coverage: { level: "municipality", regions: [], municipalities: [] },
	place: null,
	phone: null,
	email: null,
	url: null,
	hours: null,
	price: { value: "not-stated", text: null },
	anonymous: "not-stated",
	referral: "not-stated",
	consent: "not-stated",
	forms: [],
	languages: [],
	starts: [],
	status: "open",
	statusNote: null,
	source: { url: null, reference: null, date: null },
};
