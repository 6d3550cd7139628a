import { lookup } from "node:dns/promises";
import { Agent } from "undici";
import { type Allowed, checkAddress, guardedLookup, PUBLIC_WEB, type Resolve } from "./public-address";

/** An answer's head; its body is never read. */
export type Head = { status: number; location: string | null };

/**
 * Asks one address for its head, without following where it leads.
 * @throws RefusedAddress, or the network's own error.
 */
export type Ask = (url: URL, method: "HEAD" | "GET", signal: AbortSignal) => Promise<Head>;

export type Network = { ask: Ask; close: () => Promise<void> };

const USER_AGENT = "Paaroerendevejviser-linktjek/1.0";
const TIMEOUT_MS = 10_000;

const allAddresses: Resolve = (host) => lookup(host, { all: true });

/** The network as link checks see it: only public addresses, whatever a name or a redirect says. */
export function openNetwork({
	allowed = PUBLIC_WEB,
	resolve = allAddresses,
	timeoutMs = TIMEOUT_MS,
}: {
	allowed?: Allowed;
	resolve?: Resolve;
	timeoutMs?: number;
} = {}): Network {
	const agent = new Agent({
		connect: { lookup: guardedLookup(resolve, allowed), timeout: timeoutMs },
		maxHeaderSize: 32 * 1024,
		pipelining: 0,
	});
	const ask: Ask = async (url, method, signal) => {
		checkAddress(url, allowed);
		const { statusCode, headers, body } = await agent.request({
			origin: url.origin,
			path: url.pathname + url.search,
			method,
			headers: { "user-agent": USER_AGENT, accept: "*/*" },
			signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
		});
		body.on("error", () => undefined).destroy();
		const { location } = headers;
		return { status: statusCode, location: (Array.isArray(location) ? location[0] : location) ?? null };
	};
	return { ask, close: () => agent.destroy() };
}
