import { readForm } from "@/lib/base/body";
import { readEnv } from "@/lib/base/env";
import { isFromOwnPage } from "@/lib/base/origin";
import { deskRoutes, routes } from "@/lib/base/routes";
import { seeOther } from "@/lib/base/see-other";
import { orNotSaved } from "@/lib/desk/answers/not-saved";
import { personOf } from "@/lib/desk/sign-in/session";
import { publicWriter } from "@/lib/store/db/public-writer";

/** Throws away what somebody has typed in a form and not saved: their own, and nobody else's. */
export async function POST(request: Request): Promise<Response> {
	if (!isFromOwnPage(request.headers, readEnv().SITE_URL)) return new Response(null, { status: 403 });
	const form = await readForm(request);
	if (typeof form === "string") return new Response(null, { status: form === "too-large" ? 413 : 415 });
	return orNotSaved(
		request,
		(fault) => ({ page: deskRoutes.notDone, state: { values: [], fault } }),
		async () => {
			const person = await personOf(request.headers, new Date());
			if (!person) return seeOther(deskRoutes.signInFor(routes.desk));
			if (person.mustProve) return seeOther(deskRoutes.prove(routes.desk));
			const where = { form: form.get("form") ?? "", personId: person.id };
			const write = await publicWriter();
			await write((tx) => tx.typed.deleteMany({ where }));
			return seeOther(routes.desk);
		},
	);
}
