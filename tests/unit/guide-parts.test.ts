import { describe, expect, it } from "vitest";
import { availabilities } from "@/lib/directory/guide/availability";
import { fitOf } from "@/lib/directory/guide/fit";
import { groupFit } from "@/lib/directory/guide/groups";
import { canAnswer, meetsNeed } from "@/lib/directory/guide/needs";
import { fittingOffers } from "@/lib/directory/guide/rank-offers";
import { stepsFor } from "@/lib/directory/guide/steps";
import { supportFor } from "@/lib/directory/guide/support";
import type { Reach } from "@/lib/directory/offers/reach";
import type { OfferView } from "@/lib/directory/offers/view";
import { aboutRules, catalogue, guide } from "../support/guide";
import { about, contextOf, entryOf, NOON, needs, offerWith } from "../support/guide-offers";

const NIGHT = new Date("2026-12-01T02:00:00+01:00");
const of = (...groups: string[]) => groups.map((group) => ({ group, basis: "stated" as const }));

describe("for whom an offer is", () => {
	const { parents } = contextOf(offerWith({}), {});
	const [rule] = about("svaert-psykisk");
	const suits = (...groups: string[]) =>
		rule && groupFit(offerWith({ targetGroups: of(...groups) }), rule, parents);

	it("is told by its groups: a related one fits, and so does all of a main group, but not another part of it", () => {
		expect(rule?.relatedGroups).toContain("psykisk-krise");
		expect(suits("psykisk-krise")).toBe("main");
		expect(suits("mental-vulnerability")).toBe("main");
		const other = catalogue.targetGroups.find(
			({ code, parent }) =>
				parent === "mental-vulnerability" && ![rule?.targetGroups, rule?.relatedGroups].flat().includes(code),
		);
		expect(suits("mental-vulnerability", other?.code ?? "")).toBe("none");
		expect(suits("alkohol")).toBe("none");
	});

	it("is left out where it is for others, and counts for more when it is made for them alone", () => {
		const some = { about: about("alkohol") };
		const scoredAt = (one: OfferView) => fitOf(entryOf(one, some), contextOf(one, some));
		expect(scoredAt(offerWith({ targetGroups: of("autisme") }))).toBeNull();
		const alsoTalk = { ...some, needs: needs("tale") };
		const others = offerWith({ targetGroups: of("autisme") });
		expect(fitOf(entryOf(others, alsoTalk), contextOf(others, alsoTalk))).toBeNull();
		const fine = scoredAt(offerWith({ targetGroups: of("social-exclusion", "alkohol") }));
		const wide = scoredAt(offerWith({ targetGroups: of("social-exclusion") }));
		expect([fine?.fine, wide?.fine]).toEqual([true, false]);
		expect((fine?.fitScore ?? 0) - (wide?.fitScore ?? 0)).toBe(
			guide.weights.fineGroup - guide.weights.mainGroup,
		);
	});
});

describe("a need", () => {
	const reach: Reach = {
		ways: [{ way: "write", url: "https://a.dk", text: null }],
		certainty: "sourced",
		rank: 3,
	};
	const with_ = (degree: "full" | "partial") => offerWith({ allElements: [{ element: "group", degree }] });
	const need = {
		...needs("andre")[0],
		today: false,
		elements: ["group" as const],
	} as (typeof guide.needs)[number];
	const meets = (one: OfferView, rule = need, by = reach, kinds: string[] = []) =>
		meetsNeed(rule, { offer: one, kinds, fits: new Map() }, by);

	it("is met by what is made of it in full and can be reached; today by somebody who answers", () => {
		expect([meets(with_("full")), meets(with_("partial"))]).toEqual([true, false]);
		expect(meets(with_("full"), need, { ...reach, rank: 9 })).toBe(false);
		const page: Reach = { ways: [{ way: "page", url: "https://a.dk" }], certainty: "sourced", rank: 4 };
		expect([canAnswer(reach), canAnswer(page)]).toEqual([true, false]);
		expect(meets(with_("full"), { ...need, today: true }, page)).toBe(false);
	});

	it("without elements is met by the kinds that it speaks for at least half as much as for the first", () => {
		const pointer = { because: "x", sources: [], onlyFor: [] };
		const interventions = [8, 4, 3].map((weight) => ({ ...pointer, intervention: `w${weight}`, weight }));
		const kinds = { ...need, elements: [], interventions };
		expect(["w8", "w4", "w3"].map((kind) => meets(with_("full"), kinds, reach, [kind]))).toEqual([
			true,
			true,
			false,
		]);
	});
});

it("what speaks most for a kind of help comes first", () => {
	const rules = aboutRules.filter(({ interventions }) =>
		interventions.some(({ onlyFor }) => onlyFor.length === 0),
	);
	for (const slug of catalogue.interventions.map((one) => one.slug)) {
		const { about: found } = supportFor(slug, { about: rules, needs: [] }, new Set());
		const weights = found.map(({ pointer }) => pointer.weight);
		expect(weights).toEqual(weights.toSorted((a, b) => b - a));
	}
});

it("a doubtful offer is not the whole country's help", () => {
	const one = offerWith({ covered: null, interventions: [{ intervention: "en-slags", fit: "instance" }] });
	const foundFor = (status: OfferView["status"]) =>
		availabilities(contextOf({ ...one, status }, { about: about("alkohol") })).get("en-slags");
	expect([foundFor("open"), foundFor("paused")]).toEqual(["national", undefined]);
});

it("nobody is led first to a smaller circle, nor in danger to a number that stands above already", () => {
	const lifeline = offerWith({ targetGroups: of("alkohol"), phone: "70201201" });
	const slugsFor = (burden: string, changes: object = {}) => {
		const context = contextOf(lifeline, { about: about("alkohol", burden) });
		const ranked = fittingOffers(context).filter(({ offer }) => offer.slug === lifeline.slug);
		const fitting = ranked.map((one) => ({ ...one, narrow: null, ...changes }));
		return stepsFor(fitting, context).flatMap((step) =>
			step.kind === "offer" ? step.ranked.offer.slug : [],
		);
	};
	expect(slugsFor("alkohol")).toEqual([lifeline.slug]);
	expect(slugsFor("alkohol", { narrow: "det er for unge" })).toEqual([]);
	expect(slugsFor("krise")).toEqual([]);
});

it("a municipality whose hours nobody told is asked in the daytime, and last at night", () => {
	const [first] = catalogue.municipalityContacts.filter(({ phone }) => phone?.callable && !phone.hours);
	const home = first?.municipality ?? null;
	const kindsAt = (now: Date) => {
		const context = contextOf(
			offerWith({}),
			{ about: about("alkohol"), municipalities: [home ?? ""], home },
			now,
		);
		return stepsFor([], context).map(({ kind }) => kind);
	};
	expect([kindsAt(NOON), kindsAt(NIGHT)]).toEqual([
		["line", "municipality"],
		["line", "municipality"],
	]);
});
