import { accountRoutes } from "@/lib/accounts/addresses";
import { startExternal } from "@/lib/accounts/external";
import { publicAuth } from "@/lib/accounts/public-auth";
import { readPost } from "@/lib/accounts/read-post";
import { seeOther } from "@/lib/forms/own-page";

/** Off to one's own organisation's sign-in. */
export async function POST(request: Request): Promise<Response> {
	const form = await readPost(request, accountRoutes.signIn);
	if (form instanceof Response) return form;
	const { parts, external } = await publicAuth();
	if (!external) return seeOther(accountRoutes.signIn);
	return startExternal({ auth: external, parts, asked: request.headers }, form.get("til"));
}

export const GET = () => seeOther(accountRoutes.signIn);
