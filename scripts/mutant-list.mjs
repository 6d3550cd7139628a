import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

const FOLDER = "tests/mutants";

/**
 * All mutants of `tests/mutants/*.yaml`, each with the list it stands in and the tests that should notice it: its
 * own, or those of its file.
 * @returns {{ list: string, file: string, tests: string[], from: string, to: string, reason?: string }[]}
 */
export function readMutants() {
	return readdirSync(FOLDER)
		.filter((name) => name.endsWith(".yaml"))
		.flatMap((name) =>
			parse(readFileSync(join(FOLDER, name), "utf8")).flatMap(({ file, tests, mutants }) =>
				mutants.map((mutant) => ({ list: name.replace(".yaml", ""), file, tests, ...mutant })),
			),
		);
}

/** How often a mutant's text stands in its file. Once is right: anything else means that the list is out of date. */
export const timesFound = ({ file, from }) => readFileSync(file, "utf8").split(from).length - 1;
