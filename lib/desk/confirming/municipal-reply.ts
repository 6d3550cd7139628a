import { z } from "zod";
import type { FormLimits } from "../../base/body";
import { cleanLine, cleanText, fieldOf } from "../../base/text";
import { MUNICIPAL_ANSWERS } from "../../model/municipal-answer-schema";
import { asStored } from "../drafts/as-typed";
import { replyFaults } from "./reply-faults";
import { rowFieldName, type TypedReply } from "./reply-fields";

/** The longest form there is: 18 rows of five fields, each filled with as many letters as it may have. */
export const REPLY_FORM: FormLimits = { bytes: 192 * 1024, fields: 400 };

/** What a municipality says of an offer of its own. `null`: nothing was written. */
const offer = z.strictObject({
	name: z.string().nullable(),
	phone: z.string().nullable(),
	url: z.string().nullable(),
	/** Whom one asks for. */
	ask: z.string().nullable(),
});

const row = z.strictObject({ intervention: z.string(), has: z.enum(MUNICIPAL_ANSWERS), offer });
export type ReplyRow = z.infer<typeof row>;

/** A municipality's answer as it waits for an editor. Rows that were left open are not among them. */
export const municipalReplySchema = z.strictObject({
	role: z.string(),
	rows: z.array(row),
	phone: z.string().nullable(),
	adviser: z.strictObject({ title: z.string(), phone: z.string() }).nullable(),
	message: z.string(),
	/** The account that filled it in at the desk; `null`: it came by a link. */
	filledBy: z.string().nullable(),
});
export type MunicipalReply = z.infer<typeof municipalReplySchema>;

function typedIn(form: URLSearchParams, interventions: readonly string[]): TypedReply {
	const line = (name: string) => cleanLine(fieldOf(form, name));
	const number = (name: string) => asStored("phone", line(name));
	return {
		rows: interventions.map((intervention) => ({
			intervention,
			typed: {
				har: line(rowFieldName("har", intervention)),
				navn: line(rowFieldName("navn", intervention)),
				telefon: number(rowFieldName("telefon", intervention)),
				side: asStored("address", line(rowFieldName("side", intervention))),
				spoerg: line(rowFieldName("spoerg", intervention)),
			},
		})),
		role: line("funktion"),
		phone: number("hovednummer"),
		adviserTitle: line("raadgiver"),
		adviserPhone: number("raadgiver-telefon"),
		message: cleanText(fieldOf(form, "besked")),
	};
}

const given = (text: string) => text || null;

/**
 * Reads a municipality's form.
 * @param interventions those it was asked about, by slug. @param onRecord those of which an offer of its own is on
 * record: there a yes alone says that what stands is right.
 * @param filledBy the account that fills it in at the desk.
 * @returns the answer, or what is wrong by field, in the form's order.
 */
export function readReply(
	form: URLSearchParams,
	interventions: readonly string[],
	onRecord: ReadonlySet<string>,
	filledBy: string | null,
): { reply: MunicipalReply } | { errors: Record<string, string> } {
	const typed = typedIn(form, interventions);
	const errors = replyFaults(typed, onRecord);
	if (Object.keys(errors).length > 0) return { errors };
	const { role, phone, adviserTitle, adviserPhone, message } = typed;
	const rows = typed.rows.flatMap(({ intervention, typed: { har, navn, telefon, side, spoerg } }) => {
		const has = MUNICIPAL_ANSWERS.find((code) => code === har);
		const told = { name: given(navn), phone: given(telefon), url: given(side), ask: given(spoerg) };
		return has ? [{ intervention, has, offer: told }] : [];
	});
	const adviser = adviserTitle ? { title: adviserTitle, phone: adviserPhone } : null;
	return { reply: { role, rows, phone: given(phone), adviser, message, filledBy } };
}
