import { deskRoutes } from "@/lib/base/routes";
import { seeOther } from "@/lib/base/see-other";
import { orNotSaved } from "@/lib/desk/answers/not-saved";
import { publicAuth } from "@/lib/desk/sign-in/public-auth";
import { readPost } from "@/lib/desk/sign-in/read-post";
import { tryCode } from "@/lib/desk/sign-in/sign-in";
import { answerSignedIn, notSignedIn } from "@/lib/desk/sign-in/sign-in-answer";

/** The second step of signing in. */
export async function POST(request: Request): Promise<Response> {
	const form = await readPost(request, deskRoutes.code);
	if (form instanceof Response) return form;
	return orNotSaved(
		request,
		(fault) => notSignedIn(form, deskRoutes.code, fault),
		async () => {
			const trying = { ...(await publicAuth()), asked: request.headers, now: new Date() };
			const result = await tryCode(trying, form.get("kode") ?? "");
			return answerSignedIn(request, form, result, deskRoutes.code);
		},
	);
}

export const GET = () => seeOther(deskRoutes.signIn);
