import { z } from "zod";
import type { PageState } from "../forms/page-state";

/** What somebody typed whose session had ended, on its way through signing in to the form it was meant for. */
export type Carried = {
	/** The form's address: an action of the desk. */
	action: string;
	fields: readonly (readonly [name: string, value: string])[];
};

const PREFIX = "med.";
const ACTION = "med-handling";
const actionSchema = z.string().regex(/^\/redaktion\/handling\/[a-z0-9-]{1,80}$/);

/** Reads it out of one of our sign-in forms; `null` when there is none, or it is meant for something else. */
export function carriedIn(form: URLSearchParams): Carried | null {
	const action = actionSchema.safeParse(form.get(ACTION));
	if (!action.success) return null;
	const fields = [...form].filter(([name]) => name.startsWith(PREFIX));
	return { action: action.data, fields: fields.map(([name, value]) => [name.slice(PREFIX.length), value]) };
}

/** The hidden fields that carry it on. */
export const carriedFields = ({ action, fields }: Carried): [string, string][] => [
	[ACTION, action],
	...fields.map(([name, value]): [string, string] => [PREFIX + name, value]),
];

/** What a page of signing in must know, from handler to page. */
const extraSchema = z.object({
	carried: z
		.object({
			action: actionSchema,
			fields: z.array(z.tuple([z.string(), z.string()])).optional(),
		})
		.nullish(),
	til: z.string().optional(),
});

/** The carried words of a page's state: those of a form that came without a session are the state's values. */
export function carriedOf(state: PageState | null): Carried | null {
	const { carried } = extraSchema.safeParse(state?.extra).data ?? {};
	return carried ? { action: carried.action, fields: carried.fields ?? state?.values ?? [] } : null;
}

/** Where signing in is to lead, by a page's state. */
export const targetOf = (state: PageState | null) => extraSchema.safeParse(state?.extra).data?.til;
