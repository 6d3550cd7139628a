import type { IncomingMessage } from "node:http";
import type { Area } from "./address";

/** The headers that say whom a request is for and where it ends, by their length, which is quicker to look at. */
const FRAMING: Readonly<Record<number, string>> = {
	4: "host",
	14: "content-length",
	17: "transfer-encoding",
};

/** How often each of them was sent: Node gives the first of some, and joins others. */
function framingOf({ rawHeaders }: IncomingMessage) {
	const counts: Record<string, number> = { host: 0, "content-length": 0, "transfer-encoding": 0 };
	for (let index = 0; index < rawHeaders.length; index += 2) {
		const name = rawHeaders[index] ?? "";
		const known = FRAMING[name.length];
		if (known !== undefined && name.toLowerCase() === known) counts[known] = (counts[known] ?? 0) + 1;
	}
	return counts;
}

/**
 * Whether two programs could read this request as two different ones: whom it is for, and where it ends (RFC 9112,
 * 3.2 and 6.3). Node's parser refuses some of it already; what is refused does not depend on that.
 */
export function isAmbiguous(request: IncomingMessage): boolean {
	const { headers, httpVersion } = request;
	const { host = 0, "content-length": lengths = 0, "transfer-encoding": codings = 0 } = framingOf(request);
	if (host > 1 || (host === 0 && httpVersion !== "1.0")) return true;
	if (codings === 0) return lengths > 1;
	const isChunked = headers["transfer-encoding"]?.toLowerCase() === "chunked";
	return codings > 1 || !isChunked || lengths > 0 || httpVersion === "1.0";
}

/** Whether a request may have a body that means anything. */
export const hasBody = ({ method, headers }: IncomingMessage): boolean =>
	method !== "GET" &&
	method !== "HEAD" &&
	(headers["transfer-encoding"] !== undefined || headers["content-length"] !== undefined);

/** What may be done at an address, by who answers it. Programs ask the API what they may (CORS). */
const METHODS: Readonly<Record<Area, readonly string[]>> = {
	page: ["GET", "HEAD", "POST"],
	editors: ["GET", "HEAD", "POST"],
	file: ["GET", "HEAD"],
	nobody: ["GET", "HEAD"],
	api: ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"],
};

export const methodsOf = (area: Area): readonly string[] => METHODS[area];
