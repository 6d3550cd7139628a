import { describe, expect, it } from "vitest";
import { freshnessByMonth } from "@/lib/directory/offers/freshness-by-month";

const NOW = new Date("2026-12-01T09:00:00Z");
const OLD = new Date("2024-01-01T00:00:00Z");
const BOTH = '["contact","description"]';
const offers = [
	{ id: "a", createdAt: OLD },
	{ id: "b", createdAt: OLD },
	{ id: "c", createdAt: new Date("2026-06-30T23:00:00Z") },
];
const at = (recordId: string, day: string, groups = BOTH) => ({
	recordId,
	at: new Date(`${day}T12:00:00Z`),
	groups,
});

describe("how fresh offers were over a year", () => {
	it("is told for twelve months, the present one last, of those that were there", () => {
		const months = freshnessByMonth(offers, [], NOW);
		expect(months.map(({ month }) => month)).toEqual([
			...["2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06"],
			...["2026-07", "2026-08", "2026-09", "2026-10", "2026-11", "2026-12"],
		]);
		// The third came on 1 July, by the Danish calendar.
		expect(months.map(({ never }) => never)).toEqual([2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3]);
	});

	it("goes by the confirmations that there were at a month's end: confirmed, then ageing, then old", () => {
		const [first] = [at("a", "2025-07-10")];
		const states = freshnessByMonth(offers.slice(0, 1), [first], NOW).map((month) =>
			(["confirmed", "ageing", "old", "never"] as const).find((layer) => month[layer] === 1),
		);
		expect(states).toEqual([...Array(6).fill("ageing"), ...Array(6).fill("old")]);
		const again = freshnessByMonth(offers.slice(0, 1), [at("a", "2026-09-02"), first], NOW);
		expect(again.map(({ confirmed }) => confirmed)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1]);
	});

	it("needs every group of facts, and the older of them counts", () => {
		const contact = at("b", "2026-02-03", '["contact"]');
		const own = offers.slice(1, 2);
		expect(freshnessByMonth(own, [contact], NOW).every(({ never }) => never === 1)).toBe(true);
		const months = freshnessByMonth(own, [contact, at("b", "2026-10-03", '["description"]')], NOW);
		expect(months.at(-1)).toMatchObject({ ageing: 1, confirmed: 0 });
	});
});
