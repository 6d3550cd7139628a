import { accountRoutes } from "@/lib/accounts/addresses";
import { finishExternal } from "@/lib/accounts/external";
import { OIDC_PROVIDER } from "@/lib/accounts/oidc-settings";
import { publicAuth } from "@/lib/accounts/public-auth";
import { seeOther } from "@/lib/forms/own-page";

type Context = { params: Promise<{ provider: string }> };

/** Back from one's own organisation's sign-in. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
	const { parts, external } = await publicAuth();
	if (!external || (await params).provider !== OIDC_PROVIDER) return seeOther(accountRoutes.signIn);
	const { search } = new URL(request.url);
	return finishExternal({ auth: external, parts, asked: request.headers }, search, new Date());
}
