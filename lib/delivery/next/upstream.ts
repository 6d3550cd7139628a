import { Agent, type IncomingMessage, type OutgoingHttpHeaders, request } from "node:http";
import type { Hearing } from "./hearing";

/** Next could not be asked, or not in time. The visitor is told 503. */
export class UpstreamDown extends Error {}

/** Where Next listens on loopback; undefined while it does not. */
export type UpstreamPort = () => number | undefined;

export type WholeAnswer = { status: number; headers: IncomingMessage["headers"]; body: Buffer };

export type Upstream = {
	/**
	 * Asks for a page or a file and waits for all of it. Throws UpstreamDown.
	 * @param isProbe to find out whether Next answers again: asked also when it has answered nobody for long.
	 */
	whole(path: string, headers: OutgoingHttpHeaders, isProbe?: boolean): Promise<WholeAnswer>;
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
	isProbe?: boolean;
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

/**
 * @param timeoutMs for tests.
 * @param hearing told who waits and who is answered, and lets them give up; without it everybody waits alone.
 */
export function createUpstream(port: UpstreamPort, timeoutMs = TIMEOUT_MS, hearing?: Hearing): Upstream {
	const agent = new Agent({ keepAlive: true, maxFreeSockets: 32 });

	function begin(asked: PassedRequest, again = true): Promise<IncomingMessage> {
		const { method, path, headers, body, signal } = asked;
		const to = port();
		if (to === undefined) return Promise.reject(new UpstreamDown("Next is not running"));
		// Who waits for a place gets theirs at once, to be told.
		if (hearing?.isDeaf() && !asked.isProbe) return Promise.reject(new UpstreamDown("Next answers nobody"));
		return new Promise((resolve, reject) => {
			// What has a body cannot be sent again, so it never takes a connection that may just be closing.
			const shared = body ? false : agent;
			const outgoing = request({ host: "127.0.0.1", port: to, method, path, headers, signal, agent: shared });
			let isHopeless = false;
			const waited = hearing?.wait(() => {
				isHopeless = true;
				outgoing.destroy();
			});
			outgoing.on("response", (answer) => {
				waited?.(true);
				resolve(answer);
			});
			outgoing.on("close", () => waited?.(false));
			outgoing.on("error", (error) => {
				const isLate = signal.aborted || isHopeless;
				// A connection that is refused or broken off comes from the system: nobody hangs there.
				waited?.(!isLate);
				const mayAsk = again && !body && outgoing.reusedSocket && !isLate;
				if (mayAsk) resolve(begin(asked, false));
				else reject(new UpstreamDown(isLate ? "Next took too long" : error.message));
			});
			outgoing.end(body);
		});
	}
	return {
		begin,
		async whole(path, headers, isProbe = false) {
			const late = new AbortController();
			const timer = setTimeout(() => late.abort(), timeoutMs);
			try {
				const answer = await begin({ method: "GET", path, headers, signal: late.signal, isProbe });
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
