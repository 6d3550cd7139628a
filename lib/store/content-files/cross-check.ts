import { citationsIn, parseReference } from "../../model/citations";
import { type DocumentOf, type Entry, ofKind } from "../../model/kinds";
import type { Problem } from "../../model/problem";
import { contactFaults } from "./cross-check-contacts";
import { offerFaults } from "./cross-check-offers";
import { recommendationFaults } from "./cross-check-recommendations";
import { placeOf, YAML_FILES } from "./files";

/** Every reference in a document, in fields and in running text, with the field it stands in. */
function referencesIn(value: unknown, path: string[] = []): { field: string; reference: string }[] {
	const field = path.join(".");
	if (typeof value === "string") {
		const key = path.at(-1) ?? "";
		const isReference =
			["source", "reference"].includes(key) ||
			["sources", "citedBy", "references"].includes(path.at(-2) ?? "");
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

/** An entry's problem with its file and the field in it. */
function problemIn(entry: Entry, field: string, reason: string): Problem {
	const { file, within } = placeOf(entry);
	return { file, field: [...within, field].filter(Boolean).join("."), reason };
}

/** When one of these is broken, what refers to it cannot be judged. */
const FOUNDATIONS: readonly string[] = [YAML_FILES.source, YAML_FILES["target-group"], YAML_FILES.places];

/**
 * What no single file can tell: references to sources, groups and numbers that do not hold together.
 * @param broken files with faults of their own: what refers to them cannot be judged.
 */
export function crossCheck(entries: readonly Entry[], broken: ReadonlySet<string>): Problem[] {
	if (FOUNDATIONS.some((file) => broken.has(file))) return [];
	const sources = new Set(ofKind(entries, "source").map(({ slug }) => slug));
	const groups = new Map(
		ofKind(entries, "target-group").map(({ slug, document }) => [slug, document.parent]),
	);
	const interventions = ofKind(entries, "intervention");
	const numbers = repeated(interventions.map(({ document }) => document.number));
	const unknownSources = entries
		.filter(({ kind }) => kind !== "emergency")
		.flatMap((entry) =>
			referencesIn(entry.document)
				.filter(({ reference }) => !sources.has(parseReference(reference).source))
				.map(({ field, reference }) => problemIn(entry, field, `ukendt kilde i "${reference}"`)),
		);
	const misnamed = [...ofKind(entries, "element"), ...ofKind(entries, "target-group")]
		.filter(({ slug, document }) => document.code !== slug)
		.map((entry) => problemIn(entry, "code", `skal være "${entry.slug}" som postens navn`));
	const faults = interventions.flatMap((entry) => [
		...interventionFaults(entry.document, groups, sources).map(([field, reason]) =>
			problemIn(entry, field, reason),
		),
		...(numbers.includes(entry.document.number)
			? [problemIn(entry, "number", `nummer ${entry.document.number} bruges to gange`)]
			: []),
	]);
	const between = [
		...offerFaults(entries, broken),
		...contactFaults(entries, broken),
		...recommendationFaults(entries, broken),
	].map(({ entry, field, reason }) => problemIn(entry, field, reason));
	return [...unknownSources, ...misnamed, ...faults, ...between];
}
