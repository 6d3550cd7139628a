import type { IncomingMessage, ServerResponse } from "node:http";
import type { HeaderList } from "./headers";
import type { Kept } from "./kept";
import { acceptedEncodings, type Encoding, heldEncoding } from "./negotiate";

/** The encoding to send: the best that is accepted and that we have by now. */
function chooseEncoding(kept: Kept, accepted: readonly Encoding[]): Encoding {
	return accepted.find((encoding) => kept.bodies[encoding]) ?? "identity";
}

/** Sends final bytes: the encoding the client takes, 304 when it holds them already, no body for HEAD. */
export function sendKept(request: IncomingMessage, response: ServerResponse, kept: Kept): void {
	const accepted = acceptedEncodings(request.headers["accept-encoding"]?.toString());
	const held = kept.tags && heldEncoding(request.headers["if-none-match"], kept.tags, accepted);
	if (held) {
		response.writeHead(304, kept.heads[held].filter(isOf304)).end();
		return;
	}
	const encoding = chooseEncoding(kept, accepted);
	const body = kept.bodies[encoding] ?? kept.bodies.identity;
	response.writeHead(kept.status, [...kept.heads[encoding], "Content-Length", String(body.length)]);
	response.end(request.method === "HEAD" ? undefined : body);
}

/** A 304 says nothing about the body it does not have. Names stand at even places, values after them. */
function isOf304(_: string, index: number, head: readonly string[]): boolean {
	const name = head[index - (index % 2)];
	return name !== "Content-Type" && name !== "Content-Encoding";
}

/** Sends a short text of our own that nobody may store: an error page, a redirect. */
export function sendOnce(
	request: IncomingMessage,
	response: ServerResponse,
	status: number,
	headers: HeaderList,
	body = "",
): void {
	const bytes = Buffer.from(body);
	response.writeHead(status, [
		...headers.flat(),
		"Cache-Control",
		"no-store",
		"Content-Length",
		String(bytes.length),
	]);
	response.end(request.method === "HEAD" ? undefined : bytes);
}
