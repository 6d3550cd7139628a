import { FORMS, PRICES } from "../../model/intervention-codes";
import { COVERAGE_LEVELS } from "../../model/offer-codes";
import type { OfferDocument } from "../../model/offer-schema";
import { choiceWords } from "../drafts/choice-words";
import { codeNamed, readCode } from "./cell-codes";
import { joinItems, joinWords, readNamed, splitWords } from "./cell-lists";
import { phoneNotice, phonesIn } from "./cell-phones";
import { coveredText, readCovered, readRegions, regionsText } from "./cell-places";
import { type Column, fieldColumn } from "./column";

const price = (document: OfferDocument, change: Partial<OfferDocument["price"]>): OfferDocument => ({
	...document,
	price: { ...document.price, ...change },
});

const phone = fieldColumn("phone");
const languages = fieldColumn("languages");

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
	fieldColumn("place"),
	{
		...phone,
		// A stroke where a number would stand says that there is none.
		read: (cell, document, known) =>
			phone.read(phonesIn(cell)[0] ?? (/[\p{L}\d]/u.test(cell) ? cell : ""), document, known),
		notice: phoneNotice,
	},
	fieldColumn("email"),
	fieldColumn("url"),
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
	fieldColumn("anonymous"),
	fieldColumn("referral"),
	fieldColumn("consent"),
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
		...languages,
		read: (cell, document) => ({ ...document, languages: splitWords(cell) }),
		write: (document) => joinWords(document.languages),
	},
];
