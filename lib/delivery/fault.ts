import type { IncomingMessage, ServerResponse } from "node:http";
import type { Area } from "./address";
import { sendOnce } from "./answer";
import { errorPage, type Fault } from "./error-page";
import type { HeaderList, SecurityHeaders } from "./headers";
import { UpstreamDown } from "./next/upstream";
import { methodsOf } from "./protocol";

const RETRY_AFTER_S = "10";

/** What the fault says beside its page. */
function extraHeaders(fault: Fault, area: Area): HeaderList {
	if (fault === 405) return [["Allow", methodsOf(area).join(", ")]];
	// Where a request that was misread ended is not known, so nothing after it on this connection is.
	if (fault === 400) return [["Connection", "close"]];
	return fault === 503 ? [["Retry-After", RETRY_AFTER_S]] : [];
}

/** Answers with a fault of our own: a Danish page, for the API a short problem document (RFC 9457). */
export function sendFault(
	request: IncomingMessage,
	response: ServerResponse,
	fault: Fault,
	area: Area,
	security: SecurityHeaders,
): void {
	if (response.headersSent) {
		response.destroy();
		return;
	}
	const isApi = area === "api";
	const type = isApi ? "application/problem+json" : "text/html; charset=utf-8";
	const body = isApi ? JSON.stringify({ title: "Unavailable", status: fault }) : errorPage(fault);
	const headers: HeaderList = [["Content-Type", type], ...extraHeaders(fault, area), ...security[area]];
	sendOnce(request, response, fault, headers, body);
}

/** 503 when Next could not be asked, else 500. */
export const faultOf = (error: unknown): Fault => (error instanceof UpstreamDown ? 503 : 500);

/** What the log may hold of an error: its own words, which are ours or Node's. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : "unknown");
