import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slugify } from "@/lib/base/slug";
import { slugSchema } from "@/lib/model/schema-parts";
import { realCatalogue } from "../support/catalogue";

describe("a slug", () => {
	it.each([
		["Sådan kommer du i gang", "saadan-kommer-du-i-gang"],
		["ÆRØ, ØL & ÅL", "aeroe-oel-aal"],
		["Café for pårørende – 65 plus!", "cafe-for-paaroerende-65-plus"],
		["  -- Hvad siger loven?  ", "hvad-siger-loven"],
		["Ångström \u212b", "aangstrom-aa"],
		["§ 84", "84"],
		["…", ""],
		["", ""],
	])("of “%s” is %s, in either Unicode form", (text, slug) => {
		expect(slugify(text)).toBe(slug);
		expect(slugify(text.normalize("NFD"))).toBe(slugify(text));
	});

	it("is plain, and stays the same when made again", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme" }), (text) => {
				const slug = slugify(text);
				expect(slug === "" || slugSchema.safeParse(slug).success).toBe(true);
				expect(slugify(slug)).toBe(slug);
				expect(slugify(text.normalize("NFD"))).toBe(slug);
			}),
		);
	});

	it("of a title is the address of the intervention, or the beginning of it", () => {
		const known = realCatalogue().interventions.filter(({ title, slug }) => slug === slugify(title));
		expect(known.length).toBeGreaterThan(10);
	});
});
