import { deskRoutes } from "@/lib/base/routes";
import { seeOther } from "@/lib/base/see-other";
import { startExternal } from "@/lib/desk/sign-in/external";
import { publicAuth } from "@/lib/desk/sign-in/public-auth";
import { readPost } from "@/lib/desk/sign-in/read-post";

/** Off to one's own organisation's sign-in. */
export async function POST(request: Request): Promise<Response> {
	const form = await readPost(request, deskRoutes.signIn);
	if (form instanceof Response) return form;
	const { parts, external } = await publicAuth();
	if (!external) return seeOther(deskRoutes.signIn);
	return startExternal({ auth: external, parts, asked: request.headers }, form.get("til"));
}

export const GET = () => seeOther(deskRoutes.signIn);
