import {
	createServer,
	type IncomingMessage,
	type OutgoingHttpHeaders,
	request,
	type ServerResponse,
} from "node:http";
import { type AddressInfo, connect } from "node:net";
import { onTestFinished } from "vitest";
import { createFront, type FrontParts } from "@/lib/delivery/front";
import { createFrontServer, listen } from "@/lib/delivery/listen";
import { type CanonicalAddress, createCanonicalAddress } from "@/lib/site/canonical-address";
import { addressParts } from "@/tests/support/address-parts";

export type Reply = { status: number; headers: IncomingMessage["headers"]; body: Buffer; text: string };
type Sent = { method?: string; headers?: OutgoingHttpHeaders; body?: string };
type Answering = (request: IncomingMessage, response: ServerResponse) => unknown;

const portOf = (server: { address(): unknown }) => (server.address() as AddressInfo).port;

/** A page as Next sends it: scripts, markers, its own headers. */
const nextPage = (content: string) =>
	`<!DOCTYPE html><html lang="da"><head><script src="/_next/a.js" async=""></script></head><body><div hidden=""><!--$--><!--/$--></div><main>${content}</main><script>self.__next_f.push([1,"${content}"])</script></body></html>`;
export const finishedPage = (content: string) =>
	`<!DOCTYPE html><html lang="da"><head></head><body><main>${content}</main></body></html>`;

export function sendNextPage(response: ServerResponse, content: string, status = 200, extra = {}) {
	response.writeHead(status, {
		"Content-Type": "text/html; charset=utf-8",
		"Cache-Control": "private, no-cache, no-store, max-age=0, must-revalidate",
		Vary: "rsc, next-router-state-tree",
		Link: '</_next/static/a.woff2>; rel=preload; as="font"; crossorigin="", </_next/a.js>; rel=preload; as="script"',
		"X-Powered-By": "Next.js",
		"x-nextjs-cache": "MISS",
		...extra,
	});
	response.end(nextPage(content));
}

/** Asks with exactly this target and these headers. */
export function ask(
	port: number,
	path: string,
	{ method = "GET", headers = {}, body = "" }: Sent = {},
): Promise<Reply> {
	return new Promise((resolve, reject) => {
		const asking = request(
			{ host: "127.0.0.1", port, path, method, headers, agent: false },
			async (answer) => {
				const chunks: Buffer[] = [];
				for await (const chunk of answer) chunks.push(chunk as Buffer);
				const bytes = Buffer.concat(chunks);
				resolve({
					status: answer.statusCode ?? 0,
					headers: answer.headers,
					body: bytes,
					text: bytes.toString(),
				});
			},
		);
		asking.on("error", reject);
		asking.end(body || undefined);
	});
}

/** Sends these bytes and gives everything that comes back until the connection ends. */
export function raw(port: number, bytes: string): Promise<string> {
	return new Promise((resolve, reject) => {
		let received = "";
		const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
		socket.setEncoding("utf8").on("data", (chunk) => {
			received += chunk;
		});
		socket.on("close", () => resolve(received)).on("error", reject);
	});
}

/** A front before a fake Next, with a version, a clock and a log that the test holds. */
export async function startSite(
	answering: Answering,
	{ siteUrl, ...overrides }: Partial<FrontParts> & { siteUrl?: string } = {},
) {
	const asked: IncomingMessage[] = [];
	const next = createServer((incoming, response) => {
		asked.push(incoming);
		void answering(incoming, response);
	});
	await listen(next, 0, "127.0.0.1");
	const state = {
		now: 0,
		version: "1" as string | Error,
		canonical: createCanonicalAddress(addressParts()) as CanonicalAddress | Error,
		nextPort: portOf(next) as number | undefined,
	};
	const orFail = <T>(value: T | Error): T => {
		if (value instanceof Error) throw value;
		return value;
	};
	const logged: string[] = [];
	const front = createFront({
		upstreamPort: () => state.nextPort,
		source: {
			readVersion: async () => orFail(state.version),
			readCanonical: async () => orFail(state.canonical),
		},
		clock: () => state.now,
		log: ({ route, status, message }) => logged.push(`${route} ${status} ${message}`),
		headers: { siteUrl },
		port: 3000,
		renders: 4,
		...overrides,
	});
	await front.watch.poll();
	const server = createFrontServer(front.handler, front.security.page);
	await listen(server, 0, "127.0.0.1");
	onTestFinished(() => {
		for (const each of [server, next]) {
			each.closeAllConnections();
			each.close();
		}
		front.close();
	});
	const port = portOf(server);
	return {
		asked,
		front,
		get: (path: string, headers: OutgoingHttpHeaders = {}) => ask(port, path, { headers }),
		logged,
		next,
		port,
		server,
		state,
		paths: () => asked.map(({ url }) => url),
		/** Publishes, and has it noticed. */
		publish: async (version: string | Error) => {
			state.version = version;
			await front.watch.poll();
		},
	};
}

/** A promise and what settles it. */
export function gate() {
	let open: () => void = () => undefined;
	const opened = new Promise<void>((resolve) => {
		open = resolve;
	});
	return { open, opened };
}
