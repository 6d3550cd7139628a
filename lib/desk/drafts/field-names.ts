import { IndexedForm } from "./indexed-form";

/** What all names of a document's fields begin with; what else a form sends is not the document. */
export const ROOT = "d";

/** Marks of an item that are no part of the document. */
export const REMOVE = "-fjern";
export const PLACE = "-plads";
/** The order in which a set's codes stood, so that ticking boxes does not shuffle them. */
export const ORDER = "-orden";
/** What says "none" in an item that is there for every possible code. */
export const NO = "nej";

export const at = (name: string, key: string | number) => `${name}.${key}`;

/** The numbers of a list's items in a form, in the order of the form's own numbering. */
export const itemNumbers = (form: URLSearchParams, list: string): number[] =>
	IndexedForm.of(form).itemNumbers(list);

/** Whether a list's name is one of ours: keys and numbers under the root. */
export const isPath = (path: string) => /^d(\.[A-Za-z0-9]+)+$/.test(path);
