import { personOf } from "@/lib/accounts/session";
import { publicWriter } from "@/lib/db/public-writer";
import { keepTyped } from "@/lib/editorial/typed";
import { readEnv } from "@/lib/env";
import { drain, readForm } from "@/lib/forms/body";
import { DESK_FORM } from "@/lib/forms/desk-limits";
import { isFromOwnPage } from "@/lib/forms/origin";

/** What is being typed, kept for its writer: no revision, and nobody else sees it. */
export async function POST(request: Request): Promise<Response> {
	const status = (code: number) =>
		new Response(null, { status: code, headers: { "Cache-Control": "no-store" } });
	if (!isFromOwnPage(request.headers, readEnv().SITE_URL)) return status(403);
	const now = new Date();
	const person = await personOf(request.headers, now);
	if (!person) {
		await drain(request);
		return status(401);
	}
	const form = await readForm(request, DESK_FORM);
	if (typeof form === "string") return status(form === "too-large" ? 413 : 415);
	const write = await publicWriter();
	const kept = await write((tx) => keepTyped(tx, form, person.id, now));
	return status(kept ? 204 : 400);
}
