import { randomBytes } from "node:crypto";

/** Why a form as a whole was not taken. */
export type FormFault = "foreign-origin" | "wrong-type" | "too-large" | "trap" | "too-many" | "not-stored";

/**
 * From the handler of a form to the page it asks for, inside this one process: under which name what was typed, and
 * what to say about it, is waiting. The front lets nobody else say it, and nobody can guess it.
 */
export const FORM_STATE_HEADER = "x-form-state";

/** Next bundles a handler and a page apart: what they share lies with the process. */
const KEY = Symbol.for("paaroerendevejviser.form-states");
const shared = globalThis as { [KEY]?: Map<string, unknown> };
const states = () => {
	shared[KEY] ??= new Map();
	return shared[KEY];
};

/**
 * Keeps a state while its page is rendered: an intervention's form is too large for a header.
 * @returns the header's value, and how to forget the state afterwards.
 */
export function keepFormState(state: unknown): { header: string; forget: () => void } {
	const token = `side-${randomBytes(18).toString("base64url")}`;
	states().set(token, state);
	return { header: token, forget: () => void states().delete(token) };
}

/** The state behind a header's value, in the shape that the page's own handler keeps; `null` for none. */
export const formStateOf = <S>(header: string | null): S | null =>
	((header && states().get(header)) || null) as S | null;
