import { drain } from "@/lib/base/body";
import { deskRoutes } from "@/lib/base/routes";
import { seeOther } from "@/lib/base/see-other";
import { orNotSaved } from "@/lib/desk/answers/not-saved";
import { ACCOUNT_STEPS } from "@/lib/desk/sign-in/own-account";
import { publicAuth } from "@/lib/desk/sign-in/public-auth";
import { readPost } from "@/lib/desk/sign-in/read-post";
import { liveSession } from "@/lib/desk/sign-in/session";

type Context = { params: Promise<{ trin: string }> };

/** One thing done with one's own account. Passwords are not carried through a new sign-in. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
	const run = ACCOUNT_STEPS.get((await params).trin);
	if (!run) return seeOther(deskRoutes.account);
	return orNotSaved(
		request,
		(fault) => ({ page: deskRoutes.account, state: { values: [], fault } }),
		async () => {
			const { auth, parts } = await publicAuth();
			const now = new Date();
			const session = await liveSession(parts, request.headers, now);
			// It is not read for a visitor without a session, who has no page that could say what was wrong with it.
			if (!session) {
				await drain(request);
				return seeOther(deskRoutes.signInFor(deskRoutes.account));
			}
			const form = await readPost(request, deskRoutes.account);
			if (form instanceof Response) return form;
			return run({ request, form, auth, parts, session, now });
		},
	);
}

export const GET = () => seeOther(deskRoutes.account);
