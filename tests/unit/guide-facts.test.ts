import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/directory/guide/answers";
import { factsOf, scoreOf } from "@/lib/directory/guide/offer-facts";
import { fittingOffers } from "@/lib/directory/guide/rank-offers";
import { reasonForOffer } from "@/lib/directory/guide/reasons";
import type { OfferView } from "@/lib/directory/offers/view";
import { catalogue, guide } from "../support/guide";
import { about, answersWith, contextOf, entryOf, NOON, needs, offerWith } from "../support/guide-offers";

const factsAt = (one: OfferView, some: Partial<Answers>) => factsOf(entryOf(one, some), contextOf(one, some));

describe("facts about an offer", () => {
	const today = { about: about("alkohol"), needs: needs("tale") };
	const scoreAt = (one: OfferView, some: Partial<Answers> = today) =>
		scoreOf(factsAt(one, some), contextOf(one, some));

	it("count as the table says: a referral today, and doubt", () => {
		const before = scoreAt(offerWith({ referral: "not-stated" }));
		expect(scoreAt(offerWith({ referral: "yes" })) - before).toBe(guide.weights.referralToday);
		expect(scoreAt(offerWith({ referral: "yes" }), { about: today.about })).toBe(
			scoreAt(offerWith({ referral: "not-stated" }), { about: today.about }),
		);
		const paused = (status: OfferView["status"]) => scoreAt(offerWith({ hours: null, status }));
		expect(paused("paused") - paused("open")).toBe(guide.weights.uncertain);
	});

	it("say for which smaller circle it is, but not in danger, which it is for", () => {
		const crisis = offerWith({ slug: "livslinien-telefon" });
		expect(factsAt(crisis, { about: about("alkohol") }).narrow).toMatch(/krise/);
		expect(factsAt(crisis, { about: about("krise") }).narrow).toBeNull();
	});

	it("know of no consent only when all its kinds need none", () => {
		const silent = { consentFact: { value: "not-stated", basis: "stated", sources: [] } } as const;
		const kinds = (...slugs: string[]) =>
			slugs.map((intervention) => ({ intervention, fit: "instance" as const }));
		const bySort = (value: string) =>
			catalogue.interventions.find(({ conditions }) => conditions.consent.value === value)?.slug ?? "";
		const [no, unknown, yes] = [bySort("no"), bySort("not-stated"), bySort("yes")];
		const consentOf = (...slugs: string[]) =>
			factsAt(offerWith({ ...silent, interventions: kinds(...slugs) }), today).consent;
		expect([consentOf(no), consentOf(no, unknown), consentOf(no, yes)]).toEqual(["no", "not-stated", "yes"]);
	});

	it("are a reason only for those whose close one does not agree, or does not know", () => {
		const facts = factsAt(offerWith({ anonymous: "yes" }), today);
		const ranked = { ...facts, about: [], needs: [], because: null, fine: false, fitScore: 1, score: 1 };
		const factFor = (agreement: Answers["agreement"]) =>
			reasonForOffer({ ...ranked, consent: "no" }, answersWith({ agreement })).fact;
		expect([factFor("refuses"), factFor("unknown"), factFor("agrees"), factFor(null)]).toEqual([
			...["no-consent", "no-consent", null, null],
		]);
	});
});

describe("an offer is not found", () => {
	const some = { about: about("alkohol") };
	const one = offerWith({ targetGroups: [{ group: "alkohol", basis: "stated" }], hours: null });
	const isFound = (offer: OfferView, table = guide) =>
		fittingOffers(contextOf(offer, some, NOON, table)).some((found) => found.offer.slug === one.slug);

	it("when it has ended, or when more speaks against it than for it", () => {
		expect(isFound(one)).toBe(true);
		expect(isFound({ ...one, status: "ended" })).toBe(false);
		const weights = { ...guide.weights, uncertain: -1_000 };
		expect(isFound({ ...one, status: "paused" }, { ...guide, weights })).toBe(false);
	});

	it("when the table says that it is about another illness than the answers tell of", () => {
		const row = (onlyWith: string[]) => ({
			but: "det er for få",
			unlessUrgent: false,
			onlyWith,
			offers: [one.slug],
		});
		expect(isFound(one, { ...guide, narrow: [row(["demens"])] })).toBe(false);
		expect(isFound(one, { ...guide, narrow: [row(["alkohol"])] })).toBe(true);
	});
});
