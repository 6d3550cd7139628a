import {
	type Field,
	type FormKind,
	fieldOfKind,
	type ListField,
	type ObjectField,
} from "../../model/describe-schema";
import { inside, isSame, listOf } from "../../model/row-identity";
import { labelOf } from "./labels";
import { type Row, threeWayRows } from "./merge-rows";
import { itemName, type Names, showValue } from "./show-value";

/** A field that both changed, each to something else. In words; `null` where there is nothing. */
export type Conflict = {
	/** Where it stands in the merged document; the same for the same three, so that an answer can name it. */
	path: string;
	label: string;
	base: string | null;
	mine: string | null;
	theirs: string | null;
};
export type Side = "mine" | "theirs";

type Three = { base: unknown; mine: unknown; theirs: unknown };
type Place = { path: readonly (string | number)[]; label: string };
/** What goes along on the way through the documents; `conflicts` is filled on the way. */
type Run = { kind: FormKind; names: Names; choose: (path: string) => Side; conflicts: Conflict[] };

/** What is there of a field that may be missing altogether. */
const NOTHING = undefined;
const isThere = (value: unknown) => value !== null && value !== undefined;

function conflict(run: Run, field: Field, { base, mine, theirs }: Three, { path, label }: Place): unknown {
	const shown = (value: unknown) => showValue(run, field, value, path);
	const name = path.join(".");
	run.conflicts.push({ path: name, label, base: shown(base), mine: shown(mine), theirs: shown(theirs) });
	return run.choose(name) === "theirs" ? theirs : mine;
}

function mergeObject(run: Run, field: ObjectField, three: Three, { path, label }: Place): unknown {
	const merged = field.fields.map(([key, inner]) => {
		const own = labelOf(run.kind, [...path, key]).label;
		const place = { path: [...path, key], label: label === "" ? own : `${label} › ${own}` };
		const value = mergeField(
			run,
			inner,
			{ base: inside(three.base, key), mine: inside(three.mine, key), theirs: inside(three.theirs, key) },
			place,
		);
		return [key, value] as const;
	});
	return Object.fromEntries(merged.filter(([, value]) => value !== NOTHING));
}

/** Whether an item is in the merged list as long as nobody chooses otherwise. */
const stands = ({ base, mine, theirs }: Three) => isThere(isSame(base, mine) ? theirs : mine);

function mergeList(run: Run, list: ListField, three: Three, { path, label }: Place): unknown {
	const rows = threeWayRows(list, listOf(three.base), listOf(three.mine), listOf(three.theirs));
	let next = 0;
	return rows.flatMap((row: Row, i) => {
		// An item that mine no longer has is none of the form's: it gets a number that none of them has.
		const itemPath = [...path, stands(row) ? next++ : rows.length + i];
		const name = itemName(run, list.of, row.mine ?? row.theirs ?? row.base, itemPath);
		const merged = mergeField(run, list.of, row, { path: itemPath, label: `${label} › ${name}` });
		return isThere(merged) ? [merged] : [];
	});
}

function mergeField(run: Run, field: Field, three: Three, place: Place): unknown {
	const { base, mine, theirs } = three;
	if (isSame(mine, theirs) || isSame(base, theirs)) return mine;
	if (isSame(base, mine)) return theirs;
	const bothThere = isThere(mine) && isThere(theirs);
	if (field.kind === "object" && bothThere) return mergeObject(run, field, three, place);
	if (field.kind === "list" && bothThere) return mergeList(run, field, three, place);
	return conflict(run, field, three, place);
}

/**
 * Puts two people's changes of one document together. What only one of them changed is taken over; what both
 * changed differently stays as in `mine` and is listed. Nothing is checked: the outcome goes through the
 * kind's schema like any other draft.
 * @param names words for codes that are data.
 * @param choose the answer to a conflict, by its path: whose text the merged document gets.
 */
export function merge(
	kind: FormKind,
	base: unknown,
	mine: unknown,
	theirs: unknown,
	{ names = {}, choose = () => "mine" }: { names?: Names; choose?: (path: string) => Side } = {},
): { merged: unknown; conflicts: Conflict[] } {
	const run: Run = { kind, names, choose, conflicts: [] };
	const merged = mergeField(run, fieldOfKind(kind), { base, mine, theirs }, { path: [], label: "" });
	return { merged, conflicts: run.conflicts };
}
