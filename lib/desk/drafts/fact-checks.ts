import { type AreaRegister, readArea } from "../../directory/emergency/coverage";
import { citationsIn, parseReference } from "../../model/citations";
import type { ObjectField } from "../../model/describe-schema";
import type { Held } from "../../model/field-meta";
import { inside, listOf } from "../../model/row-identity";

/** What exists, so that references to nothing are seen. */
export type CheckContext = {
	/** Every public path, e.g. `/indsatser/aaben-dialog`. */
	paths: ReadonlySet<string>;
	sourceIds: ReadonlySet<string>;
	/** Slugs. */
	providers: ReadonlySet<string>;
	/** Slugs. */
	interventions: ReadonlySet<string>;
	/** Each target group by code: its name, and its main group's code (`null` for main groups). */
	targetGroups: ReadonlyMap<string, { label: string; parent: string | null }>;
	/** Codes of four digits. */
	municipalities: ReadonlySet<string>;
	places: AreaRegister;
};

const isFilled = (value: unknown) => typeof value === "string" && value !== "";

/** A statement without a source. */
export function factWarnings(field: ObjectField, value: unknown): string[] {
	const isFact = field.fields.some(([key]) => key === "sources");
	if (!isFact || listOf(inside(value, "sources")).length > 0) return [];
	const said = ["text", "label", "note", "reason", "description"].some((key) => isFilled(inside(value, key)));
	const answer = inside(value, "value");
	return said || (isFilled(answer) && answer !== "not-stated") ? ["Der mangler en kilde."] : [];
}

/** What is unsure or missing in a list of target groups. */
export function groupWarnings(groups: readonly unknown[], { targetGroups }: CheckContext): string[] {
	const codes = groups.map((group) => String(inside(group, "group")));
	const isOnlyInferred = groups.length > 0 && groups.every((group) => inside(group, "basis") === "inferred");
	const missing = codes.flatMap((code) => {
		const { label = code, parent = null } = targetGroups.get(code) ?? {};
		if (!parent || codes.includes(parent)) return [];
		return [`“${label}” kræver hovedgruppen “${targetGroups.get(parent)?.label ?? parent}”.`];
	});
	return [
		...(groups.length === 0 ? ["Der er ingen. Så finder ingen det, når de vælger, hvem det er til."] : []),
		...(isOnlyInferred ? ["De er alle sammen vores egen vurdering. Ingen af dem står i en kilde."] : []),
		...missing,
	];
}

const broken = (what: string, code: string, known: { has(code: string): boolean }) =>
	known.has(code) ? [] : [`${what} “${code}” findes ikke.`];

/** An area that is no place: the number would stand nowhere. */
const areaWarnings = (area: string, places: AreaRegister): string[] =>
	readArea(area, places).coverage.level === "unknown"
		? [`“${area}” er ikke et sted, vi kender. Vælg hele landet, en region eller en kommune.`]
		: [];

/** Sources, and what else is named by a code, that do not exist. `held`: what the text is; prose may cite sources. */
export function referenceWarnings(text: string, held: Held | undefined, context: CheckContext): string[] {
	switch (held) {
		case "provider":
			// It may be a draft, which readers would not find either.
			return context.providers.has(text) ? [] : [`Udbyderen “${text}” er ikke udgivet.`];
		case "intervention":
			return broken("Indsatsen", text, context.interventions);
		case "target-group":
			return broken("Målgruppen", text, context.targetGroups);
		case "municipality":
			return broken("Kommunen", text, context.municipalities);
		case "area":
			return areaWarnings(text, context.places);
		case "source":
			return broken("Kilden", text, context.sourceIds);
	}
	const references = held === "reference" ? [text] : citationsIn(text);
	const sources = new Set(references.map((reference) => parseReference(reference).source));
	return [...sources].flatMap((source) => broken("Kilden", source, context.sourceIds));
}
