import type { FormKind } from "../../model/describe-schema";
import type { Label, Labels } from "./label";
import { MUNICIPALITY_LABELS, POINTER_LABELS, RIGHT_LABELS } from "./labels-contact";
import { INTERVENTION_LABELS } from "./labels-intervention";
import { OFFER_LABELS, PROVIDER_LABELS } from "./labels-offer";
import {
	ELEMENT_LABELS,
	EMERGENCY_LABELS,
	GROUP_LABELS,
	PAGE_LABELS,
	SOURCE_LABELS,
} from "./labels-reference";

const KINDS: Record<FormKind, Labels> = {
	intervention: INTERVENTION_LABELS,
	offer: OFFER_LABELS,
	provider: PROVIDER_LABELS,
	element: ELEMENT_LABELS,
	"target-group": GROUP_LABELS,
	source: SOURCE_LABELS,
	emergency: EMERGENCY_LABELS,
	page: PAGE_LABELS,
	municipality: MUNICIPALITY_LABELS,
	pointer: POINTER_LABELS,
	right: RIGHT_LABELS,
};

/** What is called the same wherever it stands, by its own key. */
const SHARED: Labels = {
	sources: { label: "Kilder" },
	source: { label: "Kilde" },
	text: { label: "Tekst", rows: 2 },
	value: { label: "Svar" },
	note: { label: "Forklaring til læseren", rows: 2 },
	basis: { label: "Grundlag" },
	reason: { label: "Begrundelse for vores egen vurdering", rows: 2 },
	group: { label: "Målgruppe" },
	disagreements: {
		label: "Hvor kilderne er uenige",
		hint: "Hvert udsagn for sig, med stedet, hvor det står.",
		item: "en uenighed",
	},
	topic: { label: "Hvad er de uenige om?" },
	near: { label: "Vises ved" },
	claims: { label: "Udsagn", item: "et udsagn" },
	forRelatives: {
		label: "Vis den også for pårørende",
		hint: "Kun når deres valg afhænger af den. Fagfolk ser den altid.",
	},
	label: { label: "Navn" },
	title: { label: "Titel" },
	elements: { label: "Elementer" },
	targetGroups: { label: "Målgrupper" },
	code: { label: "Kode", hint: "Den må ikke ændres, når den er i brug." },
	position: { label: "Plads i rækken", hint: "1 står først." },
	description: { label: "Beskrivelse", rows: 4 },
};

/** A path without the numbers of items. */
const patternOf = (path: readonly PropertyKey[]): string =>
	path.filter((key) => typeof key !== "number" && !/^\d+$/.test(String(key))).join(".");

/**
 * What a field is called, and the help that goes with it. A field without words of its own takes those of its
 * key, which fields of that key share everywhere.
 */
export function labelOf(kind: FormKind, path: readonly PropertyKey[]): Label {
	const pattern = patternOf(path);
	const key = pattern.split(".").at(-1) ?? "";
	return KINDS[kind][pattern] ?? SHARED[key] ?? { label: key };
}

/**
 * What a field is called where it stands alone, as in a list of errors: a label that many fields share is told with
 * what it lies in, and an answer by its question.
 */
export function fullLabel(kind: FormKind, path: readonly PropertyKey[]): string {
	const keys = path.filter((key) => typeof key !== "number" && !/^\d+$/.test(String(key)));
	const { label } = labelOf(kind, path);
	const key = String(keys.at(-1) ?? "");
	if (keys.length < 2 || KINDS[kind][keys.join(".")] || !Object.hasOwn(SHARED, key)) return label;
	const question = labelOf(kind, keys.slice(0, -1)).label;
	return key === "value" ? question : `${question} › ${label}`;
}
