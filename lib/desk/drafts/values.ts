import { cleanText } from "../../base/text";
import type { Field, ListField, ObjectField } from "../../model/describe-schema";
import { heldIn, isPlainList } from "../../model/describe-schema";
import { MOST_ITEMS } from "../../model/document-bounds";
import { codeKey, inside, listOf } from "../../model/row-identity";
import { asStored } from "./as-typed";
import { at, itemNumbers, NO, ORDER, PLACE, REMOVE, ROOT } from "./field-names";
import { IndexedForm } from "./indexed-form";

/** A form's fields in order, repeated names repeated: what `PageState` holds and `URLSearchParams` takes. */
export type FormValues = readonly (readonly [name: string, value: string])[];

const asText = (value: unknown): string =>
	value === null || value === undefined || typeof value === "object" ? "" : String(value);

/** An item is found again by its number alone, also when all its boxes are empty. */
const itemValues = (list: ListField, items: readonly unknown[], name: string): FormValues =>
	items.flatMap((item, i) => [
		[at(name, `${i}.${PLACE}`), "1"] as const,
		...toValues(list.of, item, at(name, i)),
	]);

function listValues(field: ListField, items: readonly unknown[], name: string): FormValues {
	return isPlainList(field)
		? items.map((item) => [name, asText(item)] as const)
		: itemValues(field, items, name);
}

/**
 * A document as the fields of its form, named by where they stand: `d.conditions.consent.value`,
 * `d.elements.0.element`. Items of a plain list share the list's name. What is `null` or absent gives nothing.
 */
export function toValues(field: Field, document: unknown, name = ROOT): FormValues {
	if (document === null || document === undefined) return [];
	switch (field.kind) {
		case "object":
			return field.fields.flatMap(([key, inner]) => toValues(inner, inside(document, key), at(name, key)));
		case "list":
			return listValues(field, listOf(document), name);
		case "flag":
			return document === true ? [[name, "ja"]] : [];
		default:
			return [[name, asText(document)]];
	}
}

/** Whether nothing is filled in under a name; the code of an item that is always there does not count. */
function isBlank(field: Field, form: URLSearchParams, name: string): boolean {
	if (field.kind === "object") {
		const code = presenceField(field) === null ? null : codeKey(field);
		return field.fields.every(([key, inner]) => key === code || isBlank(inner, form, at(name, key)));
	}
	if (field.kind === "list" && !isPlainList(field)) return keptItems(field, form, name).length === 0;
	return form.getAll(name).every((value) => cleanText(value) === "");
}

/** The choice by which an item known by its code says that it is there; `null` where items are added by hand. */
export const presenceField = (of: Field): string | null =>
	of.kind === "object" ? (of.fields.find(([, { meta }]) => meta.presence)?.[0] ?? null) : null;

/** The names of the items that stay: not removed, not said no to, not blank. */
export function keptItems({ of }: ListField, form: URLSearchParams, name: string): string[] {
	const presence = presenceField(of);
	return itemNumbers(form, name)
		.map((number) => at(name, number))
		.filter((item) => !form.has(at(item, REMOVE)))
		.filter((item) => presence === null || form.get(at(item, presence)) !== NO)
		.filter((item) => !isBlank(of, form, item));
}

function plainItems(field: ListField, form: URLSearchParams, name: string): string[] {
	const split = field.of.kind === "choice" ? /\s+/ : /\n/;
	const items = form.getAll(name).flatMap((value) => cleanText(value).split(split));
	const filled = items
		.map((item) => asStored(heldIn(field), item.trim()))
		.filter((item) => item !== "")
		// One more than there may be is enough to be refused by.
		.slice(0, MOST_ITEMS + 1);
	const order = form.get(at(name, ORDER))?.split(" ");
	if (!order) return filled;
	const places = new Map(order.map((item, i) => [item, order.length - i] as const).reverse());
	return filled.sort((a, b) => (places.get(b) ?? 0) - (places.get(a) ?? 0));
}

function readList(field: ListField, form: URLSearchParams, name: string): unknown[] {
	if (isPlainList(field)) return plainItems(field, form, name);
	return keptItems(field, form, name).map((item) => read(field.of, form, item));
}

const readObject = (field: ObjectField, form: URLSearchParams, name: string) =>
	Object.fromEntries(
		field.fields
			.map(([key, inner]) => [key, read(inner, form, at(name, key))] as const)
			.filter(([, value]) => value !== undefined),
	);

/** A number as people type it; what is none stays as it was typed, for the schema to refuse. */
const readNumber = (typed: string) => (/^-?\d{1,15}$/.test(typed) ? Number(typed) : typed);

function read(field: Field, form: URLSearchParams, name: string): unknown {
	if ((field.optional || field.nullable) && isBlank(field, form, name))
		return field.optional ? undefined : null;
	switch (field.kind) {
		case "object":
			return readObject(field, form, name);
		case "list":
			return readList(field, form, name);
		case "flag":
			return form.get(name) === "ja";
		case "number":
			return readNumber(cleanText(form.get(name) ?? ""));
		default:
			return asStored(heldIn(field), cleanText(form.get(name) ?? ""));
	}
}

/**
 * What a form says, as the document it means, unchecked: `fromForm(field, toValues(field, document))` is the
 * document. Names outside the description are not looked at, so nothing can be smuggled in.
 */
export const fromForm = (field: Field, form: URLSearchParams): unknown =>
	read(field, IndexedForm.of(form), ROOT);

/** Form values as `fromForm` takes them. */
export const asForm = (values: FormValues): URLSearchParams =>
	new URLSearchParams(values.map(([name, value]) => [name, value]));
