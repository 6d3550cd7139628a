import { danishDay } from "../catalogue/version";
import type { Transaction } from "../db/writer";

/** Different combinations remembered between two writings; a flood of made-up ones fills no memory. */
const MOST_COMBINATIONS = 500;

type Counted = { day: string; combination: string; count: number };

/**
 * Counts searches that found nothing, per Danish day and combination of filters, never their words (decision
 * 12). Held in memory until taken.
 * @returns `count`, which notes one, and `take`, which gives what was counted and begins anew.
 */
export function createEmptySearches() {
	let counts = new Map<string, Counted>();
	return {
		/** @param combination the list and its filters as a canonical address without free text. */
		count(combination: string, now: Date): void {
			const day = danishDay(now);
			const key = `${day} ${combination}`;
			const known = counts.get(key);
			if (known) known.count += 1;
			else if (counts.size < MOST_COMBINATIONS) counts.set(key, { day, combination, count: 1 });
		},
		take(): Counted[] {
			const taken = [...counts.values()];
			counts = new Map();
			return taken;
		},
	};
}

/** Adds counts to what is stored. Counting is no change of the catalogue: no revision, no audit row, no version. */
export async function storeEmptySearches(tx: Transaction, counted: readonly Counted[]): Promise<void> {
	for (const { day, combination, count } of counted) {
		await tx.emptySearch.upsert({
			where: { day_combination: { day, combination } },
			create: { day, combination, count },
			update: { count: { increment: count } },
		});
	}
}
