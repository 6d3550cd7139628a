import { describe, expect, it } from "vitest";
import { formParts } from "@/components/desk/drafts/form-parts";
import { labelOf } from "@/lib/desk/drafts/labels";
import { fieldColumn } from "@/lib/desk/imports/column";
import { COLUMNS, FIELDS, headingKey } from "@/lib/desk/imports/columns";
import { fieldAt, fieldOfKind } from "@/lib/model/describe-schema";
import { emptyOf } from "@/lib/model/empty-document";
import { type OfferDocument, offerSchema } from "@/lib/model/offer-schema";
import { offerJson } from "@/lib/site/open-data/offer-json";
import { realCatalogue } from "../support/catalogue";

const catalogue = realCatalogue();
const NOW = new Date("2026-11-30T10:00:00Z");
const KEYS = Object.keys(offerSchema.shape) as (keyof OfferDocument)[];
const metaOf = (key: string) => fieldAt("offer", [key])?.meta;

describe.each(KEYS)("an offer's %s", (key) => {
	it("has a name, a place in the form and a column, and says what the public has of it", () => {
		expect(labelOf("offer", [key]).label).not.toBe(key);
		expect(formParts("offer").filter(({ keys }) => keys.includes(key))).toHaveLength(1);
		expect(COLUMNS.some(({ fields }) => fields.some((path) => path.split(".")[0] === key))).toBe(true);
		expect(["as it is", "made of", "no"]).toContain(metaOf(key)?.open);
	});

	it("is in the API as its schema says", () => {
		for (const offer of catalogue.offers) {
			const json: Record<string, unknown> = offerJson(offer, catalogue, NOW);
			if (metaOf(key)?.open === "as it is") expect(json[key]).toEqual(offer[key] ?? null);
			if (metaOf(key)?.open !== "no") continue;
			expect(json).not.toHaveProperty(key);
			const value = offer[key];
			if (typeof value === "string") expect(JSON.stringify(json)).not.toContain(JSON.stringify(value));
		}
	});
});

describe("columns that follow from the schema", () => {
	it("are of every field that has words for one, once", () => {
		const named = KEYS.flatMap((key) => metaOf(key)?.column?.name ?? []);
		expect(named.length).toBeGreaterThan(10);
		for (const name of named) expect(COLUMNS.filter((column) => column.name === name)).toHaveLength(1);
	});

	it("are not guessed by each other's headings", () => {
		const headings = FIELDS.map(({ heading }) => headingKey(heading));
		expect(new Set(headings).size).toBe(headings.length);
	});

	it("are refused where one cell does not say it all", () => {
		for (const key of ["coverage", "hours", "interventions", "provider"] as const) {
			expect(() => fieldColumn(key)).toThrow(`no column follows from the schema of ${key}`);
		}
	});
});

it("an offer of which nothing is known has every field that it must have, and says nothing", () => {
	const empty = emptyOf(fieldOfKind("offer")) as OfferDocument;
	const must = KEYS.filter((key) => !fieldAt("offer", [key])?.optional);
	expect(Object.keys(empty)).toEqual(must);
	expect(empty).toMatchObject({ title: "", phone: null, hours: null, consent: "not-stated", status: "open" });
	const wrong = offerSchema.safeParse(empty).error?.issues.map(({ path }) => String(path[0]));
	const missing = ["coverage", "description", "interventions", "provider", "source", "title"];
	expect([...new Set(wrong)].sort()).toEqual(missing);
});
