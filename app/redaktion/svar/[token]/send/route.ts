import { publicWriter } from "@/lib/db/public-writer";
import { contradictionIn, providerAnswerSchema, takeAnswer } from "@/lib/editorial/provider-answers";
import { readEnv } from "@/lib/env";
import { readForm } from "@/lib/forms/body";
import { deskPage } from "@/lib/forms/desk-page-answer";
import { isFromOwnPage } from "@/lib/forms/origin";
import { seeOther } from "@/lib/forms/own-page";
import { routes } from "@/lib/routes";

type Context = { params: Promise<{ token: string }> };

/** Takes a provider's answer; without an account, by the link alone. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
	const token = encodeURIComponent((await params).token);
	const page = routes.providerAnswer(token);
	const foreign = !isFromOwnPage(request.headers, readEnv().SITE_URL);
	const form = foreign ? "foreign" : await readForm(request);
	if (typeof form === "string") {
		return deskPage(request, page, 403, {
			values: [],
			fault: "Svaret kom ikke fra siden selv. Send det igen.",
		});
	}
	const answer = providerAnswerSchema.safeParse(Object.fromEntries(form));
	if (!answer.success) {
		const errors = answer.error.issues.map(({ path, message }) => [path.join("."), message]);
		return deskPage(request, page, 422, { values: [...form], errors: Object.fromEntries(errors) });
	}
	const now = new Date();
	const write = await publicWriter();
	const key = decodeURIComponent(token);
	const taken = await write(
		async (tx) =>
			(await contradictionIn(tx, key, answer.data, now)) ?? (await takeAnswer(tx, key, answer.data, now)),
	);
	if (taken === true) return seeOther(`${page}?tak=1`);
	if (!taken) return deskPage(request, page, 409, { values: [...form] });
	return deskPage(request, page, 422, { values: [...form], errors: taken });
}
