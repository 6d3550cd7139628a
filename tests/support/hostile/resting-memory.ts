import { setTimeout as sleep } from "node:timers/promises";
import type { OwnSite } from "../e2e/own-site";

/** How long a process that has nothing to do may take to give memory back, in seconds. */
const MOST_SECONDS = 30;
/** V8 looks every 100 seconds whether there is something to give back that it did not see before. */
const WATCHDOG_SECONDS = 115;

/**
 * What a site holds once it has given back what it will, in MiB: its engine tidies up when nothing is asked of it.
 * @param enough as little as this is waited for longer; without it the least of half a minute is told.
 */
export async function restingMemory({ memory }: Pick<OwnSite, "memory">, enough?: number): Promise<number> {
	let least = memory();
	const seconds = enough === undefined ? MOST_SECONDS : WATCHDOG_SECONDS;
	for (let second = 0; second < seconds && least > (enough ?? 0); second += 1) {
		await sleep(1_000);
		least = Math.min(least, memory());
	}
	return least;
}
