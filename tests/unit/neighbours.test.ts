import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { neighboursOf } from "@/lib/directory/interventions/neighbours";
import type { InterventionView } from "@/lib/directory/interventions/view";
import { interventionNamed, realCatalogue } from "../support/catalogue";
import { interventions as generated } from "../support/generated";

/** Two for each shared element and one for each shared group, counted a second time. */
function likeness(a: InterventionView, b: InterventionView): number {
	const common = (left: string[], right: string[]) => left.filter((code) => right.includes(code)).length;
	const elements = (item: InterventionView) => item.elements.map(({ element }) => element);
	const groups = (item: InterventionView) => item.targetGroups.map(({ group }) => group);
	return 2 * common(elements(a), elements(b)) + common(groups(a), groups(b));
}

const ALL = Number.POSITIVE_INFINITY;

describe("neighbours", () => {
	it("are never the intervention itself, at most as many as asked for, and the likest first", () => {
		fc.assert(
			fc.property(generated, fc.integer({ min: 0, max: 15 }), (items, most) => {
				for (const item of items) {
					const expected = items
						.filter((other) => other.slug !== item.slug && likeness(item, other) > 0)
						.map((other) => ({ other, rank: likeness(item, other) * 1000 - other.number }))
						.sort((a, b) => b.rank - a.rank)
						.map(({ other }) => other.slug);
					const found = neighboursOf(item, items, most).map(({ slug }) => slug);
					expect(found).toEqual(expected.slice(0, most));
				}
			}),
		);
	});

	it("are mutual when nobody is cut off", () => {
		const isNeighbour = (a: InterventionView, b: InterventionView, items: InterventionView[]) =>
			neighboursOf(a, items, ALL).includes(b);
		fc.assert(
			fc.property(generated, (items) => {
				for (const a of items) {
					for (const b of items) expect(isNeighbour(a, b, items)).toBe(isNeighbour(b, a, items));
				}
			}),
		);
	});

	it("are three for each of the 18", () => {
		const { interventions } = realCatalogue();
		for (const item of interventions) {
			const found = neighboursOf(item, interventions);
			expect(found).toHaveLength(3);
			expect(found).not.toContain(item);
		}
	});

	it("of the telephone are other ways to be advised", () => {
		const catalogue = realCatalogue();
		const phone = interventionNamed("telefonraadgivning", catalogue);
		const [first] = neighboursOf(phone, catalogue.interventions);
		expect(first?.elements.map(({ element }) => element)).toContain("individual");
	});
});
