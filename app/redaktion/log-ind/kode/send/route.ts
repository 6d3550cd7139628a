import { accountRoutes } from "@/lib/accounts/addresses";
import { publicAuth } from "@/lib/accounts/public-auth";
import { readPost } from "@/lib/accounts/read-post";
import { tryCode } from "@/lib/accounts/sign-in";
import { answerSignedIn } from "@/lib/accounts/sign-in-answer";
import { seeOther } from "@/lib/forms/own-page";

/** The second step of signing in. */
export async function POST(request: Request): Promise<Response> {
	const form = await readPost(request, accountRoutes.code);
	if (form instanceof Response) return form;
	const trying = { ...(await publicAuth()), asked: request.headers, now: new Date() };
	const result = await tryCode(trying, form.get("kode") ?? "");
	return answerSignedIn(request, form, result, accountRoutes.code);
}

export const GET = () => seeOther(accountRoutes.signIn);
