import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Catalogue } from "@/lib/directory/catalogue";
import type { Cell } from "@/lib/directory/coverage/cell";
import { countryCoverage } from "@/lib/directory/coverage/country";
import { gapsOf, municipalCoverage } from "@/lib/directory/coverage/municipality";
import { numbersOf } from "@/lib/directory/coverage/numbers";
import { viewsOf } from "@/lib/directory/coverage/view";
import { certaintyOf } from "@/lib/directory/offers/certainty";
import { RELIEF } from "@/lib/directory/referral/refer";
import { MUNICIPAL_ANSWERS } from "@/lib/model/municipal-answer-schema";
import { realCatalogue } from "../support/catalogue";

const NOW = new Date("2026-12-01T10:00:00Z");
const real = realCatalogue();
const codes = real.places.municipalities.map(({ code }) => code);
const slugs = real.interventions.map(({ slug }) => slug);

type Rows = Catalogue["answers"] extends ReadonlyMap<string, infer A> ? A : never;
const answered = (municipality: string, rows: Rows["rows"]): Rows => ({
	...{ slug: municipality, municipality, answeredOn: "2027-03-03", role: "Pårørendekonsulent", rows },
});

/** A catalogue with some of the offers, and with what one municipality answered. */
const worlds = fc.record({
	code: fc.constantFrom(...codes),
	offers: fc.subarray([...real.offers]),
	rows: fc.option(
		fc
			.subarray(slugs)
			.chain((some) =>
				fc.tuple(
					...some.map((intervention) =>
						fc.constantFrom(...MUNICIPAL_ANSWERS).map((has) => ({ intervention, has })),
					),
				),
			),
	),
});
const worldOf = ({ code, offers, rows }: typeof worlds extends fc.Arbitrary<infer W> ? W : never) => ({
	...real,
	offers,
	answers: new Map(rows ? [[code, answered(code, rows)]] : []),
});

/** The offers of a cell, one after another. */
function countedByHand(offers: Catalogue["offers"], cell: Cell, code: string) {
	const counted = { municipality: 0, region: 0, national: 0, uncertain: 0, stated: 0, inferred: 0 };
	for (const offer of offers) {
		const group = offer.targetGroups.find((one) => one.group === cell.group);
		const isHere = offer.status !== "ended" && (offer.covered?.has(code) ?? true);
		if (!isHere || !group || !offer.allElements.some(({ element }) => element === cell.element)) continue;
		counted[certaintyOf(offer, NOW) === "uncertain" ? "uncertain" : offer.coverage.level] += 1;
		counted[group.basis] += 1;
	}
	return counted;
}

/** Whether what was answered about belongs to the cell. */
function isOf({ element, group }: Cell, { intervention }: { intervention: string }): boolean {
	const kind = real.interventions.find(({ slug }) => slug === intervention);
	return (
		(kind?.elements.some((one) => one.element === element) ?? false) &&
		(kind?.targetGroups.some((one) => one.group === group) ?? false)
	);
}

describe("what is known of a municipality", () => {
	it("equals counting by hand, cell by cell, on any data", () => {
		fc.assert(
			fc.property(worlds, (drawn) => {
				const world = worldOf(drawn);
				const { rows: table } = municipalCoverage(world, drawn.code, NOW);
				expect(table.flatMap(({ cells }) => cells)).toHaveLength(21);
				for (const cell of table.flatMap(({ cells }) => cells)) {
					const counted = countedByHand(world.offers, cell, drawn.code);
					const said = (has: string) =>
						(drawn.rows ?? []).filter((row) => row.has === has && isOf(cell, row)).length;
					expect(numbersOf(cell)).toEqual({ yes: said("yes"), no: said("no"), ...counted });
				}
			}),
			{ numRuns: 40 },
		);
	});

	it("never says none where nobody asked, nor where one thing was not answered", () => {
		const states = (world: Catalogue) =>
			municipalCoverage(world, "0370", NOW).rows.flatMap(({ cells }) => cells.map(({ state }) => state));
		const bare = { ...real, offers: [], answers: new Map() };
		expect(new Set(states(bare))).toEqual(new Set(["not-asked"]));
		const no = slugs.map((intervention) => ({ intervention, has: "no" as const }));
		const told = (rows: Rows["rows"]) => ({ ...bare, answers: new Map([["0370", answered("0370", rows)]]) });
		expect(states(told(no))).toContain("no");
		expect(states(told(no))).not.toContain("not-asked");
		for (const [i] of no.entries()) {
			const open = states(told(no.map((row, k) => (k === i ? { ...row, has: "unknown" as const } : row))));
			expect(open, slugs[i]).toContain("unanswered");
		}
	});

	it("says what must be offered until it is seen or the municipality says that it has it", () => {
		const must = (world: Catalogue) =>
			municipalCoverage(world, "0370", NOW).rows.some(({ cells }) =>
				cells.some((cell) => cell.mustBeOffered),
			);
		const bare = { ...real, offers: [], answers: new Map() };
		expect(must(bare)).toBe(true);
		const yes = [{ intervention: RELIEF, has: "yes" as const }];
		expect(must({ ...bare, answers: new Map([["0370", answered("0370", yes)]]) })).toBe(false);
		const own = real.offers.find(
			({ coverage, covered, interventions }) =>
				coverage.level === "municipality" &&
				covered &&
				interventions.some(({ intervention, fit }) => intervention === RELIEF && fit === "instance"),
		);
		if (!own) throw new Error("nobody's relief is on record");
		expect(must({ ...bare, offers: [{ ...own, covered: new Set(["0370"]) }] })).toBe(false);
	});

	it("has something that could fill each gap, and the whole country for each view", () => {
		const coverage = municipalCoverage(real, "0370", NOW);
		for (const { fillers } of gapsOf(real, coverage)) expect(fillers.length).toBeGreaterThan(0);
		for (const view of viewsOf(real)) expect(countryCoverage(real, view)).toHaveLength(98);
	});
});
