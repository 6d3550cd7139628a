import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { type Area, routePattern } from "./address";
import { sendOnce } from "./answer";
import type { Fault } from "./error-page";
import { sendFault } from "./fault";
import type { SecurityHeaders } from "./headers";
import { missingDeskPage } from "./missing-page";
import type { Log } from "./next/log";
import { answerHeaders, type RequestOrigin, renderHeaders, requestHeaders } from "./next/passed-headers";
import { type Upstream, UpstreamDown } from "./next/upstream";
import { postedPage } from "./posted-page";
import { type HeldForm, holdForm, sendUnsent } from "./unsent-form";

export type PassParts = {
	upstream: Upstream;
	security: SecurityHeaders;
	log: Log;
	/** The site's own host; the visitor's `Host` counts only when none is configured. */
	asked: (request: IncomingMessage) => RequestOrigin;
	/** The site's configured address, if any. */
	siteUrl?: string | undefined;
	/** Waited for before the answer to what may have changed something goes out: whoever gets it sees the change. */
	changed: () => Promise<void>;
	/** How long Next may take after the visitor's last byte; 30 s by default. */
	timeoutMs?: number | undefined;
};

type SentForm = { request: IncomingMessage; response: ServerResponse; area: Area; path: string };

const TIMEOUT_MS = 30_000;
/** They change nothing, so there is nothing to look for afterwards. */
const READS = ["GET", "HEAD", "OPTIONS"];

/**
 * How the body is framed towards Next; undefined when there is none. Said explicitly: for a DELETE
 * Node would write the bytes without a frame, and Next would read them as a request of their own.
 */
function framing({ method, headers }: IncomingMessage) {
	if (method === "GET" || method === "HEAD") return undefined;
	if (headers["transfer-encoding"] !== undefined) return { "transfer-encoding": "chunked" };
	const length = headers["content-length"];
	return length === undefined ? undefined : { "content-length": length };
}

/**
 * Gives up this long after the visitor's last byte: a large file may take its time to be sent, and the server's own
 * limit holds for the whole of it.
 * @returns what stops the clock.
 */
function abortLate(gone: AbortController, ms: number, sent: IncomingMessage | undefined) {
	const timer = setTimeout(() => gone.abort(), ms);
	const again = () => void timer.refresh();
	sent?.on("data", again);
	return () => {
		clearTimeout(timer);
		sent?.off("data", again);
	};
}

/**
 * Hands a request to Next and its answer to the visitor, unkept: the editors' area, the API, and whatever
 * changes something. Unbuffered but for a page, which leaves no other way than finished. Throws
 * before anything was sent: UpstreamDown, UnfinishedPage.
 * @param path path and query, in the spelling by which the area was chosen.
 */
export function createPass(parts: PassParts) {
	const { upstream, security, log, asked, siteUrl, changed, timeoutMs = TIMEOUT_MS } = parts;
	/** What is missing at the desk is told by the desk's own page. */
	async function sendEmpty(request: IncomingMessage, response: ServerResponse, fault: Fault, area: Area) {
		const isMissing = fault === 404 && area === "editors";
		const { cookie } = request.headers;
		const headers = { ...renderHeaders(asked(request)), ...(cookie ? { cookie } : {}) };
		const page = isMissing ? await missingDeskPage(upstream, headers) : undefined;
		if (page === undefined) return sendFault(request, response, fault, area, security);
		const type = ["Content-Type", "text/html; charset=utf-8"] as const;
		sendOnce(request, response, fault, [type, ...security[area]], page);
	}
	/** @returns whether the answer was a page, and has been sent. */
	async function sentAsPage(
		request: IncomingMessage,
		response: ServerResponse,
		answer: IncomingMessage,
		area: "page" | "editors",
	) {
		const page = await postedPage(answer, area === "editors");
		if (page === undefined) return false;
		// What is left of an answer that is not sent would keep its connection.
		answer.resume();
		if ("fault" in page) await sendEmpty(request, response, page.fault, area);
		else {
			const head = [...page.headers, ...security[area]].flat();
			response.writeHead(answer.statusCode ?? 500, head).end(page.body);
		}
		return true;
	}
	/** Gives back what was typed when nobody could be asked. @throws the error, where that is not possible. */
	async function sentBack({ area, path, ...to }: SentForm, held: HeldForm, error: unknown) {
		const fields = error instanceof UpstreamDown && !to.response.destroyed && (await held.fields());
		if (!fields) throw error;
		log({ route: routePattern(path), status: 503, message: error.message });
		sendUnsent(to.request, to.response, { area, path, fields }, security);
	}
	return async (request: IncomingMessage, response: ServerResponse, area: Area, path: string) => {
		const method = request.method ?? "GET";
		const editors = area === "editors";
		const frame = framing(request);
		// Who is answered early may still be sending. Read to its end: a browser waits for that, and so does
		// whatever it asks next on this connection.
		response.once("finish", () => request.unpipe().resume());
		const headers = { ...requestHeaders(request.headers, asked(request), editors), ...frame };
		const gone = new AbortController();
		const stopWaiting = abortLate(gone, timeoutMs, frame && request);
		response.once("close", () => gone.abort());
		const body = frame && request;
		const held = holdForm(request, siteUrl);
		const begun = upstream.begin({ method, path, headers, body, signal: gone.signal }).finally(stopWaiting);
		const giveBack = (error: unknown) => sentBack({ request, response, area, path }, held, error);
		const answer = await begun.catch(giveBack);
		if (!answer) return;
		if (!READS.includes(method)) await changed();
		const status = answer.statusCode ?? 500;
		if (status >= 500) log({ route: routePattern(path), status, message: `Next answered ${status}` });
		const isPage = area === "page" || (editors && method !== "HEAD");
		if (isPage && (await sentAsPage(request, response, answer, area))) return;
		response.writeHead(status, [...answerHeaders(answer, editors).flat(), ...security[area].flat()]);
		// A visitor who goes away, or Next breaking off, ends both sides; there is nobody left to tell.
		await pipeline(answer, response).catch(() => undefined);
	};
}
