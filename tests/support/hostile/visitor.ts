import { Agent, type IncomingMessage, type OutgoingHttpHeaders, request } from "node:http";
import { connect, type Socket } from "node:net";

/** What a visitor was answered, and after how many milliseconds. */
export type Answered = { status: number; headers: IncomingMessage["headers"]; ms: number };

export type Visit = { method?: string; headers?: OutgoingHttpHeaders; body?: string };

/** Asks a site from an address of one's own: on Linux all of 127.0.0.0/8 is this machine. */
export function visitor(base: string, address: string, keepAlive = true) {
	const port = Number(new URL(base).port);
	const agent = keepAlive ? new Agent({ keepAlive: true }) : false;
	return (path: string, { method = "GET", headers = {}, body = "" }: Visit = {}): Promise<Answered> => {
		const from = performance.now();
		return new Promise((resolve, reject) => {
			const where = { host: "127.0.0.1", port, path, localAddress: address };
			const asking = request({ ...where, method, headers, agent }, (answer) => {
				answer.resume();
				answer.on("end", () =>
					resolve({
						status: answer.statusCode ?? 0,
						headers: answer.headers,
						ms: performance.now() - from,
					}),
				);
			});
			asking.on("error", reject);
			asking.end(body);
		});
	};
}

/**
 * The slowest of each of these while something goes on, asked one after the other, all at once.
 * @throws when one is not answered with 200.
 */
export async function slowestOf(
	ask: (path: string) => Promise<Answered>,
	paths: readonly (() => string)[],
	work: Promise<unknown>,
): Promise<number[]> {
	let done = false;
	void work
		.catch(() => undefined)
		.finally(() => {
			done = true;
		});
	async function slowest(path: () => string) {
		let [longest, count] = [0, 0];
		while (!done || count < 5) {
			count += 1;
			const { status, ms } = await ask(path());
			if (status !== 200) throw new Error(`${path()} was answered ${status} beside a flood`);
			longest = Math.max(longest, ms);
		}
		return longest;
	}
	const times = await Promise.all(paths.map(slowest));
	await work;
	return times;
}

/** Opens connections that send these bytes and then read nothing, for a time. */
export async function silently(base: string, connections: number, bytes: () => string, forMs: number) {
	const sockets: Socket[] = [];
	for (let count = 0; count < connections; count += 1) {
		const socket = connect(Number(new URL(base).port), "127.0.0.1", () => socket.write(bytes()));
		sockets.push(socket.pause().on("error", () => undefined));
	}
	await new Promise((resolve) => setTimeout(resolve, forMs));
	for (const socket of sockets) socket.destroy();
}

/** Sends all of these ahead on one connection. @returns the statuses that came back until it ended. */
export function pipelined(base: string, paths: readonly string[]): Promise<string[]> {
	return new Promise((resolve, reject) => {
		let received = "";
		const bytes = paths.map((path) => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`).join("");
		const socket = connect(Number(new URL(base).port), "127.0.0.1", () => socket.write(bytes));
		socket.setEncoding("latin1").on("data", (chunk) => {
			received += chunk;
		});
		socket.on("error", reject);
		socket.on("close", () =>
			resolve([...received.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status = ""]) => status)),
		);
	});
}
