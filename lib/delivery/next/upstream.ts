import { Agent, type IncomingMessage, type OutgoingHttpHeaders, request } from "node:http";

/** Next could not be asked, or not in time. The visitor is told 503. */
export class UpstreamDown extends Error {}

/** Where Next listens on loopback; undefined while it does not. */
export type UpstreamPort = () => number | undefined;

export type WholeAnswer = { status: number; headers: IncomingMessage["headers"]; body: Buffer };

export type Upstream = {
	/** Asks for a page or a file and waits for all of it. Throws UpstreamDown. */
	whole(path: string, headers: OutgoingHttpHeaders): Promise<WholeAnswer>;
	/** Hands a request over and gives the answer as it begins. Throws UpstreamDown. */
	begin(asked: PassedRequest): Promise<IncomingMessage>;
	close(): void;
};

type PassedRequest = {
	method: string;
	path: string;
	headers: OutgoingHttpHeaders;
	/** Absent for a method without a body. */
	body?: Buffer | undefined;
	signal: AbortSignal;
};

/** An answer later than this counts as none. */
const TIMEOUT_MS = 30_000;
/** No page of ours is larger; more would only fill the memory. */
const MAX_BYTES = 16 * 1024 * 1024;

/** The whole body, if it is not absurdly long. */
async function readAll(answer: IncomingMessage): Promise<Buffer> {
	const chunks: Buffer[] = [];
	let length = 0;
	for await (const chunk of answer as AsyncIterable<Buffer>) {
		length += chunk.length;
		if (length > MAX_BYTES) throw new Error("the answer is too long");
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}

/** @param timeoutMs for tests. */
export function createUpstream(port: UpstreamPort, timeoutMs = TIMEOUT_MS): Upstream {
	const agent = new Agent({ keepAlive: true, maxFreeSockets: 32 });

	function begin(asked: PassedRequest, again = true): Promise<IncomingMessage> {
		const { method, path, headers, body, signal } = asked;
		const to = port();
		if (to === undefined) return Promise.reject(new UpstreamDown("Next is not running"));
		return new Promise((resolve, reject) => {
			// What has a body cannot be sent again, so it never takes a connection that may just be closing.
			const shared = body ? false : agent;
			const outgoing = request({ host: "127.0.0.1", port: to, method, path, headers, signal, agent: shared });
			outgoing.on("response", resolve);
			outgoing.on("error", (error) => {
				if (again && !body && outgoing.reusedSocket && !signal.aborted) resolve(begin(asked, false));
				else reject(new UpstreamDown(signal.aborted ? "Next took too long" : error.message));
			});
			outgoing.end(body);
		});
	}
	return {
		begin,
		async whole(path, headers) {
			const late = new AbortController();
			const timer = setTimeout(() => late.abort(), timeoutMs);
			try {
				const answer = await begin({ method: "GET", path, headers, signal: late.signal });
				return { status: answer.statusCode ?? 500, headers: answer.headers, body: await readAll(answer) };
			} catch (error) {
				if (error instanceof UpstreamDown) throw error;
				throw new UpstreamDown(late.signal.aborted ? "Next took too long" : `Next broke off: ${error}`);
			} finally {
				clearTimeout(timer);
			}
		},
		close: () => agent.destroy(),
	};
}
