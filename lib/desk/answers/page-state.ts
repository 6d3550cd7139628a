import { randomBytes } from "node:crypto";

/** What a page at the desk must know to show a form again. */
export type PageState = {
	/** What was typed, in the form's order, repeated names repeated. */
	values: readonly (readonly [name: string, value: string])[];
	/** What is wrong, by the field's name, in Danish. */
	errors?: Readonly<Record<string, string>>;
	/** Why the form as a whole was not taken, in Danish. */
	fault?: string;
	/** What else the page shows: the page's own shape. */
	extra?: unknown;
};

/** From a handler to the page it asks for, inside this one process; see `FORM_STATE_HEADER`. */
const KEY = Symbol.for("paaroerendevejviser.page-states");
const shared = globalThis as { [KEY]?: Map<string, PageState> };
const states = () => {
	shared[KEY] ??= new Map();
	return shared[KEY];
};

/**
 * Keeps a state until its page takes it: an intervention's form is too large for a header.
 * @returns the header's value, and how to forget the state when the page did not take it.
 */
export function keepPageState(state: PageState): { header: string; forget: () => void } {
	const token = `side-${randomBytes(18).toString("base64url")}`;
	states().set(token, state);
	return { header: token, forget: () => void states().delete(token) };
}

/** The state behind a header's value; `null` for none. */
export const pageStateOf = (header: string | null): PageState | null =>
	(header && states().get(header)) || null;
