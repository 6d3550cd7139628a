import { readForm } from "../../base/body";
import type { FormFault } from "../../base/form-state";
import { isFromOwnPage } from "../../base/origin";
import type { Limits, RateLimit } from "../../base/rate-limit";
import { type Report, readReport } from "./schema";

const MINUTE_MS = 60_000;

/**
 * An office behind one address has room for ten reports in a minute and forty in an hour; who floods is soon down to
 * one every few minutes. All together may send 120 in an hour, which is as much as editors can read; then only who
 * has sent none gets another one in, so that nobody is kept out by a few.
 */
export const REPORT_LIMITS: Limits = {
	perClient: [
		{ most: 10, windowMs: MINUTE_MS },
		{ most: 20, windowMs: 10 * MINUTE_MS },
		{ most: 40, windowMs: 60 * MINUTE_MS },
	],
	inAll: 120,
	newcomers: 400,
	windowMs: 60 * MINUTE_MS,
};

export type ReceiveParts = {
	siteUrl: string | undefined;
	limit: RateLimit;
	/** Milliseconds that only rise. */
	clock: () => number;
	store: (report: Report) => Promise<void>;
};

/** What the form's page must know to show the form again. */
export type ReportState = {
	/** What was typed, by field. */
	values: Record<string, string>;
	/** A code for each field that must be put right, in the order of the fields. */
	errors: Record<string, string>;
	/** Why the form as a whole was not taken. */
	fault: FormFault | null;
	/** Whole minutes until it may be sent again; `null` when it may be now. */
	waitMinutes: number | null;
};

/** That a report is stored, or why not: the status, and the form as it is to be shown again. */
export type Received = "stored" | { status: number; state: ReportState };

const STATUS: Record<FormFault, number> = {
	"foreign-origin": 403,
	"wrong-type": 415,
	"too-large": 413,
	trap: 422,
	"too-many": 429,
	"not-stored": 503,
};

const refused = (fault: FormFault, values: ReportState["values"] = {}, waitMs = 0): Received => ({
	status: STATUS[fault],
	state: { values, errors: {}, fault, waitMinutes: waitMs > 0 ? Math.ceil(waitMs / 60_000) : null },
});

/**
 * Takes a posted report. Only one that could be stored counts against the limit: who corrects a field is
 * not punished for it. What a program caught in the trap sent is not stored, and not called a success
 * either, since a person's browser may have filled the field in.
 */
export async function receiveReport(request: Request, parts: ReceiveParts): Promise<Received> {
	if (!isFromOwnPage(request.headers, parts.siteUrl)) return refused("foreign-origin");
	const form = await readForm(request);
	if (typeof form === "string") return refused(form);
	const { values, errors, report, trapped } = readReport(form);
	if (!report) return { status: 422, state: { values, errors, fault: null, waitMinutes: null } };
	if (trapped) return refused("trap", values);
	const waitMs = parts.limit(request.headers.get("x-forwarded-for") ?? "", parts.clock());
	if (waitMs > 0) return refused("too-many", values, waitMs);
	try {
		await parts.store(report);
		return "stored";
	} catch {
		// The database's own words may quote what was written; the front writes down the status.
		return refused("not-stored", values);
	}
}
