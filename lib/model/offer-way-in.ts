import { z } from "zod";
import { callable, email, municipalityCode, phone, sourceSchema } from "./contact-parts";
import { hoursSchema } from "./hours-schema";
import { COVERAGE_LEVELS } from "./offer-codes";
import { name, slugSchema, text, webAddress } from "./schema-parts";

const coverage = z.strictObject({
	level: z.enum(COVERAGE_LEVELS).meta({ label: "Rækkevidde" }),
	/** The regions as the source named them; who is covered is in `municipalities`. */
	regions: z
		.array(slugSchema.meta({ holds: "region" }))
		.meta({ label: "Regioner", hint: "Som kilden nævner dem." }),
	municipalities: z
		.array(municipalityCode)
		.meta({ label: "Kommuner", hint: "Ingen, når det gælder hele landet. Ellers mindst én." }),
});

const chat = z.strictObject({
	url: webAddress.meta({ label: "Siden, hvor man skriver" }),
	text: text.optional().meta({ label: "Hvornår der svares, i ord" }),
});

/** Where an offer is, and how one gets hold of it. */
export const offerWayIn = {
	coverage: coverage.meta({ part: "where", label: "Hvor det gælder", open: "made of" }),
	place: name.nullable().meta({
		part: "where",
		label: "Sted",
		hint: "Adresse eller sted, som man finder det.",
		open: "made of",
		column: { name: "sted", heading: "Sted", also: ["place", "adresse", "lokation", "hvor"] },
	}),
	phone: phone.nullable().meta({
		part: "contact",
		open: "made of",
		column: {
			name: "telefon",
			heading: "Telefon",
			also: ["tlf", "tlf.", "tlf. nr.", "telefonnummer", "telefonnr.", "phone", "mobil"],
		},
	}),
	/** Whether the number may be a call button; see {@link callable}. */
	callable: callable.meta({
		part: "contact",
		open: "made of",
		column: {
			name: "ringeknap",
			heading: "Nummeret må være en ringeknap",
			also: ["ringeknap", "callable", "call button"],
		},
	}),
	email: email.nullable().meta({
		part: "contact",
		label: "E-mail",
		open: "made of",
		column: {
			name: "email",
			heading: "E-mail",
			also: ["email", "mail", "mailadresse", "e-mailadresse", "e-post"],
		},
	}),
	/** The organisation's own page about it; what somebody else wrote is a source and no way in. */
	url: webAddress.nullable().meta({
		part: "contact",
		label: "Hjemmeside",
		open: "made of",
		hint: "Stedets egen side, fx www.navn.dk. Avisen er en kilde.",
		column: {
			name: "hjemmeside",
			heading: "Hjemmeside",
			also: ["url", "link", "web", "website", "webadresse", "www", "netadresse"],
		},
	}),
	/** Where one can write and be answered. */
	chat: chat.optional().meta({ part: "contact", label: "Chat eller skriv", open: "made of" }),
	hours: hoursSchema.nullable().meta({ part: "hours", open: "made of" }),
	/** Where the ways to get hold of it are known from, when that is another source than the rest. */
	contactSource: sourceSchema.optional().meta({
		part: "contact",
		label: "Hvor vi har telefon og åbningstid fra",
		open: "no",
		hint: "Kun når det er en anden kilde end resten.",
	}),
	/** What happens when one calls, where a source tells. */
	whenCalling: text.optional().meta({
		part: "contact",
		after: "callable",
		label: "Hvad sker der, når man ringer?",
		open: "no",
		hint: "Kun det, en kilde siger.",
		rows: 3,
		lix: 40,
		column: {
			name: "naarManRinger",
			heading: "Hvad sker der, når man ringer",
			also: ["når man ringer", "whenCalling"],
		},
	}),
};
