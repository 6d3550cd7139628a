import { z } from "zod";
import { hasPersonalNumber } from "../../base/personal-number";
import { cleanLine, cleanText, fieldOf, lengthOf } from "../../base/text";

/** What can be wrong, in the order of the form. Stored as they are. */
export const REPORT_TOPICS = ["phone-dead", "gone", "details-wrong", "text-wrong", "other"] as const;
export type ReportTopic = (typeof REPORT_TOPICS)[number];

/** The form's fields, by their names in it. `trap` is seen by programs only, and must stay empty. */
export const REPORT_FIELDS = { topic: "emne", message: "besked", contact: "kontakt", trap: "tomt" } as const;

/** In code points. */
export const MAX_MESSAGE = 1_000;
export const MAX_CONTACT = 200;

/** What can be said about a field. */
export type ReportError =
	| "no-topic"
	| "no-message"
	| "message-too-long"
	| "personal-number"
	| "contact-too-long"
	| "no-contact";

/** Somebody may write both, or a name beside it: what matters is that an answer can reach them. */
const REACHABLE = /\S@[^\s@]+\.\S|(?:\d\D{0,3}){8}/;

const says = (error: ReportError) => ({ error });
const report = z
	.strictObject({
		topic: z.enum(REPORT_TOPICS, says("no-topic")),
		message: z
			.string()
			.refine((text) => lengthOf(text) <= MAX_MESSAGE, says("message-too-long"))
			.refine((text) => !hasPersonalNumber(text), says("personal-number")),
		contact: z
			.string()
			.refine((text) => lengthOf(text) <= MAX_CONTACT, says("contact-too-long"))
			.refine((text) => !hasPersonalNumber(text), says("personal-number"))
			.refine((text) => text === "" || REACHABLE.test(text), says("no-contact")),
	})
	.refine(({ topic, message }) => topic !== "other" || message !== "", {
		...says("no-message"),
		path: ["message"],
	});

/** A report as it is stored; `message` and `contact` are empty when nothing was written. */
export type Report = z.infer<typeof report>;

export type ReadReport = {
	/** What was typed, cleaned, by the names in the form. */
	values: Record<string, string>;
	/** By the names in the form, in their order; empty exactly when there is a report. */
	errors: Record<string, ReportError>;
	report: Report | undefined;
	/** Whether a program filled in what people do not see. */
	trapped: boolean;
};

/** Reads the form. Total: whatever was sent is either a report or has an error beside each wrong field. */
export function readReport(form: URLSearchParams): ReadReport {
	const typed = {
		topic: cleanLine(fieldOf(form, REPORT_FIELDS.topic)),
		message: cleanText(fieldOf(form, REPORT_FIELDS.message)),
		contact: cleanLine(fieldOf(form, REPORT_FIELDS.contact)),
	};
	const { data, error } = report.safeParse(typed);
	const fields = ["topic", "message", "contact"] as const;
	const errors = fields.flatMap((field): [string, ReportError][] => {
		const issue = error?.issues.find(({ path }) => path[0] === field);
		return issue ? [[REPORT_FIELDS[field], issue.message as ReportError]] : [];
	});
	return {
		values: Object.fromEntries(fields.map((field) => [REPORT_FIELDS[field], typed[field]])),
		errors: Object.fromEntries(errors),
		report: data,
		trapped: fieldOf(form, REPORT_FIELDS.trap) !== "",
	};
}
