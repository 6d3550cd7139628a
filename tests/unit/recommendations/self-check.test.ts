import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkQuery, readCheckAddress } from "@/lib/directory/recommendations/address";
import {
	CHECK_ANSWERS,
	fieldOf,
	LETTERS,
	readCheck,
	readCode,
	type SelfCheck,
	writeCode,
} from "@/lib/directory/recommendations/self-check";
import { LAST_PLACE } from "@/lib/model/recommendation-schema";
import { realCatalogue } from "../../support/catalogue";

const { places } = realCatalogue();
const anyCheck: fc.Arbitrary<SelfCheck> = fc
	.uniqueArray(fc.tuple(fc.integer({ min: 1, max: LAST_PLACE }), fc.constantFrom(...CHECK_ANSWERS)), {
		selector: ([place]) => place,
	})
	.map((pairs) => new Map(pairs.sort(([a], [b]) => a - b)));
const query = (text: string) => checkQuery(readCheckAddress(new URLSearchParams(text), places));

describe("a self-check's code", () => {
	it("is these letters at these places, as they are printed", () => {
		expect(LETTERS).toEqual({ yes: "j", partly: "d", no: "n", "not-relevant": "i" });
		expect(
			writeCode(
				new Map([
					[1, "yes"],
					[3, "no"],
					[4, "not-relevant"],
					[5, "partly"],
				] as const),
			),
		).toBe("j-nid");
		expect(writeCode(new Map())).toBe("-");
	});

	it("gives back every answer, and is the one code of them", () => {
		fc.assert(
			fc.property(anyCheck, (check) => {
				const code = writeCode(check);
				expect(readCode(code)).toEqual(check);
				expect(code).toMatch(/^[jdni-]{1,99}$/);
				expect(writeCode(readCode(`${code}${"-".repeat(LAST_PLACE - code.length)}`) ?? new Map())).toBe(code);
				expect(readCode(code.toUpperCase())).toEqual(check);
			}),
		);
	});

	it.each(["", "jdx", "ja", "j d", "j".repeat(LAST_PLACE + 1), "2", "æ"])(
		"“%s” is none, rather than other answers",
		(code) => expect(readCode(code)).toBeNull(),
	);
});

describe("the address of a self-check", () => {
	it("is made of a form's fields, and of nothing else", () => {
		expect(query("tjek=-&a1=j&a2=n&a39=d&kommune=naestved")).toBe(
			`?kommune=naestved&tjek=jn${"-".repeat(36)}d`,
		);
		expect(query("tjek=-&kommune=")).toBe("?tjek=-");
		expect(query("tjek=jj&a1=n")).toBe("?tjek=nj");
		expect(query("a1=vrøvl&q=fru+Jensen&note=x")).toBe("");
		expect(query("kommune=Nirgends&tjek=J")).toBe("?tjek=j");
		expect(query("tjek=skidt")).toBe("");
		expect(query("a0=j&a100=j&a01=j")).toBe("");
	});

	it("of a form with any answers is the same as that of their code", () => {
		fc.assert(
			fc.property(anyCheck, (check) => {
				const sent = new URLSearchParams([
					["tjek", "-"],
					...[...check].map(([place, answer]) => [fieldOf(place), LETTERS[answer]]),
				]);
				expect(query(sent.toString())).toBe(`?tjek=${writeCode(check)}`);
				expect(readCheck(sent)).toEqual(check);
			}),
		);
	});

	it("is canonical whatever is asked: once understood it stays, and holds no word that was written", () => {
		const name = fc.oneof(fc.constantFrom("tjek", "kommune", "a1", "a39", "q"), fc.string());
		const value = fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("j", "jdni-", "naestved", "-"));
		fc.assert(
			fc.property(fc.array(fc.tuple(name, value)), (pairs) => {
				const understood = query(new URLSearchParams(pairs).toString());
				expect(query(understood)).toBe(understood);
				expect(understood).toMatch(/^$|^\?(kommune=[a-z-]+&?)?(tjek=[jdni-]{1,99})?$/);
			}),
		);
	});
});
