import { describe, expect, it } from "vitest";
import { parseSelection } from "@/lib/base/facets/search-params";
import { coverageOf, localCounts } from "@/lib/directory/offers/coverage";
import { offerGrammar } from "@/lib/directory/offers/facets";
import { listOffers } from "@/lib/directory/offers/list";
import type { OfferView } from "@/lib/directory/offers/view";
import { catalogue } from "../support/guide";
import { offerWith } from "../support/guide-offers";

/** A Tuesday on which the line is open. */
const NOW = new Date("2026-12-01T10:30:00+01:00");
const grammar = offerGrammar(catalogue, NOW);
const there = { covered: new Set(["0461"]), reachable: true } as const;
const at = (level: OfferView["coverage"]["level"], slug: string = level) =>
	offerWith({
		...{ slug, title: slug, reachable: true, covered: level === "national" ? null : there.covered },
		coverage: { level, regions: [], municipalities: level === "national" ? [] : ["0461"] },
	});
const LEVELS = [at("region"), at("national"), at("municipality")];
const listed = (offers: readonly OfferView[], query = "", found?: ReadonlyMap<string, number>) =>
	listOffers(offers, grammar, parseSelection(new URLSearchParams(query), grammar), found).items.map(
		({ slug }) => slug,
	);

describe("a list of offers", () => {
	it("has the nearest first where a place is known, else what most people may use", () => {
		expect(listed(LEVELS, "kommune=odense")).toEqual(["municipality", "region", "national"]);
		expect(listed(LEVELS)).toEqual(["national", "region", "municipality"]);
	});

	it("has what nobody can be asked about last, and what has ended not at all, in whatever order", () => {
		const unreachable = { ...at("national", "a"), reachable: false };
		const ended = { ...at("national", "b"), status: "ended" as const };
		for (const query of ["", "kommune=odense", "sortering=navn", "sortering=bekraeftet"])
			expect(listed([unreachable, ended, at("municipality", "c")], query), query).toEqual(["c", "a"]);
	});

	it("has what is found best first, unless another order is asked for", () => {
		const found = new Map([
			["municipality", 0],
			["national", 1],
		]);
		expect(listed(LEVELS, "", found)).toEqual(["municipality", "national"]);
		expect(listed(LEVELS, "sortering=navn", found)).toEqual(["municipality", "national"]);
	});

	it("is narrowed to what is of a type, and to what is not for everybody", () => {
		const as = (fit: "instance" | "nearest") => [{ intervention: "telefonraadgivning", fit }];
		const types = (["instance", "nearest"] as const).map((fit) => ({
			...at("national", fit),
			interventions: as(fit),
		}));
		expect(listed(types, "indsats=telefonraadgivning")).toEqual(["instance"]);
		expect(listed(LEVELS, "landsdaekkende=nej")).toEqual(["region", "municipality"]);
	});

	it("is narrowed to what is open by hours that may say so", () => {
		const line = at("national", "open");
		const shut = (slug: string, changes: Partial<OfferView>) => ({ ...line, slug, ...changes });
		const others = [
			shut("no-telephone", { forms: ["in-person"] }),
			shut("in-doubt", { status: "uncertain" }),
			shut("in-words", { hours: line.hours && { ...line.hours, plainlyWeekly: false } }),
			shut("unknown", { hours: null }),
		];
		expect(listed([line, ...others], "aaben=nu")).toEqual(["open"]);
	});
});

it("what has ended is counted nowhere", () => {
	const offers = LEVELS.map((offer) => ({ ...offer, status: "ended" as const }));
	expect(localCounts(LEVELS).get("0461")).toBe(1);
	expect(localCounts(offers).size).toBe(0);
	expect(coverageOf(LEVELS, { code: "0461" }).reach).toEqual({ municipality: 1, region: 1, national: 1 });
	expect(coverageOf(offers, { code: "0461" }).reach).toEqual({ municipality: 0, region: 0, national: 0 });
});
