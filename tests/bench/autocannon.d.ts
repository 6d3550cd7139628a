/** The little of autocannon that the bench uses; the package has no types of its own. */
declare module "autocannon" {
	export type Options = {
		url: string;
		connections: number;
		/** Seconds; `forever` with `stop()` otherwise. */
		duration?: number;
		forever?: boolean;
		/** So many requests instead of a time; ends when the last is answered. */
		amount?: number;
		headers?: Record<string, string>;
		requests?: { setupRequest: (request: { path: string }) => { path: string } }[];
	};
	/** Latencies in milliseconds. */
	export type Result = {
		requests: { total: number };
		latency: { p50: number; p97_5: number; p99: number };
		duration: number;
		errors: number;
		non2xx: number;
	};
	export type Run = Promise<Result> & { stop(): void };
	export default function autocannon(options: Options): Run;
}
