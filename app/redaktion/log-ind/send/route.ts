import { accountRoutes } from "@/lib/accounts/addresses";
import { publicAuth } from "@/lib/accounts/public-auth";
import { readPost } from "@/lib/accounts/read-post";
import { tryPassword } from "@/lib/accounts/sign-in";
import { answerSignedIn } from "@/lib/accounts/sign-in-answer";
import { seeOther } from "@/lib/forms/own-page";

/** The first step of signing in. */
export async function POST(request: Request): Promise<Response> {
	const form = await readPost(request, accountRoutes.signIn);
	if (form instanceof Response) return form;
	const trying = { ...(await publicAuth()), asked: request.headers, now: new Date() };
	const mail = (form.get("mail") ?? "").trim();
	const result = await tryPassword(trying, mail, form.get("adgangskode") ?? "");
	return answerSignedIn(request, form, result, accountRoutes.signIn);
}

export const GET = () => seeOther(accountRoutes.signIn);
