import { diffArrays } from "diff";
import {
	type Field,
	type FormKind,
	fieldOfKind,
	isPlainList,
	type ListField,
} from "../../model/describe-schema";
import { inside, isSame, listOf, pairsOf } from "../../model/row-identity";
import { type Word, wordDifference } from "./form-words";
import { labelOf } from "./labels";
import { itemName, type Names, type Shown, showValue } from "./show-value";
import { inTime, WORD_TIME, type WordTime } from "./word-time";

/** What changed in one field. `null`: there is nothing on that side. */
export type Change = {
	/** Where it stands: in the document after, or before for what was removed; a list's own path for its items. */
	path: string;
	/** Its name and that of what it lies in: "Vilkår › Pris › Forklaring". */
	label: string;
	before: string | null;
	after: string | null;
	/** Word by word, or item by item in a plain list; missing where a side is empty or they differ too much. */
	words?: Word[];
	/** `words` are the items of a list, one by one, and no running text. */
	isList?: true;
};
type Place = { path: (string | number)[]; label: string };

type Comparing = Shown & { time: WordTime };

const below = (shown: Shown, { path, label }: Place, key: string): Place => {
	const own = labelOf(shown.kind, [...path, key]).label;
	return { path: [...path, key], label: label === "" ? own : `${label} › ${own}` };
};

function change(place: Place, before: string | null, after: string | null, words?: Word[]): Change[] {
	return [{ path: place.path.join("."), label: place.label, before, after, ...(words ? { words } : {}) }];
}

function textChange(shown: Comparing, field: Field, before: unknown, after: unknown, place: Place): Change[] {
	const was = showValue(shown, field, before, place.path);
	const is = showValue(shown, field, after, place.path);
	const isText = field.kind === "text" && was !== null && is !== null;
	return change(place, was, is, isText ? inTime(shown.time, (ms) => wordDifference(was, is, ms)) : undefined);
}

function plainListChange(
	shown: Comparing,
	list: ListField,
	before: unknown,
	after: unknown,
	place: Place,
): Change[] {
	const texts = (value: unknown) =>
		listOf(value).map((item) => showValue(shown, list.of, item, place.path) ?? "");
	const [was, is] = [texts(before), texts(after)];
	const words = inTime(shown.time, (timeout) => diffArrays(was, is, { timeout }))?.flatMap(
		({ value, added, removed }) =>
			value.map((text): Word => ({ text, kind: added ? "added" : removed ? "removed" : "same" })),
	);
	const changes = change(place, was.join("\n") || null, is.join("\n") || null, words);
	return words ? changes.map((one) => ({ ...one, isList: true })) : changes;
}

/** A change of the order alone: the items of both, in the old order and the new. */
function orderChange(
	shown: Comparing,
	{ of }: ListField,
	kept: readonly [unknown, unknown][],
	place: Place,
): Change[] {
	const named = (items: readonly unknown[]) =>
		items.map((item, i) => itemName(shown, of, item, [...place.path, i])).join("\n");
	const before = kept.map(([item]) => item);
	return change(
		{ ...place, label: `${place.label} › Rækkefølge` },
		named(before),
		named(kept.map(([, item]) => item)),
	);
}

function listChanges(
	shown: Comparing,
	list: ListField,
	before: unknown,
	after: unknown,
	place: Place,
): Change[] {
	if (isPlainList(list)) return plainListChange(shown, list, before, after, place);
	const [was, is] = [listOf(before), listOf(after)];
	const pairs = pairsOf(list, was, is);
	const old = new Map([...pairs].map(([i, j]) => [j, i]));
	const itemPlace = (items: readonly unknown[], i: number): Place => ({
		path: [...place.path, i],
		label: `${place.label} › ${itemName(shown, list.of, items[i], [...place.path, i])}`,
	});
	const changed = is.flatMap((item, j) => {
		const i = old.get(j);
		return changesIn(shown, list.of, i === undefined ? null : was[i], item, itemPlace(is, j));
	});
	const removed = was.flatMap((item, i) =>
		pairs.has(i) ? [] : changesIn(shown, list.of, item, null, itemPlace(was, i)),
	);
	const order = [...old].sort(([a], [b]) => a - b).map(([, i]) => i);
	const isShuffled = order.some((i, j) => i < (order[j - 1] ?? -1));
	const inOldOrder = [...order].sort((a, b) => a - b);
	const kept = order.map((i, j): [unknown, unknown] => [was[inOldOrder[j] ?? i], was[i]]);
	return [...changed, ...removed, ...(isShuffled ? orderChange(shown, list, kept, place) : [])];
}

const isNothing = (value: unknown) => value === null || value === undefined;

function changesIn(shown: Comparing, field: Field, before: unknown, after: unknown, place: Place): Change[] {
	if (isSame(before ?? null, after ?? null)) return [];
	if (field.kind === "list") return listChanges(shown, field, before, after, place);
	const isWhole = place.path.length > 0 && (isNothing(before) || isNothing(after));
	if (field.kind !== "object" || isWhole) return textChange(shown, field, before, after, place);
	return field.fields.flatMap(([key, inner]) =>
		changesIn(shown, inner, inside(before, key), inside(after, key), below(shown, place, key)),
	);
}

/**
 * What changed between two documents of a kind, field by field, in the order of the form. Items of a list are
 * known by what they are, so that one more is one addition and not a change of all that follow.
 * @param before `null` for a record that is new.
 * @param names words for codes that are data; a code without one stands as it is.
 * @param wordTime milliseconds for comparing texts word by word; 0 where nobody asks for the words.
 */
export const difference = (
	kind: FormKind,
	before: unknown,
	after: unknown,
	names: Names = {},
	wordTime = WORD_TIME,
): Change[] =>
	changesIn({ kind, names, time: { left: wordTime } }, fieldOfKind(kind), before, after, {
		path: [],
		label: "",
	});
