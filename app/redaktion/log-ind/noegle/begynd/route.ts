import { deskRoutes } from "@/lib/base/routes";
import { seeOther } from "@/lib/base/see-other";
import { beginKeySignIn } from "@/lib/desk/sign-in/passkey-sign-in";
import { publicAuth } from "@/lib/desk/sign-in/public-auth";
import { readPost } from "@/lib/desk/sign-in/read-post";

/** What a browser needs to ask a device for a passkey. */
export async function POST(request: Request): Promise<Response> {
	const form = await readPost(request, deskRoutes.signIn);
	if (form instanceof Response) return form;
	return beginKeySignIn({ ...(await publicAuth()), now: new Date() });
}

export const GET = () => seeOther(deskRoutes.signIn);
