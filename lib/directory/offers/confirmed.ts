import { FACT_GROUPS, type FactGroup, readGroups } from "./fact-groups";

/** When somebody last confirmed that the offer is as described, who, and how. */
export type Confirmation = { at: Date; by: string; way: string };

/** The latest confirmation of each group of an offer's facts; `null`: never. */
export type Confirmed = Readonly<Record<FactGroup, Confirmation | null>>;

export const NEVER_CONFIRMED: Confirmed = { contact: null, description: null };

/** A confirmation as it is stored; `groups` is JSON. */
type Stored = Confirmation & { recordId: string; groups: string };

/** The latest confirmation of each group, by record. In whatever order the rows come. */
export function latestByGroup(rows: readonly Stored[]): Map<string, Confirmed> {
	const latest = new Map<string, Record<FactGroup, Confirmation | null>>();
	for (const { recordId, groups, at, by, way } of rows) {
		const known = latest.get(recordId) ?? { ...NEVER_CONFIRMED };
		for (const group of readGroups(groups)) {
			const before = known[group];
			if (!before || before.at <= at) known[group] = { at, by, way };
		}
		latest.set(recordId, known);
	}
	return latest;
}

/**
 * What holds for the whole offer: the older of its groups' latest; `null` where one of them never was. This is
 * what filters, lists and the API's `confirmedAt` go by.
 */
export function wholeConfirmation(confirmed: Confirmed): Confirmation | null {
	let oldest: Confirmation | null = null;
	for (const group of FACT_GROUPS) {
		const one = confirmed[group];
		if (!one) return null;
		if (!oldest || one.at < oldest.at) oldest = one;
	}
	return oldest;
}
