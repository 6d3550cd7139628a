import { z } from "zod";
import { BadInput } from "./action";

/**
 * Reads a form whose fields are fixed: every name known, none repeated.
 * @throws BadInput for anything else: none of our forms sends it (mass assignment, ASVS V15.3.3).
 */
export function readFields<S extends z.ZodRawShape>(form: URLSearchParams, shape: S) {
	const names = [...form.keys()];
	if (new Set(names).size !== names.length) throw new BadInput("repeated field");
	const parsed = z.strictObject(shape).safeParse(Object.fromEntries(form));
	if (!parsed.success) throw new BadInput(parsed.error.issues[0]?.path.join(".") || "unknown field");
	return parsed.data;
}

/** A record's or a row's identifier. */
export const idField = z.string().min(1).max(80);
/** A page of the desk to go on to, or back; nothing that leads anywhere else. */
export const backField = z
	.string()
	.max(2_000)
	.regex(/^\/redaktion(?:[/?][\w\-/?=&%.+]*)?$/)
	.optional();
/** The version a form was opened at. */
export const versionField = z
	.string()
	.regex(/^\d{1,9}$/)
	.transform(Number);
