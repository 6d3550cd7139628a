import type { IncomingMessage, ServerResponse } from "node:http";
import { isFromOwnPage } from "../base/origin";
import type { Area } from "./address";
import { sendOnce } from "./answer";
import type { SecurityHeaders } from "./headers";
import { unsentPage } from "./unsent-page";

/** More than any form of the desk; the rest of a larger one is not kept, and its sender gets the ordinary page. */
const MAX_BYTES = 512 * 1024;
const MAX_FIELDS = 2_000;
const URLENCODED = /^application\/x-www-form-urlencoded\s*(?:;|$)/i;

const TEXT =
	"Siden svarer ikke lige nu, så vi ved ikke, om det nåede at blive gemt. Det er vores fejl. Det, du skrev, står her endnu. Vent et minut, og prøv igen.";

/**
 * What was sent in a form, so that it is not lost when nobody answers. Only of our own pages: what another site had a
 * browser send is not shown on ours, with a button to send it again.
 * @param siteUrl the site's configured address, if any.
 * @returns nothing for what is too large, or not a form of our own pages.
 */
export function fieldsOf(
	{ headers }: IncomingMessage,
	body: Buffer | undefined,
	siteUrl: string | undefined,
): [string, string][] | undefined {
	if (!body || body.length > MAX_BYTES || !URLENCODED.test(headers["content-type"] ?? "")) return undefined;
	if (!isFromOwnPage(new Headers(headers as Record<string, string>), siteUrl)) return undefined;
	const fields = [...new URLSearchParams(body.toString())];
	return fields.length > MAX_FIELDS ? undefined : fields;
}

/** Gives back what was typed, with 503. */
export function sendUnsent(
	request: IncomingMessage,
	response: ServerResponse,
	{ area, path, fields }: { area: Area; path: string; fields: readonly [string, string][] },
	security: SecurityHeaders,
): void {
	const page = unsentPage({ title: "Det er ikke sendt endnu", text: TEXT, action: path, fields });
	const type = ["Content-Type", "text/html; charset=utf-8"] as const;
	sendOnce(request, response, 503, [type, ["Retry-After", "60"], ...security[area]], page);
}
