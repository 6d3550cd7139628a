import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_ANSWERS } from "@/lib/desk/imports/answers";
import { checkRows } from "@/lib/desk/imports/check-rows";
import { COLUMNS } from "@/lib/desk/imports/columns";
import { guardFormula, unguardFormula } from "@/lib/desk/imports/formula";
import { guessMapping } from "@/lib/desk/imports/guess-mapping";
import { readSheet } from "@/lib/desk/imports/read-sheet";
import { offersCsv } from "@/lib/desk/imports/write-csv";
import { type OfferDocument, offerSchema } from "@/lib/model/offer-schema";
import { readEntries } from "../../support/catalogue";
import { knownOf, nothingStored, offersOf } from "../../support/import-known";
import { cellTexts, offerDocuments } from "../../support/offer-documents";
import { runs } from "../../support/runs";

const entries = readEntries();
const known = knownOf(entries);
const real = offersOf(entries);

/** What the import makes of its own export. */
async function throughCsv(offers: readonly { slug: string; document: OfferDocument }[]) {
	const { headings, rows } = await readSheet(Buffer.from(offersCsv(offers, known)));
	const mapping = guessMapping({ headings }, new Map());
	const reading = { mapping, answers: NO_ANSWERS, known, today: "2100-01-01" };
	const context = { ...reading, stored: nothingStored(), live: new Map(), may: () => true };
	return checkRows(rows, { ...context, taken: new Map(), counted: new Map() });
}

describe("an export read in again", () => {
	it("is every published offer, as it was", async () => {
		const rows = await throughCsv(real);
		expect(
			rows.filter(({ state }) => state !== "new").map(({ slug, reasons }) => ({ slug, reasons })),
		).toEqual([]);
		expect(rows.map(({ slug, document }) => ({ slug, document }))).toEqual(real);
	});

	it("is any offer that the schema lets through, as it was", async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(offerDocuments, { minLength: 1, maxLength: 3 }), async (documents) => {
				const offers = documents.map((document, i) => ({ slug: `tilbud-${i}`, document }));
				for (const document of documents) offerSchema.parse(document);
				const rows = await throughCsv(offers);
				expect(rows.flatMap(({ reasons }) => reasons)).toEqual([]);
				expect(rows.map(({ slug, document }) => ({ slug, document }))).toEqual(offers);
			}),
			{ numRuns: runs(300, 60) },
		);
	});

	it("holds no cell that a spreadsheet takes for a formula", () => {
		fc.assert(
			fc.property(fc.oneof(cellTexts, fc.string()), (cell) => {
				expect(guardFormula(cell)).not.toMatch(/^[=+\-@\t\r\n\0＝＋－＠]/);
				expect(unguardFormula(guardFormula(cell))).toBe(cell);
			}),
		);
		const dangerous = {
			...(real[0]?.document as OfferDocument),
			title: '=HYPERLINK("http://x")',
			place: "@sum",
		};
		const csv = offersCsv([{ slug: "a", document: dangerous }], known);
		expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`);
		expect(csv).toContain(";'@sum;");
	});

	it("tells every field of an offer by a column", () => {
		const fields = COLUMNS.flatMap((column) => column.fields.map((field) => field.split(".")[0]));
		expect([...new Set(fields)].sort()).toEqual(Object.keys(offerSchema.shape).sort());
	});
});
