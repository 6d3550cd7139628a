import { readForm } from "@/lib/base/body";
import { readEnv } from "@/lib/base/env";
import { isFromOwnPage } from "@/lib/base/origin";
import { deskRoutes } from "@/lib/base/routes";
import { seeOther } from "@/lib/base/see-other";
import { orNotSaved } from "@/lib/desk/answers/not-saved";
import { formPage } from "@/lib/desk/answers/own-page";
import { REPLY_FORM } from "@/lib/desk/confirming/municipal-reply";
import { takeReplyByLink } from "@/lib/desk/confirming/take-reply";
import { publicWriter } from "@/lib/store/db/public-writer";

type Context = { params: Promise<{ token: string }> };

const FAULTS = {
	foreign: [403, "Svaret kom ikke fra siden selv. Send det igen."],
	"wrong-type": [415, "Vi kunne ikke læse det, der blev sendt."],
	"too-large": [413, "Det fyldte for meget. Gå tilbage i browseren; det, du skrev, står der endnu."],
} as const;

/** Takes a municipality's answer; without an account, by the link alone. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
	const token = encodeURIComponent((await params).token);
	const page = deskRoutes.municipalAnswer(token);
	const isForeign = !isFromOwnPage(request.headers, readEnv().SITE_URL);
	const form = isForeign ? "foreign" : await readForm(request, REPLY_FORM);
	if (typeof form === "string") {
		const [status, fault] = FAULTS[form];
		return formPage(request, page, status, { values: [], fault });
	}
	const values = [...form];
	return orNotSaved(
		request,
		(fault) => ({ page, state: { values, fault } }),
		async () => {
			const write = await publicWriter();
			const sent = await write((tx) => takeReplyByLink(tx, decodeURIComponent(token), form, new Date()));
			if (sent.is === "taken") return seeOther(`${page}?tak=1`);
			if (sent.is === "gone") return formPage(request, page, 409, { values });
			return formPage(request, page, 422, { values, errors: sent.errors });
		},
	);
}
