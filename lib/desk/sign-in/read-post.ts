import { readForm } from "../../base/body";
import { readEnv } from "../../base/env";
import { isFromOwnPage } from "../../base/origin";
import { SIGN_IN_FORM } from "../answers/desk-limits";
import { formPage } from "../answers/own-page";
import { tellForeignForm } from "./foreign-form";

const FAULTS = {
	foreign: [403, "Formularen kom ikke fra vores egen side, så der er ikke gjort noget. Prøv igen her."],
	"wrong-type": [415, "Vi kunne ikke læse det, der blev sendt. Prøv igen her."],
	"too-large": [413, "Det fyldte for meget, så vi kunne ikke læse det. Gå tilbage i browseren."],
} as const;

/**
 * Reads a form of signing in or of one's account; what is not ours is answered with the page it belongs to.
 * @param page the form's page. @returns the form, or the answer.
 */
export async function readPost(request: Request, page: string): Promise<URLSearchParams | Response> {
	const answer = ([status, fault]: readonly [number, string]) =>
		formPage(request, page, status, { values: [], fault });
	if (!isFromOwnPage(request.headers, readEnv().SITE_URL)) {
		await tellForeignForm(page, new Date());
		return answer(FAULTS.foreign);
	}
	const form = await readForm(request, SIGN_IN_FORM);
	return typeof form === "string" ? answer(FAULTS[form]) : form;
}
