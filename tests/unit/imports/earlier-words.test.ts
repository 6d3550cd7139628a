import { describe, expect, it } from "vitest";
import { z } from "zod";
import { codeNamed } from "@/lib/desk/imports/cell-codes";
import { ELEMENTS, FORMS, PRICES } from "@/lib/model/intervention-codes";
import "@/lib/base/danish-messages";

describe("a spreadsheet from before the words were changed", () => {
	it.each([
		["Individuel", ELEMENTS, "individual"],
		["Gruppe", ELEMENTS, "group"],
		["Ligesindede", ELEMENTS, "peer"],
		["Vejledning", ELEMENTS, "guidance"],
		["Organisation", ELEMENTS, "organisational"],
		["Man mødes", FORMS, "in-person"],
		["Telefon", FORMS, "phone"],
		["Delvis betaling", PRICES, "partly"],
		["Koster penge", PRICES, "paid"],
	] as const)("is still understood: %s", (cell, codes, code) => {
		expect(codeNamed(cell, codes as readonly string[])).toBe(code);
	});
});

describe("too long and too short", () => {
	const told = (schema: z.ZodType, value: unknown) => schema.safeParse(value).error?.issues[0]?.message;

	it("are said as people say it", () => {
		expect(told(z.string().max(500), "a".repeat(501))).toBe("Højst 500 tegn");
		expect(told(z.string().min(8), "a")).toBe("Mindst 8 tegn");
		expect(told(z.array(z.string()).max(2), ["a", "b", "c"])).toBe("Højst 2 punkter");
		expect(told(z.number().max(99), 100)).toBe("Højst 99");
	});

	it("leave a field's own words to it", () => {
		expect(told(z.string().min(1, "må ikke være tom"), "")).toBe("må ikke være tom");
	});
});
