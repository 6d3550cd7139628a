import { formPage } from "../answers/own-page";
import type { Auth, AuthParts } from "./auth";
import { safeTarget } from "./safe-target";
import type { LiveSession } from "./session";

/** One thing done with one's own account, in a session that holds. */
export type AccountStep = {
	request: Request;
	form: URLSearchParams;
	auth: Auth;
	parts: AuthParts;
	session: LiveSession;
	now: Date;
};

export const WRONG_PASSWORD = "Adgangskoden passer ikke. Prøv igen.";
export const RESTS = "Der er skrevet en forkert kode mange gange. Vent lidt, og prøv igen.";
const TOO_MANY = "Der er prøvet mange gange på kort tid. Vent lidt, og prøv igen.";

/** The page again: what was wrong stands at the form it belongs to. */
export function redisplay(step: AccountStep, path: string, field: string, answer: Response | string) {
	const isLimit = typeof answer !== "string" && answer.status === 429;
	const text = typeof answer === "string" ? answer : isLimit ? TOO_MANY : WRONG_PASSWORD;
	return formPage(step.request, path, isLimit ? 429 : 422, { values: [], errors: { [field]: text } });
}

/** The page again: why nothing was done. */
export const refuse = (step: AccountStep, path: string, fault: string) =>
	formPage(step.request, path, 422, { values: [], fault });

/** A password as the library is to be told of it: not at all where the form has none. */
export const passwordIn = ({ form }: AccountStep, name: string) => {
	const password = form.get(name) ?? "";
	return password ? { password } : {};
};

/** Where somebody was going who was asked for the second factor on the way. */
export const askedTarget = ({ form }: AccountStep) => safeTarget(form.get("til"));
