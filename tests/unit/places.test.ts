import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slugify } from "@/lib/base/slug";
import {
	municipalitiesOfRegion,
	municipalityByCode,
	municipalityBySlug,
	regionOf,
	regionsOn,
} from "@/lib/directory/places/register";
import { parseYamlFile, serializeYamlFile } from "@/lib/store/content-files/yaml-file";
import { municipalityNamed, placesFile, realPlaces } from "../support/places";

const places = realPlaces();
const { municipalities, postalCodes, regions } = places;
const slugs = (all: readonly { slug: string }[]) => all.map(({ slug }) => slug);
const unique = (values: readonly unknown[]) => new Set(values).size === values.length;

const LAST_DAY = "2026-12-31";
const FIRST_DAY = "2027-01-01";
const OTHERS = ["region-syddanmark", "region-midtjylland", "region-nordjylland"];
const MERGED = ["region-hovedstaden", "region-sjaelland"];
const day = fc
	.date({ min: new Date("2007-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

describe("the register's file", () => {
	it("is in the canonical form, with every code as text", () => {
		expect(serializeYamlFile(parseYamlFile(placesFile()).entries)).toBe(placesFile());
		expect(placesFile()).toContain('- code: "0101"');
		expect(placesFile()).not.toMatch(/(code: |- )\d/);
	});

	it("has 98 municipalities and 1,111 postal codes, 237 of them in several municipalities", () => {
		expect(municipalities).toHaveLength(98);
		expect(postalCodes).toHaveLength(1111);
		expect(postalCodes.filter((postalCode) => postalCode.municipalities.length > 1)).toHaveLength(237);
	});

	it("names nothing twice, and nothing that is not there", () => {
		for (const all of [slugs(municipalities), slugs(regions)]) expect(unique(all)).toBe(true);
		for (const all of [municipalities, postalCodes]) expect(unique(all.map(({ code }) => code))).toBe(true);
		const used = postalCodes.flatMap((postalCode) => postalCode.municipalities);
		expect(new Set(used)).toEqual(new Set(municipalities.map(({ code }) => code)));
		expect(postalCodes.every((postalCode) => unique(postalCode.municipalities))).toBe(true);
		for (const { region, slug, name } of municipalities) {
			expect(slugs(regions)).toContain(region);
			expect(slug).toBe(slugify(name));
		}
	});
});

describe("the regions", () => {
	it("are five before 1 January 2027 and four from then on", () => {
		expect(slugs(regionsOn(places, LAST_DAY))).toEqual([...MERGED, ...OTHERS]);
		expect(slugs(regionsOn(places, FIRST_DAY))).toEqual([...OTHERS, "region-oestdanmark"]);
		expect(regions.find(({ slug }) => slug === "region-oestdanmark")?.code).toBeNull();
	});

	it("of a municipality change at that midnight, and only in the east", () => {
		const on = (name: string, at: string) => regionOf(places, municipalityNamed(places, name), at).name;
		expect(["København", "Bornholm"].map((name) => on(name, LAST_DAY))).toEqual(
			Array(2).fill("Region Hovedstaden"),
		);
		expect(on("Lolland", LAST_DAY)).toBe("Region Sjælland");
		for (const name of ["København", "Bornholm", "Lolland"]) {
			expect(on(name, FIRST_DAY)).toBe("Region Østdanmark");
		}
		expect([LAST_DAY, FIRST_DAY].map((at) => on("Odense", at))).toEqual(Array(2).fill("Region Syddanmark"));
	});

	it("share the municipalities out, on every day", () => {
		fc.assert(
			fc.property(day, (at) => {
				const shares = regionsOn(places, at).map(({ slug }) => municipalitiesOfRegion(places, slug));
				expect(shares.flat()).toHaveLength(98);
				expect(new Set(shares.flat()).size).toBe(98);
				for (const [i, region] of regionsOn(places, at).entries()) {
					for (const municipality of shares[i] ?? []) expect(regionOf(places, municipality, at)).toBe(region);
				}
			}),
		);
	});

	it("keep their municipalities when they end, and the new one has the union of the old", () => {
		const [east, ...old] = ["region-oestdanmark", ...MERGED].map((slug) =>
			municipalitiesOfRegion(places, slug),
		);
		expect(old.map((share) => share.length)).toEqual([29, 17]);
		expect(new Set(east)).toEqual(new Set(old.flat()));
		expect(OTHERS.map((slug) => municipalitiesOfRegion(places, slug).length)).toEqual([22, 19, 11]);
		expect(municipalitiesOfRegion(places, "region-fyn")).toEqual([]);
	});

	it("are followed through several mergers, and a hole is an error", () => {
		const [template] = regions;
		if (!template) throw new Error("no region");
		const region = (slug: string, mergedFrom: string[], from: string | null, until: string | null) => ({
			...{ ...template, slug, mergedFrom, from, until },
		});
		const odense = { ...municipalityNamed(places, "Odense"), region: "a" };
		const chain = {
			...places,
			municipalities: [odense],
			regions: [
				region("a", [], null, "2010-01-01"),
				region("b", ["a"], "2010-01-01", "2020-01-01"),
				region("c", ["b"], "2020-01-01", "2030-01-01"),
			],
		};
		expect(["2009-12-31", "2010-01-01", "2025-05-05"].map((at) => regionOf(chain, odense, at).slug)).toEqual([
			"a",
			"b",
			"c",
		]);
		expect(municipalitiesOfRegion(chain, "c")).toEqual([odense]);
		expect(() => regionOf(chain, odense, "2030-01-01")).toThrow(/odense has no region on 2030-01-01/);
	});
});

it("a municipality is found by its slug and by its code", () => {
	for (const municipality of municipalities) {
		expect(municipalityBySlug(places, municipality.slug)).toBe(municipality);
		expect(municipalityByCode(places, municipality.code)).toBe(municipality);
	}
	expect(municipalityBySlug(places, "christiansoe")).toBeUndefined();
	expect(municipalityByCode(places, "0411")).toBeUndefined();
});
