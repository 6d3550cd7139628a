import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pointerSchema } from "@/lib/model/pointer-schema";
import { lix } from "@/lib/model/readability";
import { parseYamlFile } from "@/lib/store/content-files/yaml-file";
import { CONTENT, realCatalogue } from "../../support/catalogue";
import {
	dataAbsent,
	groupsOf,
	type LineRow,
	lineRows,
	mapping,
	offerRows,
	orNull,
} from "../../support/gathered";

const { offers, places, emergency } = realCatalogue();
const bySlug = new Map(offers.map((offer) => [offer.slug, offer]));
const pointers = new Map(
	parseYamlFile(readFileSync(join(CONTENT, "pointers.yaml"), "utf8")).entries.map(([slug, value]) => [
		slug,
		pointerSchema.parse(value),
	]),
);
const { lines } = mapping;
const gathered = new Set(offerRows.map(({ id }) => id));
const offerOf = ({ id }: LineRow) => bySlug.get(lines.offers[id] ?? "");
/** Lines that made an offer; the others complete one that was on record: a gathered one, or one of the documents. */
const created = lineRows.filter(
	(line) => offerOf(line)?.source.url === line.source_url && !gathered.has(lines.offers[line.id] ?? ""),
);

describe.skipIf(dataAbsent)("the gathered lines", () => {
	it("are each an offer, a pointer, or left out with a reason: once", () => {
		const told = [lines.offers, lines.pointers, lines.leftOut].flatMap((table) => Object.keys(table));
		expect(lineRows).toHaveLength(78);
		expect(told.sort()).toEqual(lineRows.map(({ id }) => id).sort());
	});

	it("complete at least 17 offers that were on record", () => {
		const completed = Object.values(lines.offers).length - created.length;
		expect(completed).toBeGreaterThanOrEqual(17);
		expect(created.length).toBeGreaterThanOrEqual(20);
	});

	it("that became offers are on the lists", () => {
		for (const [id, slug] of Object.entries(lines.offers)) {
			expect(bySlug.get(slug)?.status, id).toMatch(/^(open|uncertain)$/);
		}
	});

	it("that became pointers are there with their number and page", () => {
		for (const line of lineRows.filter(({ id }) => id in lines.pointers)) {
			const destinations = pointers.get(lines.pointers[line.id] ?? "")?.destinations ?? [];
			const found = destinations.find(
				({ source, url }) => source.url === line.source_url && (!line.web || !url || url === line.web),
			);
			expect(found?.phone ?? "", line.id).toBe(line.phone);
			expect(found?.callable, line.id).toBe(line.button === "yes" || undefined);
		}
	});

	it.each(created)("$id says what its row says", (line) => {
		const offer = offerOf(line);
		const doubted = lines.numbersInDoubt.includes(line.id);
		expect(offer).toMatchObject({
			phone: doubted ? null : orNull(line.phone),
			email: orNull(line.email),
			url: orNull(line.web),
			consent: "not-stated",
			anonymous: line.anonymous === "unknown" ? "not-stated" : line.anonymous,
			price: { value: line.price === "free" ? "free" : "not-stated" },
		});
		expect(offer?.callable).toBe(line.button === "yes" || undefined);
		expect(offer?.targetGroups).toEqual(groupsOf(line.topics).map((group) => ({ group, basis: "inferred" })));
		if (offer?.hours) expect(offer.hours.weekly).toEqual(line.opening_hours);
		expect(lix(offer?.description ?? ""), offer?.description).toBeLessThanOrEqual(40);
	});

	it.each(created)("$id covers the country, its region as of today, or its municipality", (line) => {
		const regions = new Map(places.regions.map(({ slug, name }) => [slug, name]));
		const inRegion = places.municipalities
			.filter(({ region }) => line.regions.includes(regions.get(region) ?? ""))
			.map(({ code }) => code);
		const codes = { national: [], region: inRegion, municipality: line.municipality_codes };
		expect(offerOf(line)?.coverage.municipalities).toEqual(codes[line.coverage_level as keyof typeof codes]);
	});

	it("with a button and for the whole country are callable somewhere", () => {
		const callable = new Set([
			...offers.filter((offer) => offer.callable).map(({ phone }) => phone),
			...[...pointers.values()].flatMap(({ destinations }) =>
				destinations.filter((entry) => entry.callable).map(({ phone }) => phone),
			),
			...emergency.map(({ phone }) => phone),
		]);
		const national = lineRows.filter(
			({ button, coverage_level }) => button === "yes" && coverage_level === "national",
		);
		expect(national.length).toBeGreaterThan(14);
		expect(national.filter(({ phone }) => !callable.has(phone)).map(({ id }) => id)).toEqual([]);
	});

	it("never show a number that stands only in a warning", () => {
		const numbersIn = (text = "") =>
			(text.match(/\d(?: ?\d){7}/g) ?? []).map((run) => run.replaceAll(" ", ""));
		const warned = lineRows.flatMap(({ conflict, change, note }) =>
			[conflict, change, note].flatMap(numbersIn),
		);
		const doubted = lineRows.filter(({ id }) => lines.numbersInDoubt.includes(id));
		const known = new Set(lineRows.filter((line) => !doubted.includes(line)).map(({ phone }) => phone));
		const shown = JSON.stringify([offers.map((offer) => offer), [...pointers.values()]]);
		expect(warned.length).toBeGreaterThan(1);
		for (const number of warned.filter((one) => !known.has(one))) {
			expect(shown.replaceAll(/\s/g, ""), number).not.toContain(number);
		}
	});
});
