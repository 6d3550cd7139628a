import { z } from "zod";
import { looseDate, sourceSchema } from "./contact-parts";
import { FORMS, PRICES, TERNARIES } from "./intervention-codes";
import { OFFER_STATUSES } from "./offer-codes";
import { text } from "./schema-parts";

const start = z.strictObject({
	date: looseDate.meta({ label: "Dato" }),
	text: text.meta({ identity: "name", label: "Hvad der begynder" }),
});

/** On what conditions and when an offer is there, whether it exists, and how we know. */
export const offerTerms = {
	price: z
		.strictObject({
			value: z.enum(PRICES),
			text: text.nullable().meta({ label: "Prisen i ord", rows: 2 }),
		})
		.meta({ part: "terms", label: "Pris", open: "made of" }),
	anonymous: z.enum(TERNARIES).meta({
		part: "terms",
		label: "Kan man være anonym?",
		open: "made of",
		column: {
			name: "anonym",
			heading: "Kan man være anonym",
			also: ["anonym", "anonymt", "anonymous", "anonymitet"],
		},
	}),
	referral: z.enum(TERNARIES).meta({
		part: "terms",
		label: "Skal man henvises?",
		open: "made of",
		column: {
			name: "henvisning",
			heading: "Skal man henvises",
			also: ["henvisning", "referral", "kræver henvisning", "visitation"],
		},
	}),
	consent: z.enum(TERNARIES).meta({
		part: "terms",
		label: "Skal den nærmeste sige ja?",
		open: "made of",
		column: {
			name: "samtykke",
			heading: "Skal den nærmeste sige ja",
			also: ["samtykke", "consent", "kræver samtykke"],
		},
	}),
	forms: z.array(z.enum(FORMS)).meta({ part: "what", label: "Hvordan man mødes", open: "as it is" }),
	languages: z.array(text).meta({
		part: "terms",
		label: "Sprog",
		rows: 2,
		open: "as it is",
		hint: "Et sprog på hver linje. Tomt: kun dansk, eller ikke oplyst.",
		column: { name: "sprog", heading: "Sprog", also: ["languages", "language"] },
	}),
	/** When courses begin. */
	starts: z
		.array(start)
		.meta({ part: "terms", label: "Hvornår det begynder", item: "en dato", open: "as it is" }),
	status: z.enum(OFFER_STATUSES).meta({
		part: "brief",
		label: "Findes det?",
		open: "as it is",
		column: { name: "status", heading: "Findes det", also: ["status", "aktiv", "tilstand"] },
	}),
	/** What a reader should know about how old or unsure this is. */
	statusNote: text.nullable().meta({
		part: "brief",
		label: "Hvad læseren skal vide om det",
		rows: 2,
		lix: 50,
		open: "as it is",
		column: {
			name: "statusnote",
			heading: "Note om status",
			also: ["statusnote", "status note", "bemærkning", "note"],
		},
	}),
	source: sourceSchema.meta({
		part: "source",
		open: "made of",
		hint: "Mindst én af de to: en adresse eller et sted i en kilde.",
	}),
};
