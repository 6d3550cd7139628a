import { drain, readForm } from "@/lib/base/body";
import { readEnv } from "@/lib/base/env";
import { isFromOwnPage } from "@/lib/base/origin";
import { DESK_FORM } from "@/lib/desk/answers/desk-limits";
import { keepTyped } from "@/lib/desk/drafts/unsaved";
import { personOf } from "@/lib/desk/sign-in/session";
import { writeFault } from "@/lib/store/db/faults";
import { publicWriter } from "@/lib/store/db/public-writer";

/** What is being typed, kept for its writer: no revision, and nobody else sees it. */
export async function POST(request: Request): Promise<Response> {
	const status = (code: number) =>
		new Response(null, { status: code, headers: { "Cache-Control": "no-store" } });
	if (!isFromOwnPage(request.headers, readEnv().SITE_URL)) return status(403);
	const now = new Date();
	try {
		const person = await personOf(request.headers, now);
		if (!person || person.mustProve) {
			await drain(request);
			return status(401);
		}
		const form = await readForm(request, DESK_FORM);
		if (typeof form === "string") return status(form === "too-large" ? 413 : 415);
		const write = await publicWriter();
		const kept = await write((tx) => keepTyped(tx, form, person.id, now));
		return status(kept ? 204 : 400);
	} catch (error) {
		// The page goes on trying, and says so.
		if (writeFault(error)) return status(503);
		throw error;
	}
}
