import { answerAccepting } from "@/lib/accounts/accept";
import { accountRoutes } from "@/lib/accounts/addresses";
import { publicAuth } from "@/lib/accounts/public-auth";
import { readPost } from "@/lib/accounts/read-post";
import { seeOther } from "@/lib/forms/own-page";

type Context = { params: Promise<{ token: string }> };

/** Takes an invitation. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
	const { token } = await params;
	const form = await readPost(request, accountRoutes.invitation(encodeURIComponent(token)));
	if (form instanceof Response) return form;
	const { parts } = await publicAuth();
	return answerAccepting(request, parts, token, form.get("adgangskode") ?? "", new Date());
}

export const GET = async (_request: Request, { params }: Context) =>
	seeOther(accountRoutes.invitation(encodeURIComponent((await params).token)));
