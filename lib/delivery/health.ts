import type { IncomingMessage, ServerResponse } from "node:http";
import { sendOnce } from "./answer";
import type { SecurityHeaders } from "./headers";

/** Where one asks how the site is: `live` is answered here, whatever is behind us. */
export const HEALTH = { live: "/api/health/live", ready: "/api/health/ready" } as const;

/** That this process answers. A service manager restarts what does not; nothing else that is wrong needs that. */
export function sendAlive(request: IncomingMessage, response: ServerResponse, security: SecurityHeaders) {
	const headers = [["Content-Type", "application/json"] as const, ...security.api];
	sendOnce(request, response, 200, headers, JSON.stringify({ status: "ok" }));
}
