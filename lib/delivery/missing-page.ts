import type { OutgoingHttpHeaders } from "node:http";
import { finishHtml } from "./finish";
import type { Upstream } from "./upstream";

/** Next's own address of the not-found page, the one place where it renders it whole. */
export const NOT_FOUND = "/_not-found";

/**
 * The whole not-found page, for where a page that called `notFound()` gave an empty shell.
 * @returns undefined when Next has none to give. Throws UpstreamDown.
 */
export async function missingPage(
	upstream: Upstream,
	headers: OutgoingHttpHeaders,
): Promise<string | undefined> {
	const answer = await upstream.whole(NOT_FOUND, headers);
	const isPage = answer.status === 404 && answer.headers["content-type"]?.startsWith("text/html");
	return isPage ? finishHtml(answer.body.toString()) : undefined;
}
