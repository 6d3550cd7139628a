import { deskRoutes } from "../../base/routes";
import { seeOther, settingCookies } from "../../base/see-other";
import type { Again } from "../answers/not-saved";
import { formPage } from "../answers/own-page";
import { pendingPostIn } from "./pending-post";
import { safeTarget } from "./safe-target";
import type { SignedIn } from "./sign-in";

/** How long to wait, in the largest unit that says it; never too short. */
function waitWords(seconds: number): string {
	if (seconds <= 60) return seconds === 1 ? "1 sekund" : `${seconds} sekunder`;
	return `${Math.ceil(seconds / 60)} minutter`;
}

const WRONG = {
	[deskRoutes.signIn]: "Mail og adgangskode passer ikke sammen. Prøv igen.",
	[deskRoutes.code]: "Koden passer ikke, eller den er brugt. Vent på den næste kode i din app, og prøv igen.",
};
const BUSY = "Der er mange, der logger ind lige nu. Vent et øjeblik, og prøv igen.";
const OVER = "Det tog for lang tid, eller koden var forkert for mange gange. Log ind forfra.";

type Step = typeof deskRoutes.signIn | typeof deskRoutes.code;

/** What every step carries along to the next, and to itself when it is shown again. */
const carriedIn = (form: URLSearchParams, page: Step) => ({
	values: page === deskRoutes.signIn ? [["mail", form.get("mail") ?? ""] as const] : [],
	extra: { pendingPost: pendingPostIn(form), til: safeTarget(form.get("til")) },
});

/** A step's page again, when nothing could be done about it. */
export const notSignedIn = (form: URLSearchParams, page: Step, fault: string): Again => ({
	page,
	state: { ...carriedIn(form, page), fault },
});

/**
 * The answer to one step of signing in. What somebody typed before is carried along through every step, also the
 * wrong ones, and is there at the end.
 * @param page the page of the step. @param wrong what is said when it was not right.
 */
export async function answerSignedIn(
	request: Request,
	form: URLSearchParams,
	result: SignedIn,
	page: Step,
	wrong: string = WRONG[page],
): Promise<Response> {
	const { values: mail, extra } = carriedIn(form, page);
	const { pendingPost, til } = extra;
	const show = (path: string, status: number, fault: string, headers?: Record<string, string>) =>
		formPage(request, path, status, { values: mail, fault, extra }, headers);
	switch (result.kind) {
		case "wrong":
			return show(page, 422, wrong);
		case "over":
			return show(deskRoutes.signIn, 422, OVER);
		case "wait": {
			const text = `Der er prøvet mange gange på kort tid. Vent ${waitWords(result.seconds)}, og prøv igen.`;
			return show(page, 429, text, { "Retry-After": String(result.seconds) });
		}
		case "busy":
			return show(page, 429, BUSY, { "Retry-After": "5" });
		case "code":
			if (!pendingPost) {
				return seeOther(`${deskRoutes.code}?${new URLSearchParams({ til })}`, result.cookies);
			}
			return formPage(request, deskRoutes.code, 200, { values: [], extra }, settingCookies(result.cookies));
		case "in":
			if (!pendingPost) return seeOther(til, result.cookies);
			return formPage(
				request,
				deskRoutes.signInAgain,
				200,
				{ values: pendingPost.fields, extra },
				settingCookies(result.cookies),
			);
	}
}
