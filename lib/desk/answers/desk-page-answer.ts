import { FORM_STATE_HEADER } from "../../base/form-state";
import { askOwnPage } from "./own-page";
import { keepPageState, type PageState } from "./page-state";

/**
 * One of the desk's own pages as the answer to a POST: what was typed is on it again. Rendered for the same
 * person, by asking this very Next over loopback.
 * @param path the page's address. @param headers what else the answer carries.
 * @throws when the page cannot be rendered.
 */
export async function deskPage(
	asked: Request,
	path: string,
	status: number,
	state: PageState,
	headers: HeadersInit = {},
): Promise<Response> {
	const { header, forget } = keepPageState(state);
	try {
		const cookie = asked.headers.get("cookie");
		const page = await askOwnPage(asked, path, {
			[FORM_STATE_HEADER]: header,
			...(cookie ? { cookie } : {}),
		});
		const answer = new Headers(headers);
		answer.set("Content-Type", "text/html; charset=utf-8");
		answer.set("Cache-Control", "no-store");
		return new Response(new Uint8Array(page.body), { status, headers: answer });
	} finally {
		forget();
	}
}
