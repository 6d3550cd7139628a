import { readFileSync } from "node:fs";
import autocannon from "autocannon";

/** What one short run showed: requests per second, milliseconds, and the server's own CPU time per request. */
export type Measured = { rate: number; p50: number; p97: number; p99: number; cpuMs: number | undefined };

/** A place that is asked, and the processes that answer: `path` may give another address each time. */
export type Target = { origin: string; path: string | (() => string); pids: readonly number[] };
/** How much is asked: for a time, or a number of requests, which leaves no unfinished work behind. */
export type Load = { connections: number } & ({ duration: number } | { amount: number });

export const BROWSER = { "accept-encoding": "gzip, deflate, br" };
/** Answers that cost next to nothing. */
const MANY: Load = { connections: 16, duration: 1.5 };
/** Answers that are rendered: few at a time, so that two cores are not all queue. */
export const RENDERED: Load = { connections: 4, amount: 40 };
const TICK_MS = 10;

function cpuOfOne(pid: number): number {
	const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
	const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
	return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

/** CPU time processes have used, in milliseconds; undefined where there is no /proc. */
function cpuOf(pids: readonly number[]): number | undefined {
	try {
		return pids.reduce((sum, pid) => sum + cpuOfOne(pid), 0);
	} catch {
		return undefined;
	}
}

function requestsTo(path: Target["path"]) {
	if (typeof path === "string") return undefined;
	return [{ setupRequest: (request: { path: string }) => ({ ...request, path: path() }) }];
}

/** One run; fails when anything but 2xx came back, for then it measured something else. */
export async function measure({ origin, path, pids }: Target, load: Load = MANY): Promise<Measured> {
	const before = cpuOf(pids);
	const started = performance.now();
	const { requests, latency, errors, non2xx } = await autocannon({
		url: typeof path === "string" ? origin + path : origin,
		...load,
		headers: BROWSER,
		requests: requestsTo(path),
	});
	const seconds = (performance.now() - started) / 1000;
	const after = cpuOf(pids);
	if (errors + non2xx > 0) throw new Error(`${origin}: ${errors} errors, ${non2xx} answers that are not 2xx`);
	const used = before === undefined || after === undefined ? undefined : after - before;
	return {
		rate: requests.total / seconds,
		p50: latency.p50,
		p97: latency.p97_5,
		p99: latency.p99,
		cpuMs: used === undefined ? undefined : used / requests.total,
	};
}

/** Runs something while two connections go on asking for `path`. */
export async function whileAsking<T>(origin: string, path: () => string, run: () => Promise<T>): Promise<T> {
	const asking = autocannon({
		url: origin,
		connections: 2,
		forever: true,
		headers: BROWSER,
		requests: requestsTo(path),
	});
	try {
		return await run();
	} finally {
		asking.stop();
		await asking;
	}
}

const middle = (values: readonly number[]) =>
	[...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** The median of each number over the rounds. */
export function median(rounds: readonly Measured[]): Measured {
	const of = (key: keyof Measured) => middle(rounds.map((round) => round[key] ?? Number.NaN));
	const cpuMs = of("cpuMs");
	return {
		rate: of("rate"),
		p50: of("p50"),
		p97: of("p97"),
		p99: of("p99"),
		cpuMs: Number.isNaN(cpuMs) ? undefined : cpuMs,
	};
}
