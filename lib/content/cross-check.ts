import type { DocumentOf, Entry, Kind } from "../records/kinds";
import { citationsIn, parseReference } from "./citations";
import type { Problem } from "./problem";

type EntryOf<K extends Kind> = Extract<Entry, { kind: K }>;
const only = <K extends Kind>(entries: readonly Entry[], kind: K) =>
	entries.filter((entry): entry is EntryOf<K> => entry.kind === kind);

/** Every reference in a document, in fields and in running text, with the field it stands in. */
function referencesIn(value: unknown, path: string[] = []): { field: string; reference: string }[] {
	const field = path.join(".");
	if (typeof value === "string") {
		const key = path.at(-1) ?? "";
		const isReference = key === "source" || ["sources", "citedBy"].includes(path.at(-2) ?? "");
		const found = isReference ? [value] : citationsIn(value);
		return found.map((reference) => ({ field, reference }));
	}
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => referencesIn(inner, [...path, key]));
}

function repeated<T>(values: readonly T[]): T[] {
	return [...new Set(values.filter((value, i) => values.indexOf(value) !== i))];
}

function interventionFaults(
	document: DocumentOf<"intervention">,
	groups: Map<string, string | null>,
	sources: ReadonlySet<string>,
): [field: string, reason: string][] {
	const chosen = document.targetGroups.map(({ group }) => group);
	return [
		...chosen
			.filter((code) => !groups.has(code))
			.map((code) => ["targetGroups", `ukendt målgruppe "${code}"`]),
		...chosen
			.filter((code) => groups.get(code) && !chosen.includes(groups.get(code) as string))
			.map((code) => ["targetGroups", `"${code}" kræver hovedgruppen "${groups.get(code)}"`]),
		...repeated(chosen).map((code) => ["targetGroups", `"${code}" står to gange`]),
		...repeated(document.elements.map(({ element }) => element)).map((code) => [
			"elements",
			`"${code}" står to gange`,
		]),
		...repeated(document.forms.map(({ form }) => form)).map((code) => ["forms", `"${code}" står to gange`]),
		...document.literature
			.filter((id) => !sources.has(id))
			.map((id) => ["literature", `ukendt kilde "${id}"`]),
	] as [string, string][];
}

/** What no single file can tell: references to sources, groups and numbers that do not hold together. */
export function crossCheck(entries: readonly Entry[]): Problem[] {
	const sources = new Set(only(entries, "source").map(({ slug }) => slug));
	const groups = new Map(only(entries, "target-group").map(({ slug, document }) => [slug, document.parent]));
	const interventions = only(entries, "intervention");
	const fileOf = (entry: Entry) =>
		entry.kind === "intervention" ? `interventions/${entry.slug}.md` : `${entry.kind} ${entry.slug}`;
	const unknownSources = entries
		.filter((entry) => entry.kind !== "emergency")
		.flatMap((entry) =>
			referencesIn(entry.document)
				.filter(({ reference }) => !sources.has(parseReference(reference).source))
				.map(({ field, reference }) => ({
					file: fileOf(entry),
					field,
					reason: `ukendt kilde i "${reference}"`,
				})),
		);
	const numbers = repeated(interventions.map(({ document }) => document.number));
	return [
		...unknownSources,
		...interventions.flatMap((entry) => [
			...interventionFaults(entry.document, groups, sources).map(([field, reason]) => ({
				file: fileOf(entry),
				field,
				reason,
			})),
			...(numbers.includes(entry.document.number)
				? [
						{
							file: fileOf(entry),
							field: "number",
							reason: `nummer ${entry.document.number} bruges to gange`,
						},
					]
				: []),
		]),
	];
}
