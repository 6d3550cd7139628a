import { FORMS, PRICES, TERNARIES } from "../../model/intervention-codes";
import { COVERAGE_LEVELS } from "../../model/offer-codes";
import type { OfferDocument } from "../../model/offer-schema";
import { phoneAsTyped, urlAsTyped } from "../drafts/as-typed";
import { choiceWords } from "../drafts/choice-words";
import { codeNamed, readCode } from "./cell-codes";
import { joinItems, readNamed, splitItems } from "./cell-lists";
import { coveredText, readCovered, readRegions, regionsText } from "./cell-places";
import { type Column, textColumn } from "./column";

const ternaryColumn = (
	key: "anonymous" | "referral" | "consent",
	labels: Pick<Column, "name" | "heading" | "also">,
): Column => ({
	...labels,
	fields: [key],
	read: (cell, document) => ({ ...document, [key]: cell ? readCode(cell, TERNARIES) : "not-stated" }),
	write: (document) => choiceWords(document[key]),
});

const price = (document: OfferDocument, change: Partial<OfferDocument["price"]>): OfferDocument => ({
	...document,
	price: { ...document.price, ...change },
});

/** Where an offer is, how one gets at it, and on what conditions. */
export const WHERE_COLUMNS: readonly Column[] = [
	{
		name: "daekning",
		heading: "Dækning",
		also: ["kommune", "kommuner", "kommunekode", "område", "municipality", "municipalities", "coverage"],
		fields: ["coverage.municipalities", "coverage"],
		read: (cell, document, known) => ({ ...document, coverage: readCovered(cell, document.coverage, known) }),
		write: ({ coverage }, known) => coveredText(coverage, known),
	},
	{
		name: "regioner",
		heading: "Regioner",
		also: ["region", "regions"],
		fields: ["coverage.regions"],
		read: (cell, document, known) => ({ ...document, coverage: readRegions(cell, document.coverage, known) }),
		write: ({ coverage }, known) => regionsText(coverage, known),
	},
	{
		name: "raekkevidde",
		heading: "Rækkevidde",
		also: ["level", "niveau"],
		fields: ["coverage.level"],
		read: (cell, document) =>
			cell
				? { ...document, coverage: { ...document.coverage, level: readCode(cell, COVERAGE_LEVELS) } }
				: document,
		write: ({ coverage }) => choiceWords(coverage.level),
	},
	textColumn("place", { name: "sted", heading: "Sted", also: ["place", "adresse", "lokation", "hvor"] }),
	textColumn(
		"phone",
		{
			name: "telefon",
			heading: "Telefon",
			also: ["tlf", "tlf.", "tlf. nr.", "telefonnummer", "telefonnr.", "phone", "mobil"],
		},
		phoneAsTyped,
	),
	textColumn("email", {
		name: "email",
		heading: "E-mail",
		also: ["email", "mail", "mailadresse", "e-mailadresse", "e-post"],
	}),
	textColumn(
		"url",
		{
			name: "hjemmeside",
			heading: "Hjemmeside",
			also: ["url", "link", "web", "website", "webadresse", "www", "netadresse"],
		},
		urlAsTyped,
	),
	{
		name: "pris",
		heading: "Pris",
		also: ["price", "betaling", "gratis"],
		fields: ["price.value", "price"],
		read: (cell, document) => price(document, { value: cell ? readCode(cell, PRICES) : "not-stated" }),
		write: (document) => choiceWords(document.price.value),
	},
	{
		name: "pristekst",
		heading: "Prisen i ord",
		also: ["pristekst", "price text", "pris i ord"],
		fields: ["price.text"],
		read: (cell, document) => price(document, { text: cell || null }),
		write: (document) => document.price.text ?? "",
	},
	ternaryColumn("anonymous", {
		name: "anonym",
		heading: "Kan man være anonym",
		also: ["anonym", "anonymt", "anonymous", "anonymitet"],
	}),
	ternaryColumn("referral", {
		name: "henvisning",
		heading: "Skal man henvises",
		also: ["henvisning", "referral", "kræver henvisning", "visitation"],
	}),
	ternaryColumn("consent", {
		name: "samtykke",
		heading: "Skal den nærmeste sige ja",
		also: ["samtykke", "consent", "kræver samtykke"],
	}),
	{
		name: "former",
		heading: "Hvordan man mødes",
		also: ["form", "former", "forms", "kontaktform", "mødeform"],
		fields: ["forms"],
		read: (cell, document) => ({
			...document,
			forms: readNamed(cell, "måden", (text) => codeNamed(text, FORMS)),
		}),
		write: ({ forms }) => joinItems(forms.map(choiceWords)),
	},
	{
		name: "sprog",
		heading: "Sprog",
		also: ["languages", "language"],
		fields: ["languages"],
		read: (cell, document) => ({ ...document, languages: splitItems(cell) }),
		write: ({ languages }) => joinItems(languages),
	},
];
