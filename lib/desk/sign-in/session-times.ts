const HOUR_MS = 3_600_000;

/** How long until an unused session ends. */
export const IDLE_MS = 8 * HOUR_MS;
/** How long until any session ends, whatever is done in it. */
export const ABSOLUTE_MS = 16 * HOUR_MS;
/** Use is written down at most this often. */
export const NOTED_EVERY_MS = 10 * 60_000;
