import type { IncomingMessage, ServerResponse } from "node:http";
import type { Area } from "./address";
import { sendKept } from "./answer";
import { errorPage } from "./error-page";
import type { HeaderList, SecurityHeaders } from "./headers";
import { keep } from "./kept";

/** By then those who wait now have been answered or turned away. */
const RETRY_AFTER_S = "10";

/** What somebody is told for whom there is no place: made once, since it is told most when there is least time. */
export function createBusyAnswers(security: SecurityHeaders) {
	const made = (type: string, body: string, headers: HeaderList) =>
		keep({
			status: 503,
			headers: [
				["Content-Type", type],
				["Cache-Control", "no-store"],
				["Retry-After", RETRY_AFTER_S],
				...headers,
			],
			plain: Buffer.from(body),
		});
	const html = "text/html; charset=utf-8";
	const page = made(html, errorPage("busy"), security.nobody);
	const desk = made(html, errorPage("busy"), security.editors);
	const last = made(html, errorPage("busy"), [["Connection", "close"], ...security.nobody]);
	const problem = JSON.stringify({ title: "Too many requests at once", status: 503 });
	const api = made("application/problem+json", problem, security.api);
	return {
		/** Turns somebody away for now. */
		async answer(request: IncomingMessage, response: ServerResponse, area: Area): Promise<void> {
			const kept = await (area === "api" ? api : area === "editors" ? desk : page);
			if (response.headersSent) response.destroy();
			else sendKept(request, response, kept);
		},
		/** The same, as the last that is said on this connection. */
		async endConnection(request: IncomingMessage, response: ServerResponse): Promise<void> {
			sendKept(request, response, await last);
		},
	};
}
