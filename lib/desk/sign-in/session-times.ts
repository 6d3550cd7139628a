import { readEnv } from "../../base/env";

const HOUR_MS = 3_600_000;

/** How long until an unused session ends. */
export const idleMs = () => readEnv().SESSION_IDLE_HOURS * HOUR_MS;
/** How long until any session ends, whatever is done in it. */
export const absoluteMs = () => readEnv().SESSION_MAX_HOURS * HOUR_MS;
/** Use is written down at most this often. */
export const NOTED_EVERY_MS = 10 * 60_000;
