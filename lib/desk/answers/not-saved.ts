import { unsentPage } from "../../delivery/unsent-page";
import { writeFault } from "../../store/db/faults";
import { withPatience } from "../../store/db/patience";
import { formPage } from "./own-page";
import type { PageState } from "./page-state";

const WORDS = {
	busy: "Databasen er optaget, så der er ikke gemt noget. Det, du skrev, står her endnu. Prøv igen om lidt.",
	unwritable:
		"Vi kan ikke gemme noget lige nu. Det er vores fejl. Det, du skrev, står her endnu. Prøv igen om lidt.",
} as const;
const RETRY = { "Retry-After": "10" };
const TITLE = "Der er ikke gemt noget";

/** A page on which a form stands, and what it must know to show it again. */
export type Again = { page: string; state: PageState };

/**
 * Does what a form asks for, in the time that somebody waits for an answer. When the database cannot take it, the
 * form is shown again with what was typed and what to do (503).
 * @param again the form's page, with a fault on it; where even that cannot be rendered, what was typed stands on a
 * page that needs nothing.
 */
export async function orNotSaved(
	request: Request,
	again: (fault: string) => Again,
	work: () => Promise<Response>,
): Promise<Response> {
	try {
		return await withPatience(work);
	} catch (error) {
		const why = writeFault(error);
		if (!why) throw error;
		const text = WORDS[why];
		const { page, state } = again(text);
		try {
			return await formPage(request, page, 503, state, RETRY);
		} catch {
			const action = new URL(request.url).pathname;
			const plain = unsentPage({ title: TITLE, text, action, fields: state.values as [string, string][] });
			const headers = { ...RETRY, "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" };
			return new Response(plain, { status: 503, headers });
		}
	}
}
