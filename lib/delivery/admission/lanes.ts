import type { Log } from "../next/log";
import { type Bounds, createAdmission } from "./admission";

/** There are too many before this visitor. */
export class Busy extends Error {}

/** Who asks: the client whose share it is, and what says that the connection is gone. */
export type Visitor = { client: string; gone: AbortSignal };

/**
 * Waits for a place at Next.
 * @param needless when somebody else has begun the same work meanwhile.
 * @returns what gives the place back; undefined when there is no need of one any more.
 * @throws Busy when there are too many before. Throws the signal's reason when the visitor is gone.
 */
export type Lane = (visitor: Visitor, needless?: AbortSignal) => Promise<(() => void) | undefined>;

/** Visitors' pages and the API; the editors' area; its door; files of the build, and whether we are well. */
export type Lanes = Readonly<Record<"visitors" | "desk" | "door" | "light", Lane>>;

/**
 * How many may wait. One address may be a whole organisation, or everybody where the proxy in front is not told
 * to us, so a quarter of all: some four seconds of renders.
 */
const WAITING = { inAll: 1_024, perClient: 256, longestMs: 10_000 };
/**
 * The desk's people are few, and nobody is to notice the others; while the database is held they all wait for it at
 * once. Who signs in waits for a password to be looked at, which has turns of its own and turns
 * away whom they cannot take: nobody stands behind them here, and no page behind either.
 */
const AT_ONCE = { desk: 12, door: 256, light: 4 };
const SWEEP_MS = 250;
const TELL_MS = 10_000;

function laneOf(bounds: Bounds, clock: () => number) {
	const admission = createAdmission(bounds, clock);
	const lane: Lane = (visitor, needless) =>
		new Promise((resolve, reject) => {
			let leave: () => void = () => undefined;
			function forget() {
				visitor.gone.removeEventListener("abort", wentAway);
				needless?.removeEventListener("abort", spared);
			}
			function wentAway() {
				forget();
				leave();
				reject(visitor.gone.reason);
			}
			function spared() {
				forget();
				leave();
				resolve(undefined);
			}
			if (visitor.gone.aborted) return reject(visitor.gone.reason);
			visitor.gone.addEventListener("abort", wentAway);
			needless?.addEventListener("abort", spared);
			leave = admission.enter({
				client: visitor.client,
				begin(done) {
					forget();
					resolve(done);
				},
				refuse() {
					forget();
					reject(new Busy());
				},
			});
		});
	return { lane, admission };
}

/**
 * What everything that asks Next waits in. The three do not wait for each other, so that whatever is sent to the
 * public pages, the desk is behind a few renders at most.
 * @param renders how many of the visitors' may be under way.
 */
export function createLanes(renders: number, clock: () => number, log: Log) {
	const made = {
		visitors: laneOf({ ...WAITING, atOnce: renders }, clock),
		desk: laneOf({ ...WAITING, atOnce: AT_ONCE.desk }, clock),
		door: laneOf({ ...WAITING, atOnce: AT_ONCE.door }, clock),
		light: laneOf({ ...WAITING, atOnce: AT_ONCE.light }, clock),
	};
	const all = Object.entries(made);
	/** One line for all of an interval: who floods us shall not fill the log as well. */
	function tell() {
		for (const [name, { admission }] of all) {
			const refused = admission.takeRefused();
			if (refused > 0) log({ route: name, status: 503, message: `${refused} turned away, too many at once` });
		}
	}
	const sweeping = setInterval(() => {
		for (const [, { admission }] of all) admission.sweep();
	}, SWEEP_MS).unref();
	const telling = setInterval(tell, TELL_MS).unref();
	const lanes: Lanes = {
		...{ visitors: made.visitors.lane, desk: made.desk.lane },
		...{ door: made.door.lane, light: made.light.lane },
	};
	function stop() {
		clearInterval(sweeping);
		clearInterval(telling);
		tell();
	}
	return { lanes, stop };
}
