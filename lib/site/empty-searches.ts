import { danishDay } from "../base/calendar/day-count";
import { recordableAddress } from "../directory/search/recordable-address";
import type { Transaction } from "../store/db/writer";

/** Different combinations remembered between two writings; a flood of made-up ones fills no memory. */
const MOST_COMBINATIONS = 500;

export type EmptySearches = { day: string; combination: string; count: number };

/**
 * Counts searches that found nothing, per Danish day and combination of broad filters: never their words, their
 * place or a target group below the three main ones (decision 12). Held in memory until taken.
 */
export function createEmptySearches() {
	let counts = new Map<string, EmptySearches>();
	function add({ day, combination, count }: EmptySearches): void {
		const key = `${day} ${combination}`;
		const known = counts.get(key);
		if (known) known.count += count;
		else if (counts.size < MOST_COMBINATIONS) counts.set(key, { day, combination, count });
	}
	return {
		/** Notes one. @param address the list and its filters; what may not be told of them is left out here. */
		note: (address: string, now: Date) =>
			add({ day: danishDay(now), combination: recordableAddress(address), count: 1 }),
		/** Gives what was counted and begins again. */
		take(): EmptySearches[] {
			const taken = [...counts.values()];
			counts = new Map();
			return taken;
		},
		/** Puts back what could not be written. */
		restore: (taken: readonly EmptySearches[]) => taken.forEach(add),
	};
}

/** Adds counts to what is stored. Counting is no change of the catalogue: no revision, no audit row, no version. */
export async function storeEmptySearches(tx: Transaction, counted: readonly EmptySearches[]): Promise<void> {
	for (const { day, combination, count } of counted) {
		await tx.emptySearch.upsert({
			where: { day_combination: { day, combination } },
			create: { day, combination, count },
			update: { count: { increment: count } },
		});
	}
}
