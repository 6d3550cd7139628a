import { z } from "zod";
import { BASES, ELEMENTS } from "./intervention-codes";
import { name, slugSchema, text } from "./schema-parts";

const intervention = z.strictObject({
	intervention: slugSchema.meta({ holds: "intervention", identity: "code", label: "Indsats" }),
	/** `nearest`: of that type, but not the named intervention itself. */
	fit: z.enum(["instance", "nearest"]).meta({ label: "Hvor godt passer det?" }),
});

/** What an offer is, who runs it and whom it is for. */
export const offerWhat = {
	title: name.max(120, "højst 120 tegn").meta({
		part: "brief",
		label: "Navn",
		hint: "Højst 120 tegn.",
		open: "as it is",
		column: {
			name: "titel",
			heading: "Titel",
			also: ["navn", "tilbud", "title", "name", "tilbuddets navn", "overskrift"],
		},
	}),
	provider: slugSchema.meta({ holds: "provider", part: "brief", label: "Udbyder", open: "made of" }),
	description: text.max(500, "højst 500 tegn").meta({
		part: "brief",
		label: "Beskrivelse",
		hint: "Højst 500 tegn.",
		rows: 5,
		lix: 40,
		open: "as it is",
		column: {
			name: "beskrivelse",
			heading: "Beskrivelse",
			also: ["description", "tekst", "om tilbuddet", "indhold"],
		},
	}),
	/** Who may use it, in words. */
	audience: text.nullable().meta({
		part: "brief",
		label: "Hvem må bruge det?",
		rows: 2,
		open: "as it is",
		hint: "I ord. Tomt, når kilden ikke siger det.",
		column: {
			name: "hvem",
			heading: "Hvem må bruge det",
			also: ["audience", "målgruppe i ord", "målgruppetekst", "hvem er det for", "for hvem"],
		},
	}),
	interventions: z.array(intervention).meta({
		part: "what",
		label: "Indsatser",
		item: "en indsats",
		open: "as it is",
		hint: "Hvilke af de 18 indsatser er det? Mindst én, som det er, eller ét element.",
	}),
	/** It is mostly for the ill person; relatives may use it too. */
	mostlyForCitizen: z
		.boolean()
		.optional()
		.meta({
			part: "brief",
			label: "Mest for den, der selv er syg",
			open: "no",
			column: {
				name: "mestForDenSyge",
				heading: "Mest for den, der selv er syg",
				also: ["mest for den syge", "mostlyForCitizen"],
			},
		}),
	/** Elements of its own, besides those of its interventions. */
	elements: z.array(z.enum(ELEMENTS)).meta({
		part: "what",
		label: "Elementer",
		open: "made of",
		hint: "Kun dem, der ikke følger af indsatserne.",
	}),
	targetGroups: z
		.array(
			z.strictObject({
				group: slugSchema.meta({ holds: "target-group", identity: "code" }),
				basis: z.enum(BASES).meta({ presence: true }),
			}),
		)
		.meta({
			part: "groups",
			label: "Målgrupper",
			open: "as it is",
			hint: "Vælger du en finere gruppe, skal hovedgruppen også være med.",
		}),
};
