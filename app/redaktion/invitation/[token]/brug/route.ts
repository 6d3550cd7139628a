import { deskRoutes } from "@/lib/base/routes";
import { seeOther } from "@/lib/base/see-other";
import { orNotSaved } from "@/lib/desk/answers/not-saved";
import { answerAccepting } from "@/lib/desk/people/accept";
import { publicAuth } from "@/lib/desk/sign-in/public-auth";
import { readPost } from "@/lib/desk/sign-in/read-post";

type Context = { params: Promise<{ token: string }> };

/** Takes an invitation. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
	const { token } = await params;
	const page = deskRoutes.invitation(encodeURIComponent(token));
	const form = await readPost(request, page);
	if (form instanceof Response) return form;
	return orNotSaved(
		request,
		(fault) => ({ page, state: { values: [], fault } }),
		async () => {
			const { parts } = await publicAuth();
			return answerAccepting(request, parts, token, form.get("adgangskode") ?? "", new Date());
		},
	);
}

export const GET = async (_request: Request, { params }: Context) =>
	seeOther(deskRoutes.invitation(encodeURIComponent((await params).token)));
