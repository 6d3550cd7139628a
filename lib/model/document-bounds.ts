import type { z } from "zod";

/** Items of one list: the postal codes, the longest we have, are a third of this. */
export const MOST_ITEMS = 3_000;
/** Values in one document, and characters in all of its texts: twice the register of places. */
const MOST_VALUES = 30_000;
const MOST_LENGTH = 300_000;

type Seen = { values: number; length: number; longest: number };

function look(value: unknown, seen: Seen): void {
	seen.values += 1;
	if (typeof value === "string") seen.length += value.length;
	if (typeof value !== "object" || value === null) return;
	if (Array.isArray(value)) seen.longest = Math.max(seen.longest, value.length);
	for (const inner of Object.values(value)) look(inner, seen);
}

/** Why a document as a whole is more than is saved, in Danish; `null` for one that is not. */
function documentFault(document: unknown): string | null {
	const seen: Seen = { values: 0, length: 0, longest: 0 };
	look(document, seen);
	if (seen.longest > MOST_ITEMS) return "højst 3.000 punkter i én liste";
	return seen.values > MOST_VALUES || seen.length > MOST_LENGTH
		? "der står for meget. Del indholdet, eller tag noget ud"
		: null;
}

/** A kind's schema with that rule, for whichever way a document comes by: form, import, answer or file. */
export const bounded = <S extends z.ZodType>(schema: S): S =>
	schema.superRefine((document, { addIssue }) => {
		const message = documentFault(document);
		if (message) addIssue({ code: "custom", message });
	});
