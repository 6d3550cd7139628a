import { describe, expect, it } from "vitest";
import { NEVER_CONFIRMED } from "@/lib/directory/offers/confirmed";
import { isReachable, reachOf } from "@/lib/directory/offers/reach";
import { LINE_FOR_ALL, reachContext } from "@/lib/directory/offers/reach-context";
import type { OfferView } from "@/lib/directory/offers/view";
import { realCatalogue } from "../support/catalogue";

const catalogue = realCatalogue();
const context = reachContext(catalogue);
const named = (slug: string): OfferView => {
	const found = catalogue.offers.find((offer) => offer.slug === slug);
	if (!found) throw new Error(`no offer is called ${slug}`);
	return found;
};
const line = named("al-anon-telefon");
const TUESDAY_EVENING = new Date("2026-11-24T19:00:00+01:00");
const TUESDAY_NOON = new Date("2026-11-24T15:00:00+01:00");
const bare = {
	...line,
	slug: "uden-kontakt",
	phone: null,
	callable: undefined,
	url: null,
	email: null,
	chat: undefined,
};
const kinds = (offer: OfferView, now = TUESDAY_EVENING, at?: string) =>
	reachOf(offer, context, now, at).ways.map(({ way }) => way);
const bestOf = (offer: OfferView, now = TUESDAY_EVENING) => reachOf(offer, context, now).ways[0];

describe("the best way to somebody", () => {
	it("is a number that is answered now, until it closes", () => {
		const best = bestOf(line);
		expect(best).toMatchObject({ way: "call", phone: "70209093", answering: { state: "open" } });
	});

	it("is the same number when it opens later, with when", () => {
		const best = bestOf(line, TUESDAY_NOON);
		expect(best).toMatchObject({ answering: { state: "closed", opensAt: new Date("2026-11-24T17:00:00Z") } });
	});

	it("is asked for where the week does not tell, as on Christmas Eve", () => {
		const best = bestOf(line, new Date("2026-12-24T11:00:00+01:00"));
		expect(best).toMatchObject({ way: "call", answering: { state: "unknown" } });
	});

	it("is never a button that nobody may press: an unsure number comes after the page, with its year", () => {
		const unsure = { ...line, callable: undefined };
		expect(kinds(unsure).slice(0, 2)).toEqual(["page", "number"]);
		const confirmed = { at: new Date("2026-10-01"), by: "Socialstyrelsen", way: "phone" };
		expect(bestOf({ ...unsure, confirmed: { ...NEVER_CONFIRMED, contact: confirmed } })?.way).toBe("call");
		const old = { ...confirmed, at: new Date("2025-10-01") };
		expect(bestOf({ ...unsure, confirmed: { ...NEVER_CONFIRMED, contact: old } })?.way).toBe("page");
	});

	it("is writing before a page, and a page before a mail", () => {
		const chat = { url: "https://example.dk/chat" };
		const all = { ...bare, chat, url: "https://example.dk", email: "raad@example.dk" };
		expect(kinds(all).slice(0, 3)).toEqual(["write", "page", "mail"]);
	});

	it("is the provider, then the municipality, then the line for all", () => {
		const local = {
			...bare,
			coverage: { level: "municipality" as const, regions: [], municipalities: ["0461"] },
			covered: new Set(["0461"]),
		};
		expect(kinds(local)).toEqual(["provider", "municipality", "line"]);
		const municipal = { ...local, provider: "odense-kommune" };
		expect(reachOf(municipal, context, TUESDAY_NOON).ways[0]).toMatchObject({
			way: "municipality",
			municipality: { code: "0461" },
			by: { way: "call", phone: "66131372" },
		});
	});

	it("is the provider's number when somebody has made sure of it within a year, by the desk's queue", () => {
		const provider = catalogue.providers.find(
			({ kind, phones }) => kind !== "municipality" && phones.some(({ callable }) => !callable),
		);
		if (!provider) throw new Error("no provider has a number that is no button");
		const confirmedAt = (day: string) => {
			const contact = { at: new Date(day), by: "Socialstyrelsen", way: "phone" };
			const sure = { ...provider, confirmed: { ...NEVER_CONFIRMED, contact } };
			const providers = catalogue.providers.map((one) => (one === provider ? sure : one));
			const changed = reachContext({ ...catalogue, offers: [...catalogue.offers], providers });
			return reachOf({ ...bare, provider: provider.slug }, changed, TUESDAY_NOON).ways[0];
		};
		expect(confirmedAt("2026-10-01")).toMatchObject({ way: "provider", by: { way: "call" } });
		expect(confirmedAt("2025-10-01")).not.toMatchObject({ by: { way: "call" } });
	});

	it("is the reader's municipality where an offer reaches several", () => {
		const both = { ...bare, provider: "ingen", covered: new Set(["0461", "0265"]) };
		expect(kinds(both)).toEqual(["line"]);
		expect(reachOf(both, context, TUESDAY_NOON, "0265").ways[0]).toMatchObject({
			municipality: { code: "0265" },
		});
	});

	it("is nothing only where the line for all is gone too", () => {
		const alone = { ...bare, provider: "ingen", covered: null };
		expect(kinds(alone)).toEqual(["line"]);
		expect(isReachable(reachOf(alone, context, TUESDAY_NOON))).toBe(false);
		const without = reachContext({
			...catalogue,
			offers: catalogue.offers.filter(({ slug }) => slug !== LINE_FOR_ALL),
		});
		expect(reachOf(alone, without, TUESDAY_NOON).ways).toEqual([]);
	});
});

describe("the real offers", () => {
	const live = catalogue.offers.filter(({ status }) => status !== "ended");

	it("all end on somebody, and what is said to be reachable is", () => {
		for (const offer of live) {
			const reach = reachOf(offer, context, TUESDAY_NOON);
			expect(reach.ways.length, offer.slug).toBeGreaterThan(0);
			expect(isReachable(reach), offer.slug).toBe(offer.reachable);
		}
	});

	it("have buttons only where the data lets a number be one", () => {
		for (const offer of live) {
			const [way] = reachOf(offer, context, TUESDAY_NOON).ways;
			if (way?.way === "call") expect(offer.callable, offer.slug).toBe(true);
		}
	});
});

it("the municipality that is asked is the reader's where the offer reaches it, else that which runs it", () => {
	const [known] = catalogue.providers;
	const provider = { slug: "et-center", name: "Et center", parent: "Odense Kommune" };
	const providers = known ? [{ ...known, ...provider }] : [];
	const { municipalityOf } = reachContext({ ...catalogue, providers, offers: [] });
	const offer = { provider: provider.slug, covered: new Set(["0461", "0751"]) };
	const asked = (at?: string) => municipalityOf(offer, at)?.place.code;
	expect([asked("0751"), asked(), asked("0101")]).toEqual(["0751", "0461", "0461"]);
});
