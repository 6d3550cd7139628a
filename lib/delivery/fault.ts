import type { IncomingMessage, ServerResponse } from "node:http";
import type { Area } from "./address";
import { sendOnce } from "./answer";
import { errorPage, type Fault } from "./error-page";
import type { HeaderList, SecurityHeaders } from "./headers";
import { UpstreamDown } from "./next/upstream";

/** Methods that reach Next; all others are refused here. */
export const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
const RETRY_AFTER_S = "10";

const EXTRA: Partial<Record<Fault, HeaderList>> = {
	405: [["Allow", METHODS.join(", ")]],
	503: [["Retry-After", RETRY_AFTER_S]],
};

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
	const headers: HeaderList = [["Content-Type", type], ...(EXTRA[fault] ?? []), ...security[area]];
	sendOnce(request, response, fault, headers, body);
}

/** 503 when Next could not be asked, else 500. */
export const faultOf = (error: unknown): Fault => (error instanceof UpstreamDown ? 503 : 500);

/** What the log may hold of an error: its own words, which are ours or Node's. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : "unknown");
