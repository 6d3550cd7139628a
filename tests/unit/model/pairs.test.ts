import { describe, expect, it } from "vitest";
import { editedAsYaml, fieldAt, type ListField } from "@/lib/model/describe-schema";
import { isEndable } from "@/lib/model/endable";
import { KINDS, type Kind } from "@/lib/model/kinds";
import { fingerprintOf, isSame, pairsOf } from "@/lib/model/row-identity";
import { stageOf } from "@/lib/model/stages";

const listAt = (...keys: string[]) => fieldAt("intervention", keys) as ListField;
const pairs = (list: ListField, before: object[], after: object[], leftOver = true) => [
	...pairsOf(list, before, after, leftOver),
];

describe("which item of a list is which of another", () => {
	const element = (code: string, degree = "full") => ({ element: code, degree });

	it("is told by its code, and by nothing else where it has one", () => {
		const elements = listAt("elements");
		expect(pairs(elements, [element("group")], [element("peer"), element("group", "partial")])).toEqual([
			[0, 1],
		]);
		expect(pairs(elements, [element("group")], [element("peer")])).toEqual([]);
	});

	it("is told by all it says, then by its name, then by what is left over", () => {
		const figures = listAt("figures");
		const figure = (label: string, value: string) => ({ label, value, sources: [] });
		const before = [figure("A", "1"), figure("A", "2"), figure("B", "3")];
		expect(pairs(figures, before, [figure("A", "2"), figure("A", "9"), figure("C", "3")])).toEqual([
			[1, 0],
			[0, 1],
			[2, 2],
		]);
		expect(pairs(figures, before, [figure("C", "3")], false)).toEqual([]);
	});

	it("is not told by a name that is not there", () => {
		const figures = listAt("figures");
		const [one, other] = [
			{ label: "", value: "1", sources: [] },
			{ label: "", value: "2", sources: [] },
		];
		expect(pairs(figures, [one], [other], false)).toEqual([]);
		expect(pairs(figures, [one, other], [other, one], false)).toEqual([
			[0, 1],
			[1, 0],
		]);
	});
});

it("two values are the same whatever the order of their keys, but not of their items", () => {
	expect(isSame({ a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 })).toBe(true);
	expect(isSame([1, 2], [2, 1])).toBe(false);
	expect(fingerprintOf(undefined)).not.toBe(fingerprintOf(null));
});

it("types of help, offers and who runs them may go off the site; the rest is built upon", () => {
	const endable = (Object.keys(KINDS) as Kind[]).filter(isEndable);
	expect(endable.sort()).toEqual(["intervention", "offer", "provider"]);
});

it("three registers are edited as text, and nothing else is", () => {
	expect((Object.keys(KINDS) as Kind[]).filter(editedAsYaml).sort()).toEqual([
		"guide",
		"places",
		"search-words",
	]);
});

it("a stage that no program of ours has written is none", () => {
	expect(["review", "changes", "toString", "", "afvist"].map((stage) => stageOf({ stage }))).toEqual([
		...["review", "changes", "none", "none", "none"],
	]);
});
