import type { CodeWords } from "@/lib/directory/code-words";
import type { InterventionView } from "@/lib/directory/interventions/view";
import { ELEMENT_SOURCE } from "@/lib/model/intervention-codes";
import { groupNames, professionalLabel } from "../interventions/labels";
import { DOCUMENTATION_WORDS, FORM_WORDS, PRICE_WORDS } from "../interventions/words";
import { STAFF_CONSENT, STAFF_REFERRAL } from "../referral/words";
import { type Cell, effect, fact, inferred, said, shortened, sourcesOf } from "./cells";

export type Words = Pick<CodeWords, "element" | "groups">;
type Fact = { label: string; of: (one: InterventionView, words: Words) => Cell };

const TAKES_PART = { yes: "Ja", no: "Nej", "not-stated": null } as const;

/** The five headings under which Danish professionals know such descriptions, and what we have for each. */
export const HEADINGS: readonly { title: string; facts: readonly Fact[] }[] = [
	{
		title: "Målgruppe",
		facts: [
			{
				label: "Pårørende til",
				of: (one, words) =>
					fact(groupNames(words, one).join(", ") + inferred(one.targetGroups), sourcesOf(one.targetGroups)),
			},
			{
				label: "Borgerens samtykke",
				of: ({ conditions: { consent } }) => fact(STAFF_CONSENT[consent.value], consent.sources),
			},
			{
				label: "Henvisning",
				of: ({ conditions: { referral } }) => fact(STAFF_REFERRAL[referral.value], referral.sources),
			},
			{
				label: "Er borgeren med?",
				of: ({ conditions: { citizenTakesPart } }) =>
					fact(TAKES_PART[citizenTakesPart.value], citizenTakesPart.sources),
			},
		],
	},
	{
		title: "Metode",
		facts: [
			{
				label: "Består af",
				of: ({ elements }, words) => {
					const names = elements.map(
						({ element, degree }) =>
							professionalLabel(words, element) + (degree === "partial" ? " (delvist)" : ""),
					);
					return fact(names.join(", "), [ELEMENT_SOURCE]);
				},
			},
			{
				label: "Foregår",
				of: ({ forms }) => {
					const names = forms.map(({ form }) => FORM_WORDS[form]).join(", ");
					return fact(names && names + inferred(forms), sourcesOf(forms));
				},
			},
			{
				label: "Omfang",
				of: ({ sessions, duration, groupSize }) => said(sessions, duration, groupSize),
			},
		],
	},
	{
		title: "Implementering",
		facts: [
			{ label: "Hvem står for det", of: ({ deliveredBy }) => said(deliveredBy) },
			{ label: "Det kræver", of: (one) => shortened(one, one.requires, "kraever") },
			{ label: "Kan stå i vejen", of: (one) => shortened(one, one.barriers, "barrierer") },
			{
				label: "Har gjort det",
				of: (one) => {
					const dated = one.spread.map(({ text, asOf, sources }) => ({
						text: `${text} (${asOf ?? "årstal ikke oplyst"})`,
						sources,
					}));
					return shortened(one, dated, "udbredelse");
				},
			},
		],
	},
	{
		title: "Virkning",
		facts: [
			{
				label: "Undersøgt",
				of: ({ documentation: { level, sources } }) => fact(DOCUMENTATION_WORDS[level], sources),
			},
			{ label: "For borgeren", of: ({ documentation }) => effect(documentation.effectForCitizen) },
			{ label: "For de pårørende", of: ({ documentation }) => effect(documentation.effectForRelative) },
		],
	},
	{
		title: "Økonomi",
		facts: [
			{
				label: "Pris for den pårørende",
				of: ({ conditions: { price } }) =>
					fact(price.value === "not-stated" ? null : PRICE_WORDS[price.value], price.sources),
			},
			{
				label: "Udgift",
				of: ({ figures }) =>
					said(
						...figures
							.filter(({ cost }) => cost)
							.map(({ label, value, caveat, sources }) => ({
								text: [`${label}: ${value}`, caveat].filter(Boolean).join(". "),
								sources,
							})),
					),
			},
		],
	},
];
