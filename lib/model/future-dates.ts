import { type Field, type FormKind, fieldOfKind } from "./describe-schema";
import { inside, listOf } from "./row-identity";

type Path = readonly (string | number)[];

function walk(field: Field, value: unknown, today: string, path: Path): Path[] {
	if (value === null || value === undefined) return [];
	if (field.kind === "object")
		return field.fields.flatMap(([key, inner]) => walk(inner, inside(value, key), today, [...path, key]));
	if (field.kind === "list")
		return listOf(value).flatMap((item, i) => walk(field.of, item, today, [...path, i]));
	const isLater = field.meta.past && typeof value === "string" && value > today.slice(0, value.length);
	return isLater ? [path] : [];
}

/** Where a document names a day that has not come, of something that has been: nobody has read a source in 2031. */
export const futureDates = (kind: FormKind, document: unknown, today: string): readonly Path[] =>
	walk(fieldOfKind(kind), document, today, []);
