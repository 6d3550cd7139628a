import { describe, expect, it } from "vitest";
import { municipalReplySchema, REPLY_FORM, readReply } from "@/lib/desk/confirming/municipal-reply";

const SLUGS = ["akutsamtalen", "paaroerendevejleder", "rejsehold"];
const none = new Set<string>();
const read = (fields: Record<string, string>, onRecord: ReadonlySet<string> = none) =>
	readReply(new URLSearchParams({ funktion: "Konsulent", ...fields }), SLUGS, onRecord, null);
const errors = (fields: Record<string, string>, onRecord = none) => {
	const result = read(fields, onRecord);
	return "errors" in result ? result.errors : {};
};
const reply = (fields: Record<string, string>, onRecord: ReadonlySet<string> = none) => {
	const result = read(fields, onRecord);
	if ("errors" in result) throw new Error(JSON.stringify(result.errors));
	return result.reply;
};

const YES = {
	"har-paaroerendevejleder": "yes",
	"navn-paaroerendevejleder": "Pårørendevejledningen",
	"telefon-paaroerendevejleder": "+45 55 88 55 88",
	"side-paaroerendevejleder": "www.naestved.dk/paaroerende",
};

describe("a municipality's form", () => {
	it("keeps what was answered, and of what was left open nothing: it is no no", () => {
		const { rows } = reply({ ...YES, "har-akutsamtalen": "unknown" });
		const nothing = { name: null, phone: null, url: null, ask: null };
		const offer = { name: "Pårørendevejledningen", phone: "55885588", ask: null };
		expect(rows).toEqual([
			{ intervention: "akutsamtalen", has: "unknown", offer: nothing },
			{
				intervention: "paaroerendevejleder",
				has: "yes",
				offer: { ...offer, url: "https://www.naestved.dk/paaroerende" },
			},
		]);
		expect(municipalReplySchema.parse(JSON.parse(JSON.stringify(reply(YES))))).toEqual(reply(YES));
	});

	it("takes words in one form: NFD becomes NFC, emoji and both ends of a line are no trouble", () => {
		const odd = { "navn-paaroerendevejleder": "  Pa\u030Arørende\u0000\r\nCafé ☕🏽 " };
		expect(reply({ ...YES, ...odd }).rows[0]?.offer.name).toBe("Pårørende Café ☕🏽");
	});

	it("reads nothing but its own fields", () => {
		const extra = { status: "ended", municipality: "0101", filledBy: "anna", "har-findes-ikke": "yes" };
		expect(reply({ ...YES, ...extra })).toEqual(reply(YES));
	});

	it("asks a yes for a name and a way in, unless such an offer stands there already", () => {
		const bare = { "har-rejsehold": "yes" };
		expect(Object.keys(errors(bare))).toEqual(["navn-rejsehold", "telefon-rejsehold"]);
		expect(errors({ ...bare, "navn-rejsehold": "Holdet", "spoerg-rejsehold": "visitationen" })).toEqual({});
		expect(errors(bare, new Set(["rejsehold"]))).toEqual({});
	});

	it("loses nothing that was written beside another answer than yes", () => {
		for (const har of ["no", "unknown", ""]) {
			expect(errors({ "har-rejsehold": har, "navn-rejsehold": "Holdet", "har-akutsamtalen": "no" })).toEqual({
				"har-rejsehold": "Du har skrevet om et tilbud. Vælg “Ja”, eller slet det, du har skrevet.",
			});
		}
	});

	it.each([
		[{}, "har-akutsamtalen"],
		[{ ...YES, "har-akutsamtalen": "måske" }, "har-akutsamtalen"],
		[{ ...YES, funktion: "" }, "funktion"],
		[{ ...YES, funktion: "x".repeat(121) }, "funktion"],
		[{ ...YES, funktion: "Gerda 010180-1234" }, "funktion"],
		[{ ...YES, besked: "Det er 0101801234" }, "besked"],
		[{ ...YES, "spoerg-paaroerendevejleder": "ring om 010180 1234" }, "spoerg-paaroerendevejleder"],
		[{ ...YES, "telefon-paaroerendevejleder": "55885588 og 55885589" }, "telefon-paaroerendevejleder"],
		[{ ...YES, "telefon-paaroerendevejleder": "010180-1234" }, "telefon-paaroerendevejleder"],
		[{ ...YES, "side-paaroerendevejleder": "javascript:alert(1)" }, "side-paaroerendevejleder"],
		[{ ...YES, hovednummer: "12" }, "hovednummer"],
		[{ ...YES, raadgiver: "Vejleder" }, "raadgiver-telefon"],
		[{ ...YES, "raadgiver-telefon": "55885588" }, "raadgiver"],
	])("%j is wrong at %s", (fields, at) => {
		expect(Object.keys(errors(fields))).toEqual([at]);
	});

	it("fits its limits with every field as full as it may be", () => {
		const row = (i: number) => [
			[`har-indsats-nummer-${i}`, "unknown"],
			[`navn-indsats-nummer-${i}`, "ø".repeat(120)],
			[`telefon-indsats-nummer-${i}`, "+45 55 88 55 88"],
			[`side-indsats-nummer-${i}`, `https://a.dk/${"ø".repeat(480)}`],
			[`spoerg-indsats-nummer-${i}`, "ø".repeat(150)],
		];
		const rest = [
			["besked", "ø".repeat(2_000)],
			["funktion", "ø".repeat(120)],
		];
		const form = new URLSearchParams([...Array.from({ length: 25 }, (_, i) => row(i)).flat(), ...rest]);
		expect(form.size).toBeLessThan(REPLY_FORM.fields);
		expect(form.toString().length).toBeLessThan(REPLY_FORM.bytes);
	});
});
