import type { CodeWords } from "@/lib/directory/code-words";
import type { InterventionView } from "@/lib/directory/interventions/view";
import { groupNames } from "./labels";
import { FORM_WORDS, PRICE_WORDS } from "./words";

/** One fact at a glance: `null` where the sources do not say. */
export type FactRow = {
	label: string;
	/** What to ask for, where it is not known; left out for what nobody would ask. */
	ask?: string;
	value: string | null;
	/** Whether it decides if one can use it at all. */
	decides?: true;
	note?: string;
	sources: readonly string[];
};

const YES_NO = { yes: "Ja", no: "Nej", "not-stated": null } as const;
const CONDITIONS = [
	["consent", "Kræver det din nærmestes samtykke?", "om det kræver samtykke"],
	["citizenTakesPart", "Er din nærmeste med?", "om din nærmeste skal være med"],
	["referral", "Kræver det henvisning?", "henvisning"],
	["anonymous", "Kan du være anonym?", "om du kan være anonym"],
] as const;

const sourcesOf = (entries: readonly { sources: readonly string[] }[]) => [
	...new Set(entries.flatMap(({ sources }) => sources)),
];

/** The facts of an intervention in the order of the page; every one is there for every intervention. */
export function factsOf(intervention: InterventionView, words: CodeWords): FactRow[] {
	const { conditions, forms, sessions, duration, groupSize, targetGroups } = intervention;
	const { price } = conditions;
	const stated = (label: string, ask: string, statement: typeof sessions): FactRow => ({
		label,
		ask,
		value: statement?.text ?? null,
		sources: statement?.sources ?? [],
	});
	return [
		{
			label: "Hvordan foregår det?",
			ask: "hvordan det foregår",
			decides: true,
			value: forms.map(({ form }) => FORM_WORDS[form]).join(", ") || null,
			sources: sourcesOf(forms),
		},
		{
			label: "Pris",
			ask: "pris",
			decides: true,
			value: price.value === "not-stated" ? null : PRICE_WORDS[price.value],
			note: price.note,
			sources: price.sources,
		},
		...CONDITIONS.map(([name, label, ask]): FactRow => {
			const { value, note, sources } = conditions[name];
			return { label, ask, value: YES_NO[value], decides: true, note, sources };
		}),
		stated("Antal møder", "antal møder", sessions),
		stated("Varighed", "varighed", duration),
		stated("Antal deltagere", "hvor mange der er med", groupSize),
		{
			label: "Målgrupper",
			value: groupNames(words, intervention).join(", "),
			sources: sourcesOf(targetGroups),
		},
	];
}
