import { AsyncLocalStorage } from "node:async_hooks";

/** How long all the writes of one answer may wait for the database together: who sent a form is answered within five seconds. */
const PATIENCE_MS = 2_000;

/** What is left of it, in milliseconds; only waiting takes from it, never the work itself. */
export type Patience = {
	left: number;
	/** Why a write of this answer failed, for what hides it from its caller. */
	failure?: unknown;
};

/** Next may load a module once for each route, but whoever waits and whoever writes must mean the same. */
const KEY = Symbol.for("paaroerendevejviser.patience");
const shared = globalThis as { [KEY]?: AsyncLocalStorage<Patience> };

function storage(): AsyncLocalStorage<Patience> {
	shared[KEY] ??= new AsyncLocalStorage();
	return shared[KEY];
}

/** Does what somebody waits for: what it writes waits for the database no longer than they do, all of it together. */
export const withPatience = <T>(work: () => Promise<T>, ms = PATIENCE_MS): Promise<T> =>
	storage().run({ left: ms }, work);

/** Does what nobody waits for, such as checking an import: also when it is begun by somebody's answer. */
export const withoutHaste = <T>(work: () => T): T => storage().run({ left: Number.POSITIVE_INFINITY }, work);

/** That of whoever asks now; nothing outside of both, such as in a command. */
export const patienceNow = (): Patience | undefined => storage().getStore();
