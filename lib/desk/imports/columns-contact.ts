import type { OfferDocument } from "../../model/offer-schema";
import { urlAsTyped } from "../drafts/as-typed";
import { readDate } from "./cell-dates";
import { type Column, fieldColumn, withOptional } from "./column";

type ContactSource = NonNullable<OfferDocument["contactSource"]>;

const chat = (document: OfferDocument, cell: string, change: Partial<OfferDocument["chat"]>) =>
	document.chat || cell ? withOptional(document, "chat", { url: "", ...document.chat, ...change }) : document;

function contactSource(document: OfferDocument, change: Partial<ContactSource>): OfferDocument {
	const nothing: ContactSource = { url: null, reference: null, date: null };
	const source = { ...nothing, ...document.contactSource, ...change };
	const isKnown = Object.values(source).some((value) => value !== null);
	return withOptional(document, "contactSource", isKnown ? source : undefined);
}

/** How one gets hold of somebody, besides number, mail and page. */
export const CONTACT_COLUMNS: readonly Column[] = [
	fieldColumn("callable"),
	fieldColumn("whenCalling"),
	{
		name: "chat",
		heading: "Chat eller skriv",
		also: ["chat", "chatadresse", "chat url"],
		fields: ["chat.url", "chat"],
		read: (cell, document) =>
			cell ? chat(document, cell, { url: urlAsTyped(cell) }) : withOptional(document, "chat", undefined),
		write: (document) => document.chat?.url ?? "",
	},
	{
		name: "chattekst",
		heading: "Hvornår der svares på chat",
		also: ["chattekst", "chattid", "chat text"],
		fields: ["chat.text"],
		read(cell, document) {
			if (cell) return chat(document, cell, { text: cell });
			return document.chat ? withOptional(document, "chat", { url: document.chat.url }) : document;
		},
		write: (document) => document.chat?.text ?? "",
	},
	{
		name: "kontaktkilde",
		heading: "Kontaktens kilde, adresse",
		also: ["kontaktkilde", "contact source url"],
		fields: ["contactSource.url", "contactSource"],
		read: (cell, document) => contactSource(document, { url: cell || null }),
		write: (document) => document.contactSource?.url ?? "",
	},
	{
		name: "kontakthenvisning",
		heading: "Kontaktens kilde, sted i kilden",
		also: ["kontakthenvisning", "contact source reference"],
		fields: ["contactSource.reference"],
		read: (cell, document) => contactSource(document, { reference: cell || null }),
		write: (document) => document.contactSource?.reference ?? "",
	},
	{
		name: "kontaktdato",
		heading: "Kontaktens kilde, dato",
		also: ["kontaktdato", "contact source date"],
		fields: ["contactSource.date"],
		read: (cell, document) => contactSource(document, { date: cell ? readDate(cell) : null }),
		write: (document) => document.contactSource?.date ?? "",
	},
];
