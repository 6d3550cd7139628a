import type { Progress } from "./run";

/** A round of this process: how far it is, or that it could not be done. */
export type Round = { progress: Progress | null; failed: boolean; isRunning: boolean };

/** Next may load a module once for each route, but there is to be one round in the process. */
const KEY = Symbol.for("paaroerendevejviser.link-round");
const shared = globalThis as { [KEY]?: Round };

/** The latest round that was begun in this process; `null` for none. */
export const latestRound = (): Round | null => shared[KEY] ?? null;

export function keepRound(round: Round): void {
	shared[KEY] = round;
}
