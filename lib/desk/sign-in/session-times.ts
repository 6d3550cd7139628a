const HOUR_MS = 3_600_000;

/** A session that nobody uses ends after so long. */
export const IDLE_MS = 8 * HOUR_MS;
/** And every session after so long, whatever is done in it. */
export const ABSOLUTE_MS = 16 * HOUR_MS;
/** Use is written down at most this often. */
export const NOTED_EVERY_MS = 10 * 60_000;
