import type { PageState } from "../answers/page-state";
import type { Batch } from "./batch";
import type { ImportQuery } from "./import-page";

export type ImportStep = "columns" | "words" | "progress" | "rows" | "after";

const typedIn = (state: PageState | null, start: string) =>
	state?.values.some(([name]) => name.startsWith(start)) ?? false;

/** The step of an import that its page shows: where it has come to, or an earlier one that is asked for again. */
export function stepShown(
	{ state, questions }: Pick<Batch, "state" | "questions">,
	{ asksColumns, asksWords }: ImportQuery,
	form: PageState | null,
): ImportStep {
	const canGoBack = state === "ready" || state === "asking" || state === "checking";
	if (state === "uploaded" || (canGoBack && (asksColumns || typedIn(form, "kolonne-")))) return "columns";
	const isAnswered = (questions ?? []).length > 0;
	const saysAgain = canGoBack && isAnswered && typedIn(form, "betyder-");
	if (state === "asking" || saysAgain || (state === "ready" && isAnswered && asksWords)) return "words";
	if (state === "checking") return "progress";
	return state === "applied" ? "after" : "rows";
}
