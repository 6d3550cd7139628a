import type { ListField } from "../../model/describe-schema";
import { pairsOf } from "../../model/row-identity";

/** One item as each of three lists has it; `undefined` where a list has none. */
export type Row = { base: unknown; mine: unknown; theirs: unknown };

type RowMatch = { row: Row; base?: number; mine?: number; theirs?: number };

/** The items of `extra` put behind the item that they stand behind on their own side. */
function insertBehind(order: RowMatch[], side: readonly (RowMatch | undefined)[]): RowMatch[] {
	const placed = [...order];
	for (const [i, known] of side.entries()) {
		if (!known || placed.includes(known)) continue;
		const before = side.slice(0, i).findLast((other) => other && placed.includes(other));
		placed.splice(before ? placed.indexOf(before) + 1 : 0, 0, known);
	}
	return placed;
}

/** Whether one side has the items that it kept in the order of the base. */
const keepsOrder = (side: readonly RowMatch[]) => {
	const kept = side.flatMap(({ base }) => (base === undefined ? [] : [base]));
	return kept.every((place, i) => i === 0 || place > (kept[i - 1] ?? -1));
};

/**
 * Which items of three lists are one and the same, in the order in which they are to stand: as in `mine`, or
 * as in `theirs` when only they moved something.
 */
export function threeWayRows(
	list: ListField,
	base: readonly unknown[],
	mine: readonly unknown[],
	theirs: readonly unknown[],
): Row[] {
	const toMine = pairsOf(list, base, mine);
	const toTheirs = pairsOf(list, base, theirs);
	const known: RowMatch[] = base.map((item, i) => {
		const [m, t] = [toMine.get(i), toTheirs.get(i)];
		const row = {
			base: item,
			mine: m === undefined ? undefined : mine[m],
			theirs: t === undefined ? undefined : theirs[t],
		};
		return { row, base: i, mine: m, theirs: t };
	});
	const newOf = (side: readonly unknown[], pairs: Map<number, number>) => {
		const old = new Set(pairs.values());
		return side.flatMap((_, i) => (old.has(i) ? [] : [i]));
	};
	const newMine = newOf(mine, toMine);
	const newTheirs = newOf(theirs, toTheirs);
	const both = pairsOf(
		list,
		newMine.map((i) => mine[i]),
		newTheirs.map((i) => theirs[i]),
		false,
	);
	for (const [i, m] of newMine.entries()) {
		const j = both.get(i);
		const t = j === undefined ? undefined : newTheirs[j];
		known.push({
			row: { base: undefined, mine: mine[m], theirs: t === undefined ? undefined : theirs[t] },
			mine: m,
			theirs: t,
		});
	}
	const met = new Set(known.map(({ theirs: t }) => t));
	for (const t of newTheirs) {
		if (!met.has(t)) known.push({ row: { base: undefined, mine: undefined, theirs: theirs[t] }, theirs: t });
	}
	const inMine = mine.map((_, i) => known.find((one) => one.mine === i));
	const inTheirs = theirs.map((_, i) => known.find((one) => one.theirs === i));
	const order = (side: readonly (RowMatch | undefined)[]) => side.filter((one) => one !== undefined);
	const isMineMoved = !keepsOrder(order(inMine));
	const [first, second] = isMineMoved ? [inMine, inTheirs] : [inTheirs, inMine];
	return insertBehind(insertBehind(insertBehind([], first), second), known).map(({ row }) => row);
}
