import { describe, expect, it } from "vitest";
import { detailWords } from "@/lib/desk/audit-view/details";

const nameOf = (id: string) => (id === "p1" ? "Åse Ærø" : "en slettet konto");
const said = (detail: unknown) => detailWords(JSON.stringify(detail), nameOf);

describe("what a row of the audit tells beside", () => {
	it("is Danish, and leaves what only a machine can use to the file", () => {
		expect(said({ document: "9f3a", authors: ["p1"], large: true, why: "Nyt nummer" })).toBe(
			"læserne skal vide det · hvorfor: Nyt nummer",
		);
		expect(said({ document: "9f3a", large: false, why: "" })).toBe("");
		expect(said({ way: "phone", groups: ["contact", "description"] })).toBe(
			"hvordan: telefon · hvad: kontakt og beskrivelse",
		);
		expect(said({ batch: "b1", mode: "draft", new: 3, changed: 0, conflicts: 1, rows: "c0ffee" })).toBe(
			"hvordan: som kladder · nye: 3 · i konflikt: 1",
		);
		expect(said({ from: "gammel", to: "ny" })).toBe("fra: gammel · til: ny");
	});

	it("says moments in Danish time, days as days, people by name", () => {
		expect(said({ at: "2027-05-03T06:00:00.000Z", what: "publish" })).toBe(
			"hvornår: 3. maj 2027 kl. 8.00 · hvad: udgive",
		);
		expect(said({ at: "2027-05-03" })).toBe("hvornår: 3. maj 2027");
		expect(said({ person: "p1", roles: ["editor"], before: ["contributor"] })).toBe(
			"hvem: Åse Ærø · roller: redaktør · før: bidragyder",
		);
	});

	it("is nothing where there is nothing to read", () => {
		expect(detailWords("", nameOf)).toBe("");
		expect(detailWords("{ikke json", nameOf)).toBe("");
		expect(detailWords("[1]", nameOf)).toBe("");
	});
});
