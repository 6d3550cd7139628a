import { resolve } from "node:path";
import { createVitest } from "vitest/node";
import { readMutants, timesFound } from "./mutant-list.mjs";

// `npm run mutate`: breaks the program on purpose, one line at a time, and sees whether a test notices. The mutants
// are in tests/mutants/*.yaml; `npm run mutate -- door permissions.ts` tries those whose list or file is called so.
// No file is changed: the mutant is put in when Vitest loads the file, so there is nothing to restore.

const asked = process.argv.slice(2);
const isAsked = ({ list, file }) =>
	asked.length === 0 || asked.some((name) => name === list || file.endsWith(name));

const mutants = readMutants().filter(isAsked);
if (mutants.length === 0) stop("no mutant is called that");
const outdated = mutants.filter((mutant) => timesFound(mutant) !== 1);
if (outdated.length > 0) {
	stop(["the list is out of date:", ...outdated.map(inWords)].join("\n"));
}

function stop(message) {
	console.error(message);
	process.exit(1);
}

function inWords({ file, from, to }) {
	return `${file}: ${from} → ${to}`;
}

/** The mutant that is in the program now, and whether any test has loaded it. */
let current = null;
let isLoaded = false;

const mutator = {
	name: "mutator",
	enforce: "pre",
	transform(code, id) {
		if (!current || id.split("?")[0] !== resolve(current.file)) return null;
		isLoaded = true;
		// A function: "$&" in a replacement is no pattern.
		return code.replace(current.from, () => current.to);
	},
};

const vitest = await createVitest(
	"test",
	{ watch: false, bail: 1, project: ["mutants"], reporters: [{}] },
	{
		test: {
			projects: [
				{
					extends: true,
					plugins: [mutator],
					// Each run has a process of its own, which keeps no mutant of before; its files share it.
					test: {
						maxWorkers: 1,
						name: "mutants",
						isolate: false,
						include: [...new Set(mutants.flatMap(({ tests }) => tests))],
					},
				},
			],
		},
	},
);
const specifications = await vitest.globTestSpecifications();
const specificationsOf = ({ tests }) =>
	specifications.filter(({ moduleId }) => tests.some((test) => moduleId === resolve(test)));

/** The tests that failed; what broke outside of a test counts too. */
async function failures(tests) {
	const { unhandledErrors } = await vitest.runTestSpecifications(tests);
	// Not what the run answers: that is every file of every run so far.
	const failed = tests.filter(({ testModule }) => testModule?.ok() === false).map(({ moduleId }) => moduleId);
	return unhandledErrors.length > 0 ? [...failed, String(unhandledErrors[0])] : failed;
}

async function outcomeOf(mutant) {
	current = mutant;
	isLoaded = false;
	vitest.invalidateFile(resolve(mutant.file));
	const failed = await failures(specificationsOf(mutant));
	current = null;
	vitest.invalidateFile(resolve(mutant.file));
	if (!isLoaded) return "not loaded";
	if (failed.length > 0) return mutant.reason ? "killed, so its reason is wrong" : "killed";
	return mutant.reason ? "reason given" : "survived";
}

const red = await failures(specifications);
if (red.length > 0) stop(`red without any mutant: ${red.join(", ")}`);

const counts = new Map();
for (const [i, mutant] of mutants.entries()) {
	const outcome = await outcomeOf(mutant);
	counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
	const why = mutant.reason ? ` (${mutant.reason})` : "";
	console.log(`${i + 1}/${mutants.length} ${outcome}: ${inWords(mutant)}${why}`);
}
await vitest.close();
console.log([...counts].map(([outcome, count]) => `${count} ${outcome}`).join(", "));
process.exit([...counts.keys()].every((outcome) => ["killed", "reason given"].includes(outcome)) ? 0 : 1);
