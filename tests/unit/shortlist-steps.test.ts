import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	ENTRY_TYPES,
	hasRoomFor,
	isFull,
	isListed,
	type ShortlistEntry,
	shortlistOf,
	withEntry,
	withMoved,
	withoutEntry,
	withReplaced,
} from "@/lib/directory/shortlist/shortlist";

const TODAY = "2026-11-24";
const slug = fc.stringMatching(/^[a-z]{1,60}$/);
const entry: fc.Arbitrary<ShortlistEntry> = fc.record({ type: fc.constantFrom(...ENTRY_TYPES), slug });
const list = fc
	.array(entry, { minLength: 1, maxLength: 40 })
	.map((entries) => shortlistOf("2026-11-23", entries));
const listAndPlace = fc.tuple(list, fc.nat()).map(([one, n]) => {
	const chosen = one.entries[n % one.entries.length];
	if (!chosen) throw new Error("a list of at least one entry has one");
	return { one, chosen };
});
const slugs = (entries: readonly ShortlistEntry[]) =>
	entries.map(({ type, slug: name }) => `${type}/${name}`);

describe("a step", () => {
	it("adds an entry last of its kind when there is room, and it can be taken off again", () => {
		fc.assert(
			fc.property(list, entry, (one, more) => {
				fc.pre(!isListed(one, more));
				const longer = withEntry(one, more, TODAY);
				expect(isListed(longer, more)).toBe(hasRoomFor(one, more));
				expect(longer.entries.filter(({ type }) => type === more.type).at(-1)).toEqual(
					hasRoomFor(one, more) ? more : one.entries.filter(({ type }) => type === more.type).at(-1),
				);
				expect(withoutEntry(longer, more, TODAY).entries).toEqual(one.entries);
				expect(longer.day).toBe(TODAY);
			}),
		);
	});

	it("leaves the order as it is when an entry is already there", () => {
		fc.assert(
			fc.property(listAndPlace, ({ one, chosen }) => {
				expect(withEntry(one, chosen, TODAY).entries).toEqual(one.entries);
			}),
		);
	});

	it("moves an entry among its own kind, and back", () => {
		fc.assert(
			fc.property(listAndPlace, fc.constantFrom(-1 as const, 1 as const), ({ one, chosen }, by) => {
				const moved = withMoved(one, chosen, by, TODAY);
				const own = one.entries.filter(({ type }) => type === chosen.type);
				const edge = by === -1 ? own[0] : own.at(-1);
				expect(moved === null).toBe(edge === chosen);
				if (!moved) return;
				expect(moved.entries).not.toEqual(one.entries);
				expect(slugs(moved.entries).sort()).toEqual(slugs(one.entries).sort());
				expect(withMoved(moved, chosen, by === 1 ? -1 : 1, TODAY)?.entries).toEqual(one.entries);
			}),
		);
	});

	it("takes every entry off in turn, until nothing and no day is left", () => {
		fc.assert(
			fc.property(list, (one) => {
				const left = one.entries.reduce((rest, chosen) => withoutEntry(rest, chosen, TODAY), one);
				expect(left).toEqual({ day: null, entries: [] });
			}),
		);
	});

	it("puts one entry in another's place", () => {
		const before = shortlistOf("2026-11-23", [
			{ type: "offer", slug: "a" },
			{ type: "offer", slug: "b" },
		]);
		const swapped = withReplaced(before, { type: "offer", slug: "a" }, { type: "offer", slug: "c" }, TODAY);
		expect(slugs(swapped.entries)).toEqual(["offer/c", "offer/b"]);
	});

	it("moves nothing that is not listed", () => {
		const before = shortlistOf(null, [{ type: "offer", slug: "a" }]);
		expect(withMoved(before, { type: "offer", slug: "b" }, 1, TODAY)).toBeNull();
		expect(withMoved(before, { type: "offer", slug: "b" }, -1, TODAY)).toBeNull();
	});
});

it("a list is full after thirty, and sooner when names are long", () => {
	const named = (n: number, length: number) =>
		Array.from(
			{ length: n },
			(_, i): ShortlistEntry => ({ type: "offer", slug: `${i}`.padStart(length, "x") }),
		);
	expect(isFull(shortlistOf(null, named(29, 5)))).toBe(false);
	expect(isFull(shortlistOf(null, named(30, 5)))).toBe(true);
	expect(isFull(shortlistOf(null, named(17, 60)))).toBe(true);
	expect(isFull(shortlistOf(null, named(15, 60)))).toBe(false);
	// 16 characters for the day, and four times 271: 1,100 to the last.
	const three = shortlistOf(null, named(3, 268));
	const fits = (length: number) => hasRoomFor(three, { type: "offer", slug: "y".repeat(length) });
	expect([fits(268), fits(269)]).toEqual([true, false]);
});
