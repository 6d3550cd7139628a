import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach } from "vitest";
import { openNetwork } from "@/lib/desk/links/network";
import { isPublicAddress, type Resolve } from "@/lib/desk/links/public-address";

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** What a server of ours was asked, in order. */
type Asked = { method: string; path: string; host: string; at: number }[];

/**
 * A web server on this machine, closed after the test. Its `network` treats loopback as the open internet, and
 * every name as one of it; nothing else of this machine or its neighbours.
 */
export function stubWeb() {
	const closing: (() => Promise<unknown>)[] = [];
	afterEach(async () => {
		for (const close of closing.splice(0)) await close();
	});
	return async (answers: Record<string, Answer>, timeoutMs = 10_000) => {
		const asked: Asked = [];
		const server = createServer((request, response) => {
			const path = request.url ?? "";
			asked.push({ method: request.method ?? "", path, host: request.headers.host ?? "", at: Date.now() });
			const answer = answers[path];
			if (answer) answer(request, response);
			else response.writeHead(404).end();
		});
		await new Promise<void>((go) => server.listen(0, "127.0.0.1", go));
		const { port } = server.address() as AddressInfo;
		const resolve: Resolve = async () => [{ address: "127.0.0.1", family: 4 }];
		const network = openNetwork({
			allowed: {
				address: (ip) => ip === "127.0.0.1" || isPublicAddress(ip),
				port: (asking) => asking === port,
			},
			resolve,
			timeoutMs,
		});
		closing.push(async () => {
			await network.close();
			server.closeAllConnections();
			await new Promise((go) => server.close(go));
		});
		return { asked, port, network, at: (path: string) => `http://et-sted.dk:${port}${path}` };
	};
}

/** An answer of only a head. */
export const status =
	(code: number, location?: string): Answer =>
	(_, response) => {
		response.writeHead(code, location === undefined ? {} : { location }).end();
	};
