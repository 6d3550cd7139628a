import type { FormLimits } from "../../base/body";

/**
 * The longest form of the desk. An intervention with all it says is some 60 kB once it is encoded, and the register
 * of places 150; the form with most fields, the guide, has some 800 filled in. A test holds the largest of each against this.
 */
export const DESK_FORM: FormLimits = { bytes: 1024 * 1024, fields: 2_000 };

/**
 * How much of it is carried through a new sign-in: anybody can ask for that, so it is less, and it travels as one
 * field of the next form, not one for each (see `lib/desk/sign-in/pending-post.ts`).
 */
export const PENDING_FORM: FormLimits = { bytes: 256 * 1024, fields: DESK_FORM.fields };

/** A form of signing in: a few fields, of which one may carry a whole form. */
export const SIGN_IN_FORM: FormLimits = { bytes: 768 * 1024, fields: 20 };
