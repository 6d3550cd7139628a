import type { IncomingMessage } from "node:http";
import type { Fault } from "./error-page";
import type { HeaderList } from "./headers";
import { finishHtml } from "./html/finish";
import { UpstreamDown } from "./next/upstream";

/** No form's page of ours is larger; more would only fill the memory. */
const MAX_BYTES = 4 * 1024 * 1024;
/** What Next's empty shell says of itself: its body is drawn by scripts that we leave out. */
const EMPTY_SHELL = '<html id="__next_error__"';
/** What an answer of a public page may say of itself; cookies and Next's own words stay behind. */
const SENT = ["content-type", "location", "retry-after", "allow"] as const;

/** What the front says in place of an answer that shows a visitor nothing. */
function faultFor(status: number): Fault | undefined {
	if (status >= 502) return 503;
	if (status >= 500) return 500;
	return status === 404 || status === 405 ? status : undefined;
}

async function readAll(answer: IncomingMessage): Promise<Buffer> {
	const chunks: Buffer[] = [];
	let length = 0;
	try {
		for await (const chunk of answer as AsyncIterable<Buffer>) {
			length += chunk.length;
			if (length > MAX_BYTES) break;
			chunks.push(chunk);
		}
	} catch {
		throw new UpstreamDown("Next broke off");
	}
	if (length > MAX_BYTES) throw new Error("the answer is too long");
	return Buffer.concat(chunks);
}

export type PostedPage = { fault: Fault } | { headers: HeaderList; body: Buffer } | undefined;

/**
 * What a page answers that is for one visitor alone, to a POST or at the desk, made into what a rendered page is:
 * whole, without the framework's scripts, stored by nobody.
 * @param cookies whether it may set any: only at the desk.
 * @returns a fault in place of an answer without content; undefined for what is not a page, such as a redirect.
 * @throws UpstreamDown when Next breaks off, UnfinishedPage when the page needs React's scripts.
 */
export async function postedPage(answer: IncomingMessage, cookies: boolean): Promise<PostedPage> {
	const status = answer.statusCode ?? 500;
	// A redirect is Next's empty shell with an address; the address is all that matters.
	if (status >= 300 && status < 400) return undefined;
	const fault = faultFor(status);
	if (!answer.headers["content-type"]?.startsWith("text/html")) return fault && { fault };
	const html = (await readAll(answer)).toString("latin1");
	if (html === "" || html.includes(EMPTY_SHELL)) return { fault: fault ?? 500 };
	const sent = SENT.flatMap((name): [string, string][] => {
		const value = answer.headers[name];
		return value === undefined ? [] : [[name, value]];
	});
	const set = cookies ? (answer.headers["set-cookie"] ?? []) : [];
	const setCookies = set.map((value): [string, string] => ["Set-Cookie", value]);
	const body = Buffer.from(finishHtml(html), "latin1");
	return {
		headers: [...sent, ...setCookies, ["Cache-Control", "no-store"], ["Content-Length", String(body.length)]],
		body,
	};
}
