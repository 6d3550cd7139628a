import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readMutants, timesFound } from "../scripts/mutant-list.mjs";

const mutants = readMutants();

/** So many mutants there are at least in each room (issue 12, section 5). */
const LEAST = { "lib/model/": 30, "lib/directory/": 40, "lib/desk/publishing/": 15, "lib/desk/door/": 15 };

/**
 * A line that was rewritten takes its mutant with it: whoever changes one of these conditions says here, too, what
 * would be wrong with it. `npm run mutate` tries them.
 */
describe("the mutants of `npm run mutate`", () => {
	it.each(Object.entries(LEAST))("are of %s, %i at least", (room, least) => {
		expect(mutants.filter(({ file }) => file.startsWith(room)).length).toBeGreaterThanOrEqual(least);
	});

	it("stand in their files, each once: else put the line of today into tests/mutants", () => {
		const lost = mutants.filter((mutant) => !existsSync(mutant.file) || timesFound(mutant) !== 1);
		expect(lost.map(({ file, from }) => `${file}: ${from}`)).toEqual([]);
	});

	it("are each another one, and change something", () => {
		const told = mutants.map(({ file, from, to }) => `${file}: ${from} → ${to}`);
		expect(told.filter((one, i) => told.indexOf(one) !== i)).toEqual([]);
		expect(mutants.filter(({ from, to }) => from === to)).toEqual([]);
	});

	it("are looked for by tests that are there", () => {
		const missing = mutants.flatMap(({ tests }) => tests).filter((test) => !existsSync(test));
		expect([...new Set(missing)]).toEqual([]);
	});
});
