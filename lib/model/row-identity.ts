import type { Field, ListField, ObjectField } from "./describe-schema";
import type { FieldMeta } from "./field-meta";

/** The value under a key, whatever the value is. */
export const inside = (value: unknown, key: string): unknown =>
	typeof value === "object" && value !== null && Object.hasOwn(value, key)
		? (value as Record<string, unknown>)[key]
		: undefined;

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const keyThatIs = (identity: FieldMeta["identity"], of: ObjectField): string | null =>
	of.fields.find(([, { meta }]) => meta.identity === identity)?.[0] ?? null;

/** The code by which an item is that item and no other; `null` for items that are known by their words. */
export const codeKey = (of: Field): string | null => (of.kind === "object" ? keyThatIs("code", of) : null);

/** The field whose words name an item. */
export const nameKey = (of: ObjectField): string | null => keyThatIs("name", of);

/** A value as one text, equal for equal values: keys in order, what is `undefined` left out. */
export const fingerprintOf = (value: unknown): string =>
	JSON.stringify(value, (_, inner: unknown) =>
		typeof inner === "object" && inner !== null && !Array.isArray(inner)
			? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
			: inner,
	) ?? "undefined";

/** Whether two values are the same, whatever the order of their keys. */
export const isSame = (a: unknown, b: unknown): boolean => fingerprintOf(a) === fingerprintOf(b);

/** Takes for each item the first item on the other side with the same mark that nobody has taken. */
function pairBy(
	before: readonly unknown[],
	after: readonly unknown[],
	pairs: Map<number, number>,
	mark: (item: unknown) => string | null,
) {
	const taken = new Set(pairs.values());
	const free = new Map<string, number[]>();
	for (const [j, item] of after.entries()) {
		const name = taken.has(j) ? null : mark(item);
		if (name !== null) free.set(name, [...(free.get(name) ?? []), j]);
	}
	for (const [i, item] of before.entries()) {
		const name = pairs.has(i) ? null : mark(item);
		const j = name === null ? undefined : free.get(name)?.shift();
		if (j !== undefined) pairs.set(i, j);
	}
}

const markOf = (key: string) => (item: unknown) => {
	const value = inside(item, key);
	return typeof value === "string" && value !== "" ? value : null;
};

/**
 * Which item of one list is which of the other: the same code, else the same content, else the same name,
 * else what is left over, in order.
 * @param leftOver whether what is left over is the same rewritten; not so for items that two people added.
 * @returns positions in `after` by positions in `before`.
 */
export function pairsOf(
	{ of }: ListField,
	before: readonly unknown[],
	after: readonly unknown[],
	leftOver = true,
): Map<number, number> {
	const pairs = new Map<number, number>();
	const code = codeKey(of);
	if (code !== null) pairBy(before, after, pairs, markOf(code));
	else pairBy(before, after, pairs, fingerprintOf);
	if (code !== null || of.kind !== "object") return pairs;
	const name = nameKey(of);
	if (name !== null) pairBy(before, after, pairs, markOf(name));
	if (leftOver) pairBy(before, after, pairs, () => "rest");
	return pairs;
}
