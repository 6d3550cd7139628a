import type { Entry } from "@/lib/model/kinds";
import type { MunicipalAnswerDocument } from "@/lib/model/municipal-answer-schema";

type AnswerEntry = Extract<Entry, { kind: "municipal-answer" }>;

/** An answer from a municipality: content has none until the first one has answered. */
export const answerEntry = (
	rows: MunicipalAnswerDocument["rows"] = [
		{ intervention: "paaroerendevejleder", has: "yes" },
		{ intervention: "akutsamtalen", has: "no" },
		{ intervention: "rejsehold", has: "unknown" },
	],
	slug = "naestved",
): AnswerEntry => ({
	kind: "municipal-answer",
	slug,
	document: { municipality: "0370", answeredOn: "2027-03-03", role: "Pårørendekonsulent", rows },
});
