import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { placeResolver } from "@/lib/places/resolve";
import { ask } from "@/lib/search/ask";
import { publishedSearch } from "@/lib/search/queries";
import { PROJECT, realCatalogue } from "../support/catalogue";

/** tests/search/README.md says how they were judged. */
const schema = z.array(
	z.strictObject({
		q: z.string(),
		why: z.string(),
		accept: z.array(z.string()).min(1),
		place: z.string().optional(),
		"held-out": z.literal(true).optional(),
	}),
);
const queries = schema.parse(parse(readFileSync(join(PROJECT, "tests/search/judged-queries.yaml"), "utf8")));
const catalogue = realCatalogue();
const search = publishedSearch(catalogue);

const firstThree = (q: string) =>
	ask(catalogue, search, q, 3).hits.map(({ type, slug }) => `${type}/${slug}`);
const judged = queries.map((query) => ({ ...query, first: firstThree(query.q) }));
const isFound = ({ accept, first }: (typeof judged)[number]) => first.some((key) => accept.includes(key));

/** The share of questions with an acceptable answer among the first three, and the misses in words. */
function recall(of: readonly (typeof judged)[number][]) {
	const misses = of.filter((query) => !isFound(query));
	const told = misses.map(
		({ q, first, accept }) => `“${q}” gave ${first.join(", ")}; wanted ${accept.join(", ")}`,
	);
	return { share: 1 - misses.length / of.length, told };
}

describe("questions judged from the users' side", () => {
	it("are at least 120, and name only what exists", () => {
		expect(queries.length).toBeGreaterThanOrEqual(120);
		const known = new Set([
			...catalogue.interventions.map(({ slug }) => `intervention/${slug}`),
			...catalogue.offers.map(({ slug }) => `offer/${slug}`),
			...catalogue.providers.map(({ slug }) => `provider/${slug}`),
			...catalogue.places.municipalities.map(({ slug }) => `place/${slug}`),
			...catalogue.elements.map(({ code }) => `element/${code}`),
			...catalogue.targetGroups.map(({ code }) => `target-group/${code}`),
		]);
		expect(queries.flatMap(({ accept }) => accept).filter((key) => !known.has(key))).toEqual([]);
	});

	it("have an acceptable answer among the first three: recall 0.95", () => {
		const { share, told } = recall(judged);
		const heldOut = recall(judged.filter((query) => query["held-out"]));
		process.stdout.write(
			`recall@3 ${share.toFixed(3)} of ${judged.length}; held out ${heldOut.share.toFixed(3)}\n${told.join("\n")}\n`,
		);
		expect(share, told.join("\n")).toBeGreaterThanOrEqual(0.95);
	});

	it("have their place recognised", () => {
		const resolver = placeResolver(catalogue.places);
		const wrong = queries.filter(({ q, place }) => {
			if (!place) return false;
			const wanted = resolver.resolve(place);
			const found = ask(catalogue, search, q, 1).place;
			if (wanted.kind === "municipality") return !found?.municipalities.includes(wanted.municipality.code);
			return wanted.kind !== "postal-code" || !found?.label.startsWith(wanted.postalCode.code);
		});
		expect(wrong.map(({ q }) => q)).toEqual([]);
	});

	it.each(["en der kender vejen i systemet", "nogen jeg kan ringe til i aften"])(
		"“%s” names no place",
		(q) => {
			expect(ask(catalogue, search, q, 1).place).toBeNull();
		},
	);
});
