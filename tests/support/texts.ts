import { citationsIn } from "@/lib/model/citations";
import type { Entry } from "@/lib/model/kinds";

/** One string of the content and where it stands. */
export type Text = { at: string; field: string; value: string };

function stringsIn(value: unknown, at: string, field: string): Text[] {
	if (typeof value === "string") return [{ at, field, value }];
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		stringsIn(inner, `${at}.${key}`, Array.isArray(value) ? field : key),
	);
}

/** Every string of these entries; `field` is the name of the field that holds it or its list. */
export const textsOf = (entries: readonly Entry[]): Text[] =>
	entries.flatMap(({ kind, slug, document }) => stringsIn(document, `${kind}/${slug}`, ""));

const REFERENCE_FIELDS = ["source", "sources", "citedBy"];

/** Every reference, in fields and in running text, with where it stands. */
export const referencesOf = (entries: readonly Entry[]): Text[] =>
	textsOf(entries.filter(({ kind }) => kind !== "emergency")).flatMap((text) =>
		REFERENCE_FIELDS.includes(text.field)
			? [text]
			: citationsIn(text.value).map((value) => ({ ...text, value })),
	);
