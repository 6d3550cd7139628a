/** The fields of a row, each with the intervention's name behind it. */
const ROW_FIELDS = ["har", "navn", "telefon", "side", "spoerg"] as const;
export type RowField = (typeof ROW_FIELDS)[number];
export const rowFieldName = (field: RowField, intervention: string) => `${field}-${intervention}`;

/** What was typed in the whole form, tidied: nothing else is read of it, least of all who or where (ASVS V8.2.3). */
export type TypedReply = {
	rows: readonly { intervention: string; typed: Readonly<Record<RowField, string>> }[];
	role: string;
	phone: string;
	adviserTitle: string;
	adviserPhone: string;
	message: string;
};
