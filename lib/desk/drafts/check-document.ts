import type { z } from "zod";
import { type Field, type FormKind, fieldOfKind, isPlainList } from "../../model/describe-schema";
import { futureDates } from "../../model/future-dates";
import { type DocumentOf, KINDS } from "../../model/kinds";
import { inside } from "../../model/row-identity";
import { at, ROOT } from "./field-names";
import { IndexedForm } from "./indexed-form";
import { fullLabel } from "./labels";
import { asForm, fromForm, keptItems, toValues } from "./values";

type Checked<K extends FormKind> = {
	/** The document as it may be stored; missing when there are errors. */
	document?: DocumentOf<K>;
	/** What is wrong, in Danish, by the name of the form's field. */
	errors: Record<string, string>;
};

type Place = { name: string; value: unknown; field: Field; item: number | null };

/** One step down from a place: to a field, or to the item that stands there in the form. */
function step({ name, value, field }: Place, key: PropertyKey, form: URLSearchParams): Place | null {
	const below = inside(value, String(key));
	if (field.kind === "object") {
		const inner = field.fields.find(([own]) => own === key)?.[1];
		return inner ? { name: at(name, String(key)), value: below, field: inner, item: null } : null;
	}
	if (field.kind !== "list" || typeof key !== "number") return null;
	if (isPlainList(field)) return { name, value: below, field: field.of, item: key };
	const item = keptItems(field, form, name)[key];
	return item ? { name: item, value: below, field: field.of, item: null } : null;
}

/** Where in the form a fault of the document stands; as near as the form has a field. */
function placeOf(root: Place, path: readonly PropertyKey[], form: URLSearchParams): Place {
	let place = root;
	for (const key of path) {
		const next = step(place, key, form);
		if (!next) break;
		place = next;
	}
	return place;
}

/** An object is not a field that can be linked to: its first field stands for it. */
function firstName({ name, field }: Place): string {
	const [first] = field.kind === "object" ? field.fields : [];
	return first ? firstName({ name: at(name, first[0]), field: first[1], value: null, item: null }) : name;
}

function wordsFor({ value, field, item }: Place, message: string): string {
	const isEmpty = value === "" || value === null || value === undefined;
	if (isEmpty && field.kind === "choice") return "vælg en mulighed";
	if (isEmpty && (field.kind === "text" || field.kind === "number")) return "skal fyldes ud";
	if (field.kind === "number") return "skal være et helt tal inden for det, der giver mening";
	return item === null ? message : `nr. ${item + 1} (“${String(value)}”): ${message}`;
}

/** "Navn: skal fyldes ud"; a question has its own mark. */
const said = (label: string, words: string) =>
	label === "" ? words : `${label}${label.endsWith("?") ? "" : ":"} ${words}`;

/** More than anybody puts right before trying again. */
const MOST_ERRORS = 100;

type Issue = Pick<z.core.$ZodIssue, "path" | "message">;

function errorsOf(
	kind: FormKind,
	issues: readonly Issue[],
	raw: unknown,
	form: URLSearchParams,
): Record<string, string> {
	const errors: Record<string, string> = {};
	const root: Place = { name: ROOT, value: raw, field: fieldOfKind(kind), item: null };
	for (const issue of issues.slice(0, MOST_ERRORS)) {
		const place = placeOf(root, issue.path, form);
		errors[firstName(place)] ??= said(fullLabel(kind, issue.path), wordsFor(place, issue.message));
	}
	return errors;
}

type Source = {
	/** The form it came from, when it came from one. */
	form?: URLSearchParams;
	/** The day in Denmark: no source is of a later one. */
	today?: string;
};

/**
 * Checks a document by its kind's schema, and that nothing that has been is of a day that has not come. Errors carry
 * the names of the form, removed and blank items counted; without one, those that `toValues` gives.
 */
export function checkDocument<K extends FormKind>(
	kind: K,
	raw: unknown,
	{ form, today }: Source = {},
): Checked<K> {
	const parsed = KINDS[kind].safeParse(raw);
	const later = parsed.success && today ? futureDates(kind, parsed.data, today) : [];
	if (parsed.success && later.length === 0) return { document: parsed.data as DocumentOf<K>, errors: {} };
	const message = "er ikke kommet endnu";
	const issues = parsed.error?.issues ?? later.map((path) => ({ path: [...path], message }));
	const named = IndexedForm.of(form ?? asForm(toValues(fieldOfKind(kind), raw)));
	return { errors: errorsOf(kind, issues, raw, named) };
}

/** Reads and checks a form in one step; `raw` is what was typed, whether or not it may be stored. */
export function checkForm<K extends FormKind>(
	kind: K,
	form: URLSearchParams,
	today?: string,
): Checked<K> & { raw: unknown } {
	const indexed = IndexedForm.of(form);
	const raw = fromForm(fieldOfKind(kind), indexed);
	return { raw, ...checkDocument(kind, raw, { form: indexed, ...(today ? { today } : {}) }) };
}
