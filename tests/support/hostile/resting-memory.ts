import { setTimeout as sleep } from "node:timers/promises";
import type { OwnSite } from "../e2e/own-site";

/** How long a process that has nothing to do may take to give memory back, in seconds. */
const MOST_SECONDS = 30;

/** What a site holds once it has given back what it will, in MiB: its engine tidies up when nothing is asked of it. */
export async function restingMemory({ memory }: Pick<OwnSite, "memory">): Promise<number> {
	let least = memory();
	for (let second = 0; second < MOST_SECONDS; second += 1) {
		await sleep(1_000);
		least = Math.min(least, memory());
	}
	return least;
}
