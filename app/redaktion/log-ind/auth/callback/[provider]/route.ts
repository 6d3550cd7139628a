import { deskRoutes } from "@/lib/base/routes";
import { seeOther } from "@/lib/base/see-other";
import { finishExternal } from "@/lib/desk/sign-in/external";
import { OIDC_PROVIDER } from "@/lib/desk/sign-in/oidc-settings";
import { publicAuth } from "@/lib/desk/sign-in/public-auth";

type Context = { params: Promise<{ provider: string }> };

/** Back from one's own organisation's sign-in. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
	const { parts, external } = await publicAuth();
	if (!external || (await params).provider !== OIDC_PROVIDER) return seeOther(deskRoutes.signIn);
	const { search } = new URL(request.url);
	return finishExternal({ auth: external, parts, asked: request.headers }, search, new Date());
}
