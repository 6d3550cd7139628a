import { editedAsYaml, fieldOfKind } from "../../model/describe-schema";
import type { Kind } from "../../model/kinds";
import { labelOf } from "./labels";

/** The parts of a document that a comment can be about: its fields, and the sections of an intervention's text. */
export function sectionsOf(kind: Kind): { path: string; label: string }[] {
	if (editedAsYaml(kind)) return [];
	const field = fieldOfKind(kind);
	if (field.kind !== "object") return [];
	return field.fields.flatMap(([key, inner]) => {
		const own = { path: key, label: labelOf(kind, [key]).label };
		if (key !== "sections" || inner.kind !== "object") return [own];
		return inner.fields.map(([name]) => ({
			path: `${key}.${name}`,
			label: labelOf(kind, [key, name]).label,
		}));
	});
}
