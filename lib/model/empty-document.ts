import type { Field } from "./describe-schema";

/**
 * What stands in a field of which nothing is known yet. Where texts are left empty it is no document that may be
 * stored: it is what a form or a row of a spreadsheet begins with.
 */
export function emptyOf(field: Field): unknown {
	if (field.nullable) return null;
	switch (field.kind) {
		case "object":
			return Object.fromEntries(
				field.fields.filter(([, { optional }]) => !optional).map(([key, inner]) => [key, emptyOf(inner)]),
			);
		case "list":
			return [];
		case "choice":
			// A choice that nobody has made says so, where it can.
			return field.choices.includes("not-stated") ? "not-stated" : field.choices[0];
		case "flag":
			return false;
		case "number":
			return 0;
		default:
			return "";
	}
}
