import { describe, expect, it } from "vitest";
import { byEvidence } from "@/lib/directory/interventions/evidence";
import { byOwnUse } from "@/lib/directory/interventions/own-use";
import type { OfferView } from "@/lib/directory/offers/view";
import { helpByNeed } from "@/lib/directory/places/help-by-need";
import { homeFirst } from "@/lib/directory/places/home-first";
import { lineNow } from "@/lib/directory/places/line-now";
import { advisersIn } from "@/lib/directory/places/whom-to-ask";
import { widthOf } from "@/lib/directory/places/width";
import { Top } from "@/lib/directory/search/top";
import type { Finding } from "@/lib/model/intervention-codes";
import { catalogue } from "../support/guide";
import { NOON, offerWith } from "../support/guide-offers";

const of = (...groups: string[]) => groups.map((group) => ({ group, basis: "stated" as const }));
const WIDE = of("disability", "mental-vulnerability", "social-exclusion");

describe("the line that most relatives can call", () => {
	const line = (slug: string, changes: Partial<OfferView> = {}) =>
		offerWith({ slug, phone: "11111111", targetGroups: of("disability"), ...changes });
	const first = (...offers: OfferView[]) => {
		const narrow = [{ but: "det er for unge", unlessUrgent: false, offers: ["for-faa"] }];
		const records = { ...catalogue, offers, guide: { ...catalogue.guide, narrow } };
		return lineNow(records, new Set(["22222222"]), NOON)?.offer.slug;
	};

	it("is for more kinds of relatives before fewer, and never for one illness or a smaller circle", () => {
		expect(first(line("a"), line("b", { targetGroups: WIDE }))).toBe("b");
		expect(first(line("a", { targetGroups: of("alkohol") }), line("for-faa"))).toBeUndefined();
		expect([widthOf({ targetGroups: WIDE }), widthOf({ targetGroups: of("disability", "autisme") })]).toEqual(
			[3, 0],
		);
	});

	it("is no number for emergencies, and exists", () => {
		expect(first(line("a", { phone: "22222222" }))).toBeUndefined();
		expect(first(line("a", { status: "ended" }), line("b", { status: "uncertain" }))).toBeUndefined();
	});
});

it("what is known of effect goes before how much somebody has looked, and the weaker effect before that too", () => {
	const known = (level: string, citizen?: Finding, relative?: Finding) => {
		const effect = (finding?: Finding) => finding && { finding, text: "x", sources: [] };
		const effects = { effectForCitizen: effect(citizen), effectForRelative: effect(relative) };
		return { documentation: { level, reason: "x", sources: [], ...effects } } as Parameters<
			typeof byEvidence
		>[0];
	};
	const best = [
		known("practice", "measured", "documented"),
		known("practice", "documented", "experienced"),
		known("controlled", "documented", "not-known"),
		known("controlled", "experienced"),
		known("controlled"),
		known("evaluated"),
	];
	expect(best.toReversed().sort(byEvidence)).toEqual(best);
});

it("a type of help counts the offers that are of it, exist, and can be reached", () => {
	const [one, other] = catalogue.interventions.filter(({ slug, conditions }) => {
		const start = catalogue.guide.ways.find(({ intervention }) => intervention === slug)?.start;
		return start === "alone" && conditions.consent.value !== "yes";
	});
	if (!one || !other) throw new Error("two types of help begun alone are missing");
	const offerOf = (
		slug: string,
		changes: Partial<OfferView> = {},
		fit: "instance" | "nearest" = "instance",
	) => offerWith({ reachable: true, interventions: [{ intervention: slug, fit }], ...changes });
	const order = (...ofTheFirst: OfferView[]) => {
		const offers = [...ofTheFirst, offerOf(other.slug)];
		return [one, other].sort(byOwnUse({ ...catalogue, offers })).map(({ slug }) => slug);
	};
	expect(order(offerOf(one.slug), offerOf(one.slug))).toEqual([one.slug, other.slug]);
	for (const none of [
		offerOf(one.slug, { status: "ended" }),
		offerOf(one.slug, { reachable: false }),
		offerOf(one.slug, {}, "nearest"),
	])
		expect(order(none, none)).toEqual([other.slug, one.slug]);
});

it("near offers of others do not come above what can be reached", () => {
	const [home] = catalogue.places.municipalities;
	if (!home) throw new Error("no municipalities");
	const near = (slug: string, code: string, reachable: boolean) =>
		offerWith({
			...{ slug, reachable, covered: new Set([code]) },
			coverage: { level: "municipality", regions: [], municipalities: [code] },
		});
	const offers = [
		near("around", "9999", true),
		near("own", home.code, true),
		near("silent", home.code, false),
	];
	expect(homeFirst(offers, home).map(({ slug }) => slug)).toEqual(["own", "around", "silent"]);
});

it("an adviser's number is called once it may be, or somebody has confirmed the municipality's contact", () => {
	const source = { url: "https://a.dk", reference: null, date: null };
	const advisers = [{ title: "Borgerrådgiver", phone: "12345678", source }];
	const [contact] = catalogue.municipalityContacts;
	const waysAt = (day: string | null, callable?: boolean) => {
		const at = day ? { at: new Date(`${day}T11:00Z`), by: "x", way: "phone" } : null;
		const confirmed = { contact: at, description: null };
		const record = contact && {
			...contact,
			confirmed,
			advisers: advisers.map((one) => ({ ...one, callable })),
		};
		return advisersIn(record, NOON).others.flatMap(({ ways }) => ways.map(({ way }) => way));
	};
	expect([waysAt(null), waysAt("2025-11-20"), waysAt("2026-03-01"), waysAt(null, true)]).toEqual([
		...[["number"], ["number"], ["call"], ["call"]],
	]);
});

it("what is made for a need comes before what merely meets it, and what has ended meets none", () => {
	const element = catalogue.guide.needs.find(({ today }) => today)?.elements[0];
	if (!element) throw new Error("no need of today is met by an element");
	const line = (slug: string, changes: Partial<OfferView>) =>
		offerWith({ slug, targetGroups: WIDE, allElements: [], ...changes });
	const offers = [
		line("a-meets", {}),
		line("b-made", { allElements: [{ element, degree: "full" }] }),
		line("c-ended", { status: "ended" }),
	];
	const guide = { ...catalogue.guide, narrow: [] };
	const found = helpByNeed({ ...catalogue, offers, guide }, { code: "0461" }, NOON).find(
		({ need }) => need.today,
	);
	expect(found?.offers.map(({ offer }) => offer.slug)).toEqual(["b-made", "a-meets"]);
});

it("the best of many are kept in order, of equals the first, however many come", () => {
	const top = new Top(
		2,
		(doc) => doc % 3,
		(doc) => doc !== 2,
	);
	for (let doc = 60; doc >= 0; doc--) top.offer(doc);
	expect(top.inOrder()).toEqual([5, 8]);
});
