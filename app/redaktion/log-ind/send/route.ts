import { deskRoutes } from "@/lib/base/routes";
import { seeOther } from "@/lib/base/see-other";
import { orNotSaved } from "@/lib/desk/answers/not-saved";
import { publicAuth } from "@/lib/desk/sign-in/public-auth";
import { readPost } from "@/lib/desk/sign-in/read-post";
import { tryPassword } from "@/lib/desk/sign-in/sign-in";
import { answerSignedIn, notSignedIn } from "@/lib/desk/sign-in/sign-in-answer";

/** The first step of signing in. */
export async function POST(request: Request): Promise<Response> {
	const form = await readPost(request, deskRoutes.signIn);
	if (form instanceof Response) return form;
	return orNotSaved(
		request,
		(fault) => notSignedIn(form, deskRoutes.signIn, fault),
		async () => {
			const trying = { ...(await publicAuth()), asked: request.headers, now: new Date() };
			const mail = (form.get("mail") ?? "").trim();
			const result = await tryPassword(trying, mail, form.get("adgangskode") ?? "");
			return answerSignedIn(request, form, result, deskRoutes.signIn);
		},
	);
}

export const GET = () => seeOther(deskRoutes.signIn);
