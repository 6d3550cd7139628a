import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ofKind } from "@/lib/model/kinds";
import { interventionDetailJson, interventionJson } from "@/lib/site/open-data/intervention-json";
import { catalogueOf, interventionNamed, readEntries } from "../support/catalogue";
import { interventions as generated } from "../support/generated";
import { referencesOf } from "../support/texts";

const entries = readEntries();
const catalogue = catalogueOf(entries);

const KEYS = [
	"id",
	"slug",
	"number",
	"title",
	"alternativeNames",
	"summary",
	"page",
	"category",
	"elements",
	"targetGroups",
	"forms",
	"consentRequired",
	"referralRequired",
	"anonymous",
	"free",
	"price",
	"citizenTakesPart",
	"legalBasis",
	"documentation",
	"sources",
	"updated",
];

describe("an intervention as JSON", () => {
	it("has the promised keys, in English, for each of the 18", () => {
		for (const item of catalogue.interventions) {
			expect(Object.keys(interventionJson(item))).toEqual(KEYS);
			expect(Object.keys(interventionDetailJson(item))).toEqual(expect.arrayContaining(KEYS));
		}
	});

	it("is null exactly where the sources do not say", () => {
		const fields = {
			consentRequired: "consent",
			referralRequired: "referral",
			anonymous: "anonymous",
			citizenTakesPart: "citizenTakesPart",
		} as const;
		const truth = { yes: true, no: false, "not-stated": null };
		fc.assert(
			fc.property(generated, (items) => {
				for (const item of items) {
					const json = interventionJson(item);
					for (const [key, condition] of Object.entries(fields)) {
						const { value } = item.conditions[condition];
						expect(json[key as keyof typeof fields]).toBe(truth[value]);
					}
					const { value } = item.conditions.price;
					expect(json.price).toBe(value === "not-stated" ? null : value);
					expect(json.free).toBe(value === "not-stated" ? null : value === "free");
				}
			}),
		);
	});

	it("survives being written and read", () => {
		for (const item of catalogue.interventions) {
			const json = interventionDetailJson(item);
			expect(JSON.parse(JSON.stringify(json))).toEqual(json);
			expect(JSON.stringify(json)).not.toContain("not-stated");
		}
	});

	it("of the telephone says what the report says", () => {
		expect(interventionJson(interventionNamed("telefonraadgivning", catalogue))).toMatchObject({
			number: 15,
			category: "counselling",
			elements: [{ element: "individual", degree: "full" }],
			forms: ["phone"],
			consentRequired: false,
			referralRequired: false,
			anonymous: true,
			free: true,
			price: "free",
			citizenTakesPart: false,
			documentation: "practice",
		});
	});

	it("names every source of what it says, once", () => {
		for (const item of catalogue.interventions) {
			const own = ofKind(entries, "intervention").filter(({ slug }) => slug === item.slug);
			const expected = new Set([...referencesOf(own).map(({ value }) => value), "vive-2022 tabel 4.2"]);
			for (const { sources } of [interventionJson(item), interventionDetailJson(item)]) {
				const named = sources.map(({ id, section }) => `${id} ${section}`);
				expect(new Set(named).size).toBe(named.length);
				expect(
					[...expected].filter((reference) => !named.includes(reference)),
					item.slug,
				).toEqual([]);
			}
		}
	});
});
