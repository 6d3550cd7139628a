import { type FormKind, fieldAt } from "../../model/describe-schema";
import type { FieldMeta } from "../../model/field-meta";

/** What a field is called, and how it is to be filled in. */
export type Label = Pick<FieldMeta, "hint" | "rows" | "lix" | "item"> & { label: string };

/** What is called the same wherever it stands, by its own key. */
const SHARED: Readonly<Record<string, Label>> = {
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
const keysOf = (path: readonly PropertyKey[]): string[] =>
	path.filter((key) => typeof key !== "number" && !/^\d+$/.test(String(key))).map(String);

/**
 * What a field is called, and the help that goes with it, as its schema says. A field without a name of its own
 * takes that of its key, which fields of that key share everywhere.
 */
export function labelOf(kind: FormKind, path: readonly PropertyKey[]): Label {
	const keys = keysOf(path);
	const key = keys.at(-1) ?? "";
	const { label, ...own } = fieldAt(kind, keys)?.meta ?? {};
	return label === undefined ? { label: key, ...SHARED[key], ...own } : { label, ...own };
}

/**
 * What a field is called where it stands alone, as in a list of errors: a label that many fields share is told with
 * what it lies in, and an answer by its question.
 */
export function fullLabel(kind: FormKind, path: readonly PropertyKey[]): string {
	const keys = keysOf(path);
	const { label } = labelOf(kind, path);
	const key = keys.at(-1) ?? "";
	const isOwn = fieldAt(kind, keys)?.meta.label !== undefined;
	if (keys.length < 2 || isOwn || !Object.hasOwn(SHARED, key)) return label;
	const question = labelOf(kind, keys.slice(0, -1)).label;
	return key === "value" ? question : `${question} › ${label}`;
}
