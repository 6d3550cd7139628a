import type { OutgoingHttpHeaders } from "node:http";
import { deskRoutes } from "../base/routes";
import { finishHtml } from "./html/finish";
import type { Upstream } from "./next/upstream";

/** Next's own address of the not-found page, the one place where it renders it whole. */
export const NOT_FOUND = "/_not-found";

/** The desk's own, an ordinary page: who has signed in keeps the desk's menu. */
const DESK_NOT_FOUND = deskRoutes.notFound;

/**
 * The desk's whole page for what is missing, where a page that called `notFound()` gave an empty shell.
 * @param headers with the visitor's cookies, so that it is theirs.
 * @returns undefined when Next has none to give. Throws UpstreamDown.
 */
export async function missingDeskPage(
	upstream: Upstream,
	headers: OutgoingHttpHeaders,
): Promise<string | undefined> {
	const answer = await upstream.whole(DESK_NOT_FOUND, headers);
	const isPage = answer.status === 200 && answer.headers["content-type"]?.startsWith("text/html");
	return isPage ? finishHtml(answer.body.toString()) : undefined;
}
