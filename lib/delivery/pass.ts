import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { type Area, isDoor, isHealth, routePattern, takesFiles } from "./address";
import type { BodyRoom } from "./admission/body-room";
import type { Lane, Lanes, Visitor } from "./admission/lanes";
import { sendOnce } from "./answer";
import type { Fault } from "./error-page";
import { sendFault } from "./fault";
import type { SecurityHeaders } from "./headers";
import { missingDeskPage } from "./missing-page";
import type { Log } from "./next/log";
import { answerHeaders, type RequestOrigin, renderHeaders, requestHeaders } from "./next/passed-headers";
import { type Upstream, UpstreamDown } from "./next/upstream";
import { postedPage } from "./posted-page";
import { hasBody } from "./protocol";
import { spentReceipt } from "./spent-receipt";
import { fieldsOf, sendUnsent } from "./unsent-form";

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
	/** Where the visitor's body lies until it is handed on. */
	bodies: BodyRoom;
	lanes: Lanes;
	/** How long Next may take; 30 s by default. */
	timeoutMs?: number | undefined;
};

/** A request that is passed on: its path in the spelling by which the area was chosen, and its query. */
export type Passing = {
	request: IncomingMessage;
	response: ServerResponse;
	area: Area;
	path: string;
	search: string;
};

const TIMEOUT_MS = 30_000;
/** They change nothing, so there is nothing to look for afterwards. */
const READS = ["GET", "HEAD", "OPTIONS"];
const MIB = 1024 * 1024;
/** More than the longest form, and than the longest file: what is too long is refused by whom it is for, in words. */
const LONGEST = { form: MIB, file: 24 * MIB };

/** Which lane a request waits in. */
function laneFor(lanes: Lanes, { area, path, request }: Passing): Lane {
	if (area === "editors") return isDoor(path) && request.method === "POST" ? lanes.door : lanes.desk;
	return isHealth(path) ? lanes.light : lanes.visitors;
}

/**
 * Hands a request to Next when its turn comes, and its answer to the visitor, unkept: the editors' area, the API, and
 * whatever changes something. What the visitor sends is taken in before, and what is answered goes out after: who is
 * slow holds no place. Unbuffered but for a page, which leaves no other way than finished. Throws before anything
 * was sent: Busy, UpstreamDown, UnfinishedPage.
 */
export function createPass(parts: PassParts) {
	const { upstream, security, log, asked, siteUrl, changed, bodies, lanes, timeoutMs = TIMEOUT_MS } = parts;
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
			const head = [...page.headers, ...spentReceipt(request, area), ...security[area]].flat();
			response.writeHead(answer.statusCode ?? 500, head).end(page.body);
		}
		return true;
	}
	/** Gives back what was typed when nobody could be asked. @throws the error, where that is not possible. */
	function sentBack(
		{ request, response, area, path, search }: Passing,
		body: Buffer | undefined,
		error: unknown,
	) {
		const fields = error instanceof UpstreamDown && !response.destroyed && fieldsOf(request, body, siteUrl);
		if (!fields) throw error;
		log({ route: routePattern(path), status: 503, message: error.message });
		sendUnsent(request, response, { area, path: path + search, fields }, security);
		return undefined;
	}
	/** Asks Next, and sends a page's answer. @returns an answer that is still to be sent. */
	async function askNext({ request, response, area, path, search }: Passing, body: Buffer | undefined) {
		const method = request.method ?? "GET";
		const editors = area === "editors";
		const length = body && { "content-length": String(body.length) };
		const headers = { ...requestHeaders(request.headers, asked(request), editors), ...length };
		// Not ended when the visitor goes away: Next would go on working, and the place would be somebody else's.
		const late = new AbortController();
		const timer = setTimeout(() => late.abort(), timeoutMs);
		try {
			const asking = { method, path: path + search, headers, body, signal: late.signal };
			const answer = await upstream.begin(asking);
			if (!READS.includes(method)) await changed();
			const status = answer.statusCode ?? 500;
			if (status >= 500) log({ route: routePattern(path), status, message: `Next answered ${status}` });
			const isPage = area === "page" || (editors && method !== "HEAD");
			return isPage && (await sentAsPage(request, response, answer, area)) ? undefined : answer;
		} finally {
			clearTimeout(timer);
		}
	}
	return async (passing: Passing, visitor: Visitor): Promise<void> => {
		const { request, response, area, path } = passing;
		// Who is answered early may still be sending. Read to its end: a browser waits for that, and so does
		// whatever it asks next on this connection.
		response.once("finish", () => request.resume());
		const longest = takesFiles(path) ? LONGEST.file : LONGEST.form;
		const sent = hasBody(request) ? await bodies.receive(request, visitor.client, longest) : undefined;
		try {
			const done = await laneFor(lanes, passing)(visitor);
			const answer = await askNext(passing, sent?.body)
				.finally(done)
				.catch((error) => sentBack(passing, sent?.body, error));
			if (!answer) return;
			const head = [...answerHeaders(answer, area === "editors").flat(), ...security[area].flat()];
			response.writeHead(answer.statusCode ?? 500, head);
			// A visitor who goes away, or Next breaking off, ends both sides; there is nobody left to tell.
			await pipeline(answer, response).catch(() => undefined);
		} finally {
			sent?.leave();
		}
	};
}
