import { deflateRawSync, inflateRawSync } from "node:zlib";
import { z } from "zod";

/** What a form's page must know to show the form again: what was typed, and what to say about it. */
const formState = z.strictObject({
	/** What was typed, by field. */
	values: z.record(z.string(), z.string()),
	/** A code for each field that must be put right, in the order of the fields. */
	errors: z.record(z.string(), z.string()),
	/** Why the form as a whole was not taken. */
	fault: z.enum(["foreign-origin", "wrong-type", "too-large", "trap", "too-many", "not-stored"]).nullable(),
	/** Whole minutes until it may be sent again; `null` when it may be now. */
	waitMinutes: z.number().int().positive().nullable(),
});

export type FormState = z.infer<typeof formState>;
export type FormFault = NonNullable<FormState["fault"]>;

/** From the handler to the page, inside one process; the front lets nobody else say it. */
export const FORM_STATE_HEADER = "x-form-state";

/** Node takes 16 kB of headers in all. */
const MAX_HEADER = 12 * 1024;
const MAX_JSON = 64 * 1024;
/** So much of each field always fits, compressed or not. */
const KEPT_CHARACTERS = 1_000;

const pack = (state: FormState) => deflateRawSync(JSON.stringify(state)).toString("base64url");

/**
 * A state as a header's value, at most 12 kB. Compressed: as long as a form may be, anything that a person
 * writes fits. What does not is no language, and its fields are cut.
 */
export function encodeFormState(state: FormState): string {
	const whole = pack(state);
	if (whole.length <= MAX_HEADER) return whole;
	const cut = Object.entries(state.values).map(([name, value]) => [
		name,
		[...value].slice(0, KEPT_CHARACTERS).join(""),
	]);
	return pack({ ...state, values: Object.fromEntries(cut) });
}

/** Reads such a value. Total: `null` for none, and for what is none. */
export function decodeFormState(value: string | null): FormState | null {
	if (!value || value.length > MAX_HEADER) return null;
	try {
		const json = inflateRawSync(Buffer.from(value, "base64url"), { maxOutputLength: MAX_JSON });
		return formState.parse(JSON.parse(json.toString()));
	} catch {
		return null;
	}
}
