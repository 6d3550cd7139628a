import { describe, expect, it } from "vitest";
import { NO_ANSWERS } from "@/lib/desk/imports/answers";
import { EMPTY_OFFER } from "@/lib/desk/imports/draft";
import { readRow } from "@/lib/desk/imports/read-row";
import { readEntries } from "../../support/catalogue";
import { knownOf } from "../../support/import-known";

const known = knownOf(readEntries());
const readingOf = (mapping: string[]) => ({ mapping, answers: NO_ANSWERS, known, today: "2026-12-01" });
/** What one cell makes of an offer, and what is wrong with that cell. */
const cell = (column: string, text: string) => {
	const { document, reasons } = readRow([text], readingOf([column]), EMPTY_OFFER);
	return { ...document, reason: reasons.find((one) => one.column === column)?.reason };
};

describe("how one gets hold of somebody", () => {
	const offer = {
		...EMPTY_OFFER,
		callable: true,
		chat: { url: "https://a.dk/chat", text: "Svarer om aftenen" },
		contactSource: { url: "https://a.dk", reference: null, date: "2024" },
		whenCalling: "En frivillig svarer.",
		mostlyForCitizen: true,
	};
	const read = (mapping: string[], cells: string[]) => readRow(cells, readingOf(mapping), offer);

	it("is kept where an older sheet has no column for it", () => {
		expect(read(["titel"], ["Nyt navn"]).document).toEqual({ ...offer, title: "Nyt navn" });
	});
	it("is left out where its cell says nothing, or no", () => {
		const columns = [
			...["ringeknap", "mestForDenSyge", "naarManRinger", "chat", "chattekst"],
			...["kontaktkilde", "kontakthenvisning", "kontaktdato"],
		];
		const { document } = read(columns, ["", "Nej"]);
		expect(document).toStrictEqual(EMPTY_OFFER);
	});
	it("tells what is missing and what is not there, each at its column", () => {
		expect(cell("chattekst", "Om aftenen").reason).toBeUndefined();
		expect(readRow(["Om aftenen"], readingOf(["chattekst"]), EMPTY_OFFER).reasons).toContainEqual({
			column: "chat",
			reason: "mangler",
		});
		expect(cell("kontakthenvisning", "findes-ikke afsnit 1").reason).toContain("findes-ikke");
		expect(cell("ringeknap", "måske").reason).toContain('"Ja"');
	});
});
