import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeResolver, type ResolvedPlace } from "@/lib/directory/places/resolve";
import { realPlaces } from "../support/places";

const places = realPlaces();
const { municipalities, postalCodes, regions } = places;
const { resolve } = placeResolver(places);

/** A place in a few words: its kind, its name, and a town's municipalities. */
function told(place: ResolvedPlace): string {
	switch (place.kind) {
		case "municipality":
			return `municipality ${place.municipality.name}`;
		case "postal-code":
			return `postal-code ${place.postalCode.code}`;
		case "town":
			return `town ${place.town} in ${place.municipalities.map(({ name }) => name).join(", ")}`;
		case "region":
			return `region ${place.region.slug}`;
		case "unknown":
			return `unknown ${place.suggestions.map(({ name }) => name).join(", ")}`.trim();
	}
}

describe("what a person types", () => {
	it.each([
		["Odense", "municipality Odense"],
		["odense kommune", "municipality Odense"],
		["  ÅRHUS ", "municipality Aarhus"],
		["Arhus", "municipality Aarhus"],
		["Kobenhavn", "municipality København"],
		["Københavns Kommune", "municipality København"],
		["kbh", "municipality København"],
		["Bornholms Regionskommune", "municipality Bornholm"],
		["høje taastrup", "municipality Høje-Taastrup"],
		["Høje-Tåstrup Kommune", "municipality Høje-Taastrup"],
		["Lyngby", "municipality Lyngby-Taarbæk"],
		["Nordfyn", "municipality Nordfyns"],
		["Vejen", "municipality Vejen"],
		["Samsø", "municipality Samsø"],
		["5000", "postal-code 5000"],
		["DK-5000 Odense C", "postal-code 5000"],
		["odense 5000", "postal-code 5000"],
		["Vestergade 12, 5000 Odense C", "postal-code 5000"],
		["5000 Odnese", "postal-code 5000"],
		["1813", "postal-code 1813"],
		["København Ø", "town København Ø in København"],
		["Faaborg", "town Faaborg in Faaborg-Midtfyn"],
		["FÅBORG", "town Faaborg in Faaborg-Midtfyn"],
		["Kgs. Lyngby", "town Kongens Lyngby in Gentofte, Gladsaxe, Lyngby-Taarbæk, Rudersdal"],
		["Nykøbing Falster", "town Nykøbing F in Guldborgsund"],
		["Hurup", "town Hurup Thy in Struer, Thisted"],
		["Harlev", "town Harlev J in Aarhus"],
		["Hårlev", "town Hårlev in Faxe, Stevns"],
		["Region Syddanmark", "region region-syddanmark"],
		["syddanmark", "region region-syddanmark"],
		["Region Sjælland", "region region-sjaelland"],
		["Østdanmark", "region region-oestdanmark"],
	])("“%s” is %s", (text, expected) => {
		expect(told(resolve(text))).toBe(expected);
		expect(told(resolve(text.normalize("NFD")))).toBe(expected);
	});

	it.each([
		["Fyn", "unknown"],
		["Sjælland", "unknown"],
		["Svenborg", "unknown Svendborg"],
		["Leso", "unknown Læsø"],
		["Ringkoping-Skern kommune", "unknown Ringkøbing-Skjern"],
		["Nykøbing", "unknown Odsherred, Guldborgsund, Morsø"],
		["5000 Aarhus", "unknown Odense, Aarhus"],
		["9999", "unknown"],
		["", "unknown"],
		["…", "unknown"],
		["L", "unknown"],
	])("“%s” is not guessed: %s", (text, expected) => {
		expect(told(resolve(text))).toBe(expected);
	});
});

describe("any municipality's name", () => {
	const spellings: ((name: string) => string)[] = [
		(name) => name,
		(name) => name.replace(/å/gi, "aa").replace(/æ/gi, "ae").replace(/ø/gi, "oe"),
		(name) => name.replace(/aa/gi, "å"),
		(name) => name.replace(/å|aa|æ/gi, "a").replace(/ø/gi, "o"),
		(name) => name.replaceAll("-", " "),
		(name) => `${name} Kommune`,
	];
	const forms = [(text: string) => text.normalize("NFD"), (text: string) => text];
	const cased = (text: string, upper: readonly boolean[]) =>
		[...text].map((letter, i) => (upper[i] ? letter.toUpperCase() : letter.toLowerCase())).join("");

	it("is that municipality, in any case, Unicode form and spelling", () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...municipalities),
				fc.constantFrom("name" as const, "fullName" as const),
				fc.constantFrom(...spellings),
				fc.constantFrom(...forms),
				fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }),
				(municipality, field, spell, form, upper) => {
					const text = form(cased(spell(municipality[field].replace(/ (regions)?kommune$/i, "")), upper));
					expect(resolve(text), text).toEqual({ kind: "municipality", municipality });
				},
			),
			{ numRuns: 2000 },
		);
	});

	it("with one letter wrong is among the suggestions, or still understood", () => {
		fc.assert(
			fc.property(fc.constantFrom(...municipalities), fc.nat(), (municipality, n) => {
				const at = n % municipality.name.length;
				const place = resolve(`${municipality.name.slice(0, at)}q${municipality.name.slice(at + 1)}`);
				expect(place.kind === "unknown" ? place.suggestions : [municipality]).toContain(municipality);
			}),
		);
	});
});

it("two letters may be wrong in a name of six, one in a shorter one", () => {
	const suggested = (text: string) => {
		const place = resolve(text);
		return place.kind === "unknown" ? place.suggestions.map(({ name }) => name) : [];
	};
	expect(suggested("Odqnsq")).toContain("Odense");
	expect(suggested("Vebly")).not.toContain("Vejle");
	expect(suggested("Veqle")).toContain("Vejle");
});

it("every region, postal code and town of the register is understood, and any text has an answer", () => {
	for (const region of regions) expect(resolve(region.name)).toEqual({ kind: "region", region });
	for (const postalCode of postalCodes) {
		for (const text of [postalCode.code, `${postalCode.code} ${postalCode.town}`]) {
			expect(resolve(text)).toEqual({ kind: "postal-code", postalCode });
		}
		expect(["town", "municipality"]).toContain(resolve(postalCode.town).kind);
	}
	fc.assert(
		fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
			const place = resolve(text);
			expect(place.kind !== "unknown" || place.suggestions.length <= 3).toBe(true);
		}),
	);
});
