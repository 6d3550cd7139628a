import type { OpeningHours } from "../../model/hours-schema";
import type { OfferDocument } from "../../model/offer-schema";
import { choiceWords } from "../drafts/choice-words";
import { readCode } from "./cell-codes";
import { readDate } from "./cell-dates";
import { exceptionsText, readExceptions, readWeek, weekText } from "./cell-hours";
import { CellFault, joinItems, splitItems } from "./cell-lists";
import { type Column, fieldColumn } from "./column";

const YES_NO = ["yes", "no"] as const;

/** The hours with a change; where there are none yet, the cell's own words are their words. */
function hours(document: OfferDocument, cell: string, change: Partial<OpeningHours>): OfferDocument {
	if (!document.hours && !cell) return document;
	const before = document.hours ?? { text: cell, weekly: [], plainlyWeekly: false, exceptions: [] };
	return { ...document, hours: { ...before, ...change } };
}

const source = (document: OfferDocument, change: Partial<OfferDocument["source"]>): OfferDocument => ({
	...document,
	source: { ...document.source, ...change },
});

function readStart(item: string): OfferDocument["starts"][number] {
	const [, date, text] = /^([^:]+): ?([\s\S]+)$/.exec(item) ?? [];
	if (!date || !text) throw new CellFault('Skriv dato, kolon og hvad der begynder: "1.9.2026: Kursus".');
	return { date: readDate(date), text };
}

/** When an offer is there, whether it exists, and how we know. */
export const WHEN_COLUMNS: readonly Column[] = [
	{
		name: "aabningstid",
		heading: "Åbningstid",
		also: ["åbningstider", "opening hours", "hours", "telefontid", "tid"],
		fields: ["hours.text", "hours"],
		read: (cell, document) => (cell ? hours(document, cell, { text: cell }) : { ...document, hours: null }),
		write: (document) => document.hours?.text ?? "",
	},
	{
		name: "uge",
		heading: "Ugens tider",
		also: ["ugens åbningstider", "weekly"],
		fields: ["hours.weekly"],
		read: (cell, document) => hours(document, cell, { weekly: readWeek(cell) }),
		write: (document) => weekText(document.hours?.weekly ?? []),
	},
	{
		name: "kunUge",
		heading: "Ugens tider siger det hele",
		also: ["plainlyWeekly"],
		fields: ["hours.plainlyWeekly"],
		read: (cell, document) =>
			document.hours
				? hours(document, cell, { plainlyWeekly: cell !== "" && readCode(cell, YES_NO) === "yes" })
				: document,
		write: (document) => (document.hours ? choiceWords(document.hours.plainlyWeekly ? "yes" : "no") : ""),
	},
	{
		name: "undtagelser",
		heading: "Undtagelser fra ugens tider",
		also: ["undtagelser", "exceptions", "ferielukket"],
		fields: ["hours.exceptions"],
		read: (cell, document) => hours(document, cell, { exceptions: readExceptions(cell) }),
		write: (document) => exceptionsText(document.hours?.exceptions ?? []),
	},
	{
		name: "begynder",
		heading: "Begynder",
		also: ["starts", "start", "startdato", "begynder den", "datoer"],
		fields: ["starts"],
		read: (cell, document) => ({ ...document, starts: splitItems(cell).map(readStart) }),
		write: ({ starts }) => joinItems(starts.map(({ date, text }) => `${date}: ${text}`)),
	},
	fieldColumn("status"),
	fieldColumn("statusNote"),
	{
		name: "kildeadresse",
		heading: "Kildens adresse",
		also: ["kilde", "kilde-url", "source", "source url", "kilde url", "kildelink"],
		fields: ["source.url", "source"],
		read: (cell, document) => source(document, { url: cell || null }),
		write: (document) => document.source.url ?? "",
	},
	{
		name: "kildehenvisning",
		heading: "Sted i kilden",
		also: ["kilde-henvisning", "henvisning til kilde", "source reference", "reference"],
		fields: ["source.reference"],
		read: (cell, document) => source(document, { reference: cell || null }),
		write: (document) => document.source.reference ?? "",
	},
	{
		name: "kildedato",
		heading: "Kildens dato",
		also: ["kilde-dato", "kilde dato", "source date", "dato", "opdateret"],
		fields: ["source.date"],
		read: (cell, document) => source(document, { date: cell ? readDate(cell) : null }),
		write: (document) => document.source.date ?? "",
	},
];
