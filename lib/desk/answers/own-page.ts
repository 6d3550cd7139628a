import { FORM_STATE_HEADER, keepFormState } from "../../base/form-state";
import { deskRoutes } from "../../base/routes";
import { seeOther } from "../../base/see-other";
import { renderHeaders } from "../../delivery/next/passed-headers";
import { createUpstream } from "../../delivery/next/upstream";
import type { ReportState } from "../../site/reports/receive";
import type { PageState } from "./page-state";

/** This very process; `next dev` and `next start` both say their port here. */
const next = createUpstream(() => Number(process.env.PORT || 3000));

/** As the front says it of a render: who asked, by which address. */
function passedOn({ headers }: Request) {
	const host = headers.get("x-forwarded-host") ?? headers.get("host") ?? "localhost";
	const protocol = headers.get("x-forwarded-proto") === "https" ? "https" : "http";
	const remoteAddress = headers.get("x-forwarded-for") ?? "127.0.0.1";
	return renderHeaders({ host, protocol, remoteAddress });
}

const answered = (asked: Request, path: string, headers: Record<string, string>) =>
	next.whole(path, { ...passedOn(asked), ...headers });

/**
 * A page of our own, rendered by asking this very Next over loopback.
 * @throws when it cannot be rendered.
 */
export async function askOwnPage(asked: Request, path: string, headers: Record<string, string>) {
	const page = await answered(asked, path, headers);
	if (page.status !== 200) throw new Error(`the form's page answered ${page.status}`);
	return page;
}

/**
 * The form's own page, with what was typed on it again, as the answer to a POST (decision 13): rendered for the same
 * person by asking this very Next over loopback, so that it is the page people know. Who has signed out meanwhile, in
 * another tab, is led to signing in, as the page leads them.
 * @param asked the POST. @param path the page's address. @param state what that page knows how to show.
 * @param headers what else the answer carries.
 * @throws when the page cannot be rendered.
 */
export async function formPage(
	asked: Request,
	path: string,
	status: number,
	state: PageState | ReportState,
	headers: HeadersInit = {},
): Promise<Response> {
	const { header, forget } = keepFormState(state);
	try {
		const cookie = asked.headers.get("cookie");
		const own = { [FORM_STATE_HEADER]: header, ...(cookie ? { cookie } : {}) };
		const page = await answered(asked, path, own);
		const { location = "" } = page.headers;
		if (location.startsWith(`${deskRoutes.signIn}?`)) return seeOther(location);
		if (page.status !== 200) throw new Error(`the form's page answered ${page.status}`);
		const answer = new Headers(headers);
		answer.set("Content-Type", "text/html; charset=utf-8");
		answer.set("Cache-Control", "no-store");
		return new Response(new Uint8Array(page.body), { status, headers: answer });
	} finally {
		forget();
	}
}
