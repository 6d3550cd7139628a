import { withoutHaste } from "../store/db/patience";
import { publicWriter } from "../store/db/public-writer";
import { createEmptySearches, storeEmptySearches } from "./empty-searches";

const HOUR_MS = 3_600_000;

/** Next may load a module once for each route, but there is to be one count in the process. */
const KEY = Symbol.for("paaroerendevejviser.empty-searches");
type Shared = { searches: ReturnType<typeof createEmptySearches>; timer?: NodeJS.Timeout };
const shared = globalThis as { [KEY]?: Shared };

async function write({ searches }: Shared): Promise<void> {
	const counted = searches.take();
	if (counted.length === 0) return;
	try {
		const run = await publicWriter();
		await run((tx) => storeEmptySearches(tx, counted));
	} catch {
		// The next hour tries again; a count is worth no error.
		searches.restore(counted);
	}
}

/**
 * Notes that a search found nothing. Written once an hour; the one thing that a GET changes (decision 12).
 * @param address the list and its filters as a canonical address, never the words.
 */
export function noteEmptySearch(address: string, now: Date): void {
	shared[KEY] ??= { searches: createEmptySearches() };
	const state = shared[KEY];
	state.searches.note(address, now);
	state.timer ??= setInterval(() => void withoutHaste(() => write(state)), HOUR_MS).unref();
}
