import { certaintyOf } from "../offers/certainty";
import type { GuideContext } from "./context";
import { isForSomeOf } from "./usable";

/** Whether there is something of a kind where the reader lives, in the whole country, or nothing we know of. */
export type Availability = "local" | "national" | "none";

/**
 * What the reader can use of each intervention, by slug, for the people that she mentioned; absent: nothing. What
 * may no longer exist does not stand for the whole country.
 */
export function availabilities({ usable, asked, now }: GuideContext): Map<string, Availability> {
	const found = new Map<string, Availability>();
	const theirs = asked.size === 0 ? usable : usable.filter(isForSomeOf);
	for (const { offer, kinds } of theirs) {
		for (const kind of kinds) {
			if (offer.covered !== null) found.set(kind, "local");
			else if (!found.has(kind) && certaintyOf(offer, now) !== "uncertain") found.set(kind, "national");
		}
	}
	return found;
}
