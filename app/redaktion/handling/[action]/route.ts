import { readForm } from "@/lib/base/body";
import { readEnv } from "@/lib/base/env";
import { isFromOwnPage } from "@/lib/base/origin";
import { deskRoutes, routes } from "@/lib/base/routes";
import { seeOther } from "@/lib/base/see-other";
import { DESK_FORM, PENDING_FORM } from "@/lib/desk/answers/desk-limits";
import { orNotSaved } from "@/lib/desk/answers/not-saved";
import { formPage } from "@/lib/desk/answers/own-page";
import { formAgain } from "@/lib/desk/door/form-again";
import { whyNotProved } from "@/lib/desk/door/not-proved";
import { perform } from "@/lib/desk/door/perform";
import { receiptCookie, receiptWords } from "@/lib/desk/door/receipt";
import { IndexedForm } from "@/lib/desk/drafts/indexed-form";
import { actionNamed } from "@/lib/desk/registry";
import { tellForeignForm } from "@/lib/desk/sign-in/foreign-form";
import { unpacked } from "@/lib/desk/sign-in/pending-post";
import { personOf } from "@/lib/desk/sign-in/session";
import { withoutHaste } from "@/lib/store/db/patience";
import { publicWriter } from "@/lib/store/db/public-writer";

type Context = { params: Promise<{ action: string }> };

const FAULTS = {
	foreign: [403, "Formularen kom ikke fra vores egen side, så der er ikke gjort noget."],
	"wrong-type": [415, "Vi kunne ikke læse det, der blev sendt."],
	"too-large": [413, "Det fyldte for meget. Gå tilbage i browseren; det, du skrev, står der endnu."],
	refused: [403, "Det har du ikke lov til. Spørg en administrator, hvis du mener, at du skal have det."],
	missing: [404, "Det findes ikke, eller det er ikke noget, du kan se."],
	bad: [400, "Formularen var ikke, som vi kender den. Åbn siden igen, og prøv en gang til."],
} as const;

/** The form as it was first sent, or why it is not taken. */
function wholeForm(sent: URLSearchParams): URLSearchParams | "bad" | "too-large" {
	const form = unpacked(sent);
	if (!form) return "bad";
	return IndexedForm.of(form).hasTooManyRows() ? "too-large" : form;
}

/** On to the next page, which says what was done. */
function ledOn(name: string, done: Parameters<typeof receiptWords>[1]) {
	const words = receiptWords(name, done);
	return seeOther(done.to, words ? [receiptCookie(words)] : []);
}

/**
 * Every form of the desk posts here, to an address that no deployment changes (decision 13). Who is not signed in
 * any longer is asked to sign in, with what was typed carried along.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
	const { action: name } = await params;
	const fault = (which: keyof typeof FAULTS, values: [string, string][] = [], why: string | null = null) =>
		formPage(request, deskRoutes.notDone, FAULTS[which][0], { values, fault: why ?? FAULTS[which][1] });
	const action = actionNamed(name);
	if (!action) return fault("missing");
	if (!isFromOwnPage(request.headers, readEnv().SITE_URL)) {
		await tellForeignForm(deskRoutes.action(""), new Date());
		return fault("foreign");
	}
	let form = new URLSearchParams();
	return orNotSaved(
		request,
		(text) => formAgain(action, form, text),
		async () => {
			const asking = personOf(request.headers, new Date());
			// Who cannot be looked up now has typed something all the same.
			const person = await asking.catch(() => null);
			// Anybody may send this; a whole form is read for who has signed in alone.
			const sent = await readForm(request, person ? DESK_FORM : PENDING_FORM);
			if (typeof sent === "string") return fault(sent);
			const unpackedForm = wholeForm(sent);
			if (typeof unpackedForm === "string") return fault(unpackedForm);
			form = unpackedForm;
			const values = [...form];
			await asking;
			if (!person) {
				const pendingPost = { action: deskRoutes.action(name) };
				return formPage(request, deskRoutes.signInFor(routes.desk), 401, { values, extra: { pendingPost } });
			}
			const write = await publicWriter();
			const performed = await perform(write, action, { form, person, now: new Date() });
			if (performed.kind === "done") {
				// What goes wrong is written down by itself, or seen the day after: see lib/desk/confirming/.
				withoutHaste(() => performed.after?.(write).catch(() => undefined));
				return ledOn(name, performed);
			}
			if (performed.kind === "redisplay")
				return formPage(request, performed.page, performed.status, performed.state);
			return fault(performed.kind, values, performed.kind === "refused" ? whyNotProved(person) : null);
		},
	);
}

/** A GET of this address, typed or reloaded, is sent to the desk. */
export const GET = () => seeOther(routes.desk);
