import { personOf } from "@/lib/accounts/session";
import { publicWriter } from "@/lib/db/public-writer";
import { readEnv } from "@/lib/env";
import { readForm } from "@/lib/forms/body";
import { isFromOwnPage } from "@/lib/forms/origin";
import { seeOther } from "@/lib/forms/own-page";
import { routes } from "@/lib/routes";

/** Throws away what somebody has typed in a form and not saved: their own, and nobody else's. */
export async function POST(request: Request): Promise<Response> {
	if (!isFromOwnPage(request.headers, readEnv().SITE_URL)) return new Response(null, { status: 403 });
	const form = await readForm(request);
	if (typeof form === "string") return new Response(null, { status: form === "too-large" ? 413 : 415 });
	const person = await personOf(request.headers, new Date());
	if (!person) return seeOther(routes.signIn(routes.desk));
	const where = { form: form.get("form") ?? "", personId: person.id };
	const write = await publicWriter();
	await write((tx) => tx.typed.deleteMany({ where }));
	return seeOther(routes.desk);
}
