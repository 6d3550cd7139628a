import { readForm } from "@/lib/base/body";
import { readEnv } from "@/lib/base/env";
import { isFromOwnPage } from "@/lib/base/origin";
import { deskRoutes } from "@/lib/base/routes";
import { seeOther } from "@/lib/base/see-other";
import { orNotSaved } from "@/lib/desk/answers/not-saved";
import { formPage } from "@/lib/desk/answers/own-page";
import { contradictionIn, providerAnswerSchema, takeAnswer } from "@/lib/desk/confirming/provider-answers";
import { publicWriter } from "@/lib/store/db/public-writer";

type Context = { params: Promise<{ token: string }> };

/** Takes a provider's answer; without an account, by the link alone. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
	const token = encodeURIComponent((await params).token);
	const page = deskRoutes.providerAnswer(token);
	const foreign = !isFromOwnPage(request.headers, readEnv().SITE_URL);
	const form = foreign ? "foreign" : await readForm(request);
	if (typeof form === "string") {
		return formPage(request, page, 403, {
			values: [],
			fault: "Svaret kom ikke fra siden selv. Send det igen.",
		});
	}
	const answer = providerAnswerSchema.safeParse(Object.fromEntries(form));
	if (!answer.success) {
		const errors = answer.error.issues.map(({ path, message }) => [path.join("."), message]);
		return formPage(request, page, 422, { values: [...form], errors: Object.fromEntries(errors) });
	}
	const now = new Date();
	const key = decodeURIComponent(token);
	const values = [...form];
	return orNotSaved(
		request,
		(fault) => ({ page, state: { values, fault } }),
		async () => {
			const write = await publicWriter();
			const taken = await write(
				async (tx) =>
					(await contradictionIn(tx, key, answer.data, now)) ?? (await takeAnswer(tx, key, answer.data, now)),
			);
			if (taken === true) return seeOther(`${page}?tak=1`);
			if (!taken) return formPage(request, page, 409, { values });
			return formPage(request, page, 422, { values, errors: taken });
		},
	);
}
