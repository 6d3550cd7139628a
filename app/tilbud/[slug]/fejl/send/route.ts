import { randomBytes, randomUUID } from "node:crypto";
import { readEnv } from "@/lib/base/env";
import { createRateLimit } from "@/lib/base/rate-limit";
import { routes } from "@/lib/base/routes";
import { seeOther } from "@/lib/base/see-other";
import { formPage } from "@/lib/desk/answers/own-page";
import { published } from "@/lib/site/queries";
import { offerAt } from "@/lib/site/questions/records";
import { REPORT_LIMITS, receiveReport } from "@/lib/site/reports/receive";
import { storeReport } from "@/lib/site/reports/store";
import { publicWriter } from "@/lib/store/db/public-writer";

type Context = { params: Promise<{ slug: string }> };

const limit = createRateLimit(REPORT_LIMITS, randomBytes(32));

export async function POST(request: Request, { params }: Context): Promise<Response> {
	const { slug } = await params;
	const { record } = await published(offerAt, slug);
	if (!record) return new Response(null, { status: 404 });
	const received = await receiveReport(request, {
		siteUrl: readEnv().SITE_URL,
		limit,
		clock: () => performance.now(),
		store: async (report) =>
			storeReport(await publicWriter(), { id: randomUUID(), at: new Date(), slug }, report),
	});
	if (received === "stored") return seeOther(routes.reportThanks(slug));
	const { status, state } = received;
	const wait: Record<string, string> =
		state.waitMinutes === null ? {} : { "Retry-After": String(state.waitMinutes * 60) };
	return formPage(request, routes.reportOffer(slug), status, state, wait);
}

/** A GET of this address, such as a reload after a failed try, is sent to the form. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
	return seeOther(routes.reportOffer(encodeURIComponent((await params).slug)));
}
