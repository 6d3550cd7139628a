import { z } from "zod";
import { PENDING_FORM } from "../answers/desk-limits";
import type { PageState } from "../answers/page-state";

/** What somebody typed whose session had ended, on its way through signing in to the form it was meant for. */
export type PendingPost = {
	/** The form's address: an action of the desk. */
	action: string;
	fields: readonly (readonly [name: string, value: string])[];
};

const ACTION = "med-handling";
/** All its fields in one: a page with thousands of hidden ones would keep the next request waiting. */
const FIELDS = "med-felter";
/** A form that may be carried, as JSON, with what that puts around it; see `PENDING_FORM`. */
const MAX_PACKED = 512 * 1024;
const actionSchema = z.string().regex(/^\/redaktion\/handling\/[a-z0-9-]{1,80}$/);

const fieldsSchema = z.array(z.tuple([z.string(), z.string()])).max(PENDING_FORM.fields);

function fieldsIn(packed: string): [string, string][] | null {
	if (packed.length > MAX_PACKED) return null;
	try {
		return fieldsSchema.safeParse(JSON.parse(packed)).data ?? null;
	} catch {
		return null;
	}
}

/** Reads it out of one of our sign-in forms; `null` when there is none, or it is meant for something else. */
export function pendingPostIn(form: URLSearchParams): PendingPost | null {
	const action = actionSchema.safeParse(form.get(ACTION));
	const fields = fieldsIn(form.get(FIELDS) ?? "[]");
	return action.success && fields ? { action: action.data, fields } : null;
}

/**
 * A form of the desk as it was before it was carried; one that came straight from its page as it is.
 * @returns `null` for one that we did not pack.
 */
export function unpacked(form: URLSearchParams): URLSearchParams | null {
	const packed = form.get(FIELDS);
	if (packed === null) return form;
	const fields = fieldsIn(packed);
	return fields && new URLSearchParams(fields.map(([name, value]) => [name, value]));
}

/** The hidden fields that carry it on. */
export const pendingPostFields = ({ action, fields }: PendingPost): [string, string][] => [
	[ACTION, action],
	...packedFields(fields),
];

/** The same fields in one that an action of the desk understands too. */
export const packedFields = (fields: PendingPost["fields"]): [string, string][] => [
	[FIELDS, JSON.stringify(fields)],
];

/** What a page of signing in must know, from handler to page. */
const extraSchema = z.object({
	pendingPost: z
		.object({
			action: actionSchema,
			fields: z.array(z.tuple([z.string(), z.string()])).optional(),
		})
		.nullish(),
	til: z.string().optional(),
});

/** The carried words of a page's state: those of a form that came without a session are the state's values. */
export function pendingPostOf(state: PageState | null): PendingPost | null {
	const { pendingPost } = extraSchema.safeParse(state?.extra).data ?? {};
	return pendingPost
		? { action: pendingPost.action, fields: pendingPost.fields ?? state?.values ?? [] }
		: null;
}

/** Where signing in is to lead, by a page's state. */
export const targetOf = (state: PageState | null) => extraSchema.safeParse(state?.extra).data?.til;
