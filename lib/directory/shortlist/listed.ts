import type { Catalogue } from "../catalogue";
import type { InterventionView } from "../interventions/view";
import { alternativesTo } from "../offers/alternatives";
import { type Reach, reachOf } from "../offers/reach";
import { type ReachRecords, reachContext } from "../offers/reach-context";
import type { OfferView } from "../offers/view";
import type { Shortlist, ShortlistEntry } from "./shortlist";

/** How many offers are named in place of one that has ended. */
const MOST_ALTERNATIVES = 2;

/** An entry with what is published under it now. */
export type Listed =
	| { kind: "intervention"; entry: ShortlistEntry; record: InterventionView }
	| {
			kind: "offer";
			entry: ShortlistEntry;
			record: OfferView;
			/** How one gets hold of somebody about it. */
			reach: Reach;
			/** What there is instead; none while the offer has not ended. */
			alternatives: readonly OfferView[];
	  }
	| { kind: "gone"; entry: ShortlistEntry };

type Records = Pick<Catalogue, "interventions"> & ReachRecords;

function listed(entry: ShortlistEntry, records: Records, now: Date): Listed {
	const { interventions, offers } = records;
	if (entry.type === "intervention") {
		const record = interventions.find(({ slug }) => slug === entry.slug);
		return record ? { kind: "intervention", entry, record } : { kind: "gone", entry };
	}
	const record = offers.find(({ slug }) => slug === entry.slug);
	if (!record) return { kind: "gone", entry };
	const alternatives = record.status === "ended" ? alternativesTo(record, offers, MOST_ALTERNATIVES) : [];
	const reach = reachOf(record, reachContext(records), now);
	return { kind: "offer", entry, record, reach, alternatives };
}

/** What stands on a list, in its order; what is published no longer is there too. */
export const listedEntries = ({ entries }: Shortlist, records: Records, now: Date): Listed[] =>
	entries.map((entry) => listed(entry, records, now));

/** The ids of the records that are published. */
export const recordIds = (all: readonly Listed[]): string[] =>
	all.flatMap((one) => (one.kind === "gone" ? [] : one.record.id));

const hasEnded = (one: Listed) =>
	one.kind === "gone" || (one.kind === "offer" && one.record.status === "ended");

/**
 * How much of a list is not as it was.
 * @param changed the ids of the records that were published again since the list was made.
 * @returns `ended`: ended, or published no longer; `changed`: of the others, those published again.
 */
export function tally(all: readonly Listed[], changed: ReadonlySet<string>) {
	const live = all.filter((one) => !hasEnded(one));
	return {
		ended: all.length - live.length,
		changed: recordIds(live).filter((id) => changed.has(id)).length,
	};
}
