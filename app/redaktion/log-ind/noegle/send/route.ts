import { deskRoutes } from "@/lib/base/routes";
import { seeOther } from "@/lib/base/see-other";
import { tryKey } from "@/lib/desk/sign-in/passkey-sign-in";
import { publicAuth } from "@/lib/desk/sign-in/public-auth";
import { readPost } from "@/lib/desk/sign-in/read-post";
import { answerSignedIn } from "@/lib/desk/sign-in/sign-in-answer";

const WRONG =
	"Vi kunne ikke logge dig ind med nøglen. Prøv igen, og svar, når din enhed spørger, om det er dig. Eller brug din adgangskode.";

/** Signing in by a passkey: what the device answered. */
export async function POST(request: Request): Promise<Response> {
	const form = await readPost(request, deskRoutes.signIn);
	if (form instanceof Response) return form;
	const asking = { ...(await publicAuth()), asked: request.headers, now: new Date() };
	const result = await tryKey(asking, form.get("svar") ?? "");
	return answerSignedIn(request, form, result, deskRoutes.signIn, WRONG);
}

export const GET = () => seeOther(deskRoutes.signIn);
