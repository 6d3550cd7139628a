import { formatPhone } from "../../base/format";
import type { Field, FormKind } from "../../model/describe-schema";
import { isPlainList } from "../../model/describe-schema";
import type { Held } from "../../model/field-meta";
import { codeKey, inside, listOf, nameKey } from "../../model/row-identity";
import { choiceWords } from "./choice-words";
import { labelOf } from "./labels";

/** The words of codes that are data, by what they are the code of: a municipality's name, a group's label. */
export type Names = { readonly [K in Held]?: Readonly<Record<string, string>> };

export type Shown = { kind: FormKind; names: Names };
type Path = readonly (string | number)[];

function showText({ names }: Shown, value: string, held: Held | undefined): string {
	const named = held && names[held];
	if (named && Object.hasOwn(named, value)) return named[value] ?? value;
	return held === "phone" ? formatPhone(value) : value;
}

const showObject = (
	shown: Shown,
	fields: readonly (readonly [string, Field])[],
	value: unknown,
	path: Path,
) =>
	fields
		.map(([key, inner]) => [
			labelOf(shown.kind, [...path, key]).label,
			showValue(shown, inner, inside(value, key), [...path, key]),
		])
		.filter(([, text]) => text !== null)
		.map(([label, text]) => `${label?.endsWith("?") ? label : `${label}:`} ${text}`)
		.join("\n");

/** A value in words, `null` where there is none: what differences and conflicts show. */
export function showValue(shown: Shown, field: Field, value: unknown, path: Path): string | null {
	if (value === null || value === undefined || value === "") return null;
	switch (field.kind) {
		case "flag":
			return value === true ? "Ja" : "Nej";
		case "choice":
			return choiceWords(String(value));
		case "object":
			return showObject(shown, field.fields, value, path) || null;
		case "list": {
			const items = listOf(value).map((item, i) => showValue(shown, field.of, item, [...path, i]) ?? "");
			return items.join(isPlainList(field) ? "\n" : "\n\n") || null;
		}
		default:
			return showText(shown, String(value), field.meta.holds);
	}
}

/** What an item of a list is called, so that one knows which it is; its number where it has no name. */
export function itemName(shown: Shown, of: Field, item: unknown, path: Path): string {
	const key = of.kind === "object" ? (codeKey(of) ?? nameKey(of)) : null;
	const field = of.kind === "object" ? of.fields.find(([own]) => own === key)?.[1] : of;
	const value = key === null ? item : inside(item, key);
	const text = field && showValue(shown, field, value, key === null ? path : [...path, key]);
	const short = (text ?? "").replace(/\s+/g, " ");
	if (short === "") return `nr. ${Number(path.at(-1)) + 1}`;
	return short.length > 60 ? `${short.slice(0, 57).replace(/\s\S*$/, "")} …` : short;
}
