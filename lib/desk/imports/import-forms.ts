import { BadInput } from "../door/action";
import { idField, readFields, versionField } from "../door/read-fields";
import type { Choice } from "./apply-batch";
import { LIKE } from "./check-context";
import { COLUMNS, FIELDS } from "./columns";

const shape = { import: idField, version: versionField };
export type Input = { import: string; version: number; values: [string, string][] };
export type Mapped = Input & { mapping: string[] };
export type Chosen = Input & { choice: Choice };
export type Answered = Input & { means: ReadonlyMap<number, string>; kinds: ReadonlyMap<number, string> };
export type Edited = Input & { edits: ReadonlyMap<number, Record<string, string>> };

/** The fields that every step has, and the values of the others. */
export function readRest(form: URLSearchParams, isOther: (name: string) => boolean): Input {
	const own = new URLSearchParams([...form].filter(([name]) => !isOther(name)));
	const values = [...form].filter(([name]) => isOther(name));
	return { ...readFields(own, shape), values };
}

const COLUMN = /^kolonne-(\d{1,2})$/;

export function readMapping(form: URLSearchParams): Mapped {
	const input = readRest(form, (name) => COLUMN.test(name));
	const mapping: string[] = [];
	for (const [name, value] of input.values) {
		const at = Number(COLUMN.exec(name)?.[1]);
		const isField = value === "" || FIELDS.some((field) => field.name === value);
		if (!isField || mapping[at] !== undefined) throw new BadInput(name);
		mapping[at] = value;
	}
	return { ...input, mapping };
}

/** What is meant by the question of this number, and what kind of provider it is. */
export const meansField = (number: number) => `betyder-${number}`;
export const kindField = (number: number) => `slags-${number}`;
const ANSWER = /^(betyder|slags)-(\d{1,4})$/;

export function readAnswers(form: URLSearchParams): Answered {
	const input = readRest(form, (name) => ANSWER.test(name));
	const found = { betyder: new Map<number, string>(), slags: new Map<number, string>() };
	for (const [name, value] of input.values) {
		const [, what = "betyder", number] = ANSWER.exec(name) ?? [];
		const answers = found[what as keyof typeof found];
		if (answers.has(Number(number)) || value.length > 10_000) throw new BadInput(name);
		answers.set(Number(number), value);
	}
	return { ...input, means: found.betyder, kinds: found.slags };
}

/** A row's cell to be typed over, or what a person says of a row that is like an offer on record. */
export const editField = (row: number, column: string) => `ret-${row}-${column}`;
const EDIT = /^ret-(\d{1,7})-([a-zA-Z]{1,40})$/;
const EDITABLE = new Set([...COLUMNS.map(({ name }) => name), "slug", LIKE]);

/** The fields of choosing rows stand in the same form as those of mending them, so that neither loses the other's. */
const isChoice = (name: string) => name === "omfang" || name === "raekke";
const isInRows = (name: string) => isChoice(name) || EDIT.test(name);

export function readEdits(form: URLSearchParams): Edited {
	const input = readRest(form, isInRows);
	const edits = new Map<number, Record<string, string>>();
	for (const [name, value] of input.values) {
		const [, row, column = ""] = EDIT.exec(name) ?? [];
		if (row === undefined) continue;
		const own = edits.get(Number(row)) ?? {};
		if (!EDITABLE.has(column) || column in own || value.length > 10_000) throw new BadInput(name);
		edits.set(Number(row), { ...own, [column]: value });
	}
	return { ...input, edits };
}

const SCOPES: Record<string, Choice["states"]> = {
	alle: ["new", "changed"],
	nye: ["new"],
	aendrede: ["changed"],
	valgte: ["new", "changed"],
};

/** @param more what else the step asks for. */
export function readChoice(form: URLSearchParams, more: readonly string[] = []): Chosen {
	const input = readRest(form, (name) => isInRows(name) || more.includes(name));
	const [scope = "", ...others] = form.getAll("omfang");
	const states = Object.hasOwn(SCOPES, scope) ? SCOPES[scope] : undefined;
	const rows = form.getAll("raekke");
	if (!states || others.length > 0 || !rows.every((row) => /^\d{1,7}$/.test(row)))
		throw new BadInput("omfang");
	return { ...input, choice: { states, numbers: scope === "valgte" ? rows.map(Number) : null } };
}
