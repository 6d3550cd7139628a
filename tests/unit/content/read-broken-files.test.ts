import { describe, expect, it } from "vitest";
import { oneContentCopy } from "../../support/broken-content";

const contentCopy = oneContentCopy();
const DIALOG = "interventions/aaben-dialog.md";
const ENGLISH = /\b(invalid|expected|received|must|unrecognized|required|at line|too (big|small)|option)\b/i;

/** Files that are broken in themselves: for each, the file that must be named. */
const BROKEN: [name: string, file: string, from: string | RegExp, to: string][] = [
	["YAML that does not parse", "typology.yaml", /^group:$/m, "group: ["],
	["front matter that does not parse", DIALOG, /^number: 9$/m, "number: [9"],
	["a key named twice", "typology.yaml", /^group:$/m, "individual:"],
	["a key named twice in front matter", DIALOG, /^number: 9$/m, "number: 9\nnumber: 9"],
	["an alias", "typology.yaml", "label: Gruppe", "label: &navn Gruppe\n  farve: *navn"],
	["an alias in front matter", DIALOG, /^number: 9$/m, "number: &tal 9\nfarve: *tal"],
	[
		"a bomb of aliases",
		"target-groups.yaml",
		/^/,
		"a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\n",
	],
	["an empty file", "documentation.yaml", /^[\s\S]*$/, ""],
	["a page whose front matter is no map", "pages/om.md", /^---\n[\s\S]*?\n---\n/, "---\nhej\n---\n"],
	["an intervention whose front matter is no map", DIALOG, /^---\n[\s\S]*?\n---\n/, "---\nhej\n---\n"],
];

describe("a broken file", () => {
	it.each(BROKEN)("%s: is a problem that names the file, not a crash", (_name, file, from, to) => {
		const copy = contentCopy();
		copy.replace(file, from, to);
		const named = copy.read().problems.filter((problem) => problem.file === file);
		expect(named.map(({ reason }) => reason)).not.toEqual([]);
	});

	it.each(["typology.yaml", "documentation.yaml", "pages", "interventions"])(
		"%s missing is a problem that names it, not a crash",
		(name) => {
			const copy = contentCopy();
			copy.remove(name);
			expect(copy.problems()).toContainEqual(expect.stringMatching(new RegExp(`^${name} `)));
		},
	);
});

/** What the schema refuses: for each, the field that must be named. */
const REFUSED: [name: string, file: string, from: string | RegExp, to: string, field: string][] = [
	["a word for a number", DIALOG, /^number: 9$/m, "number: ni", "number"],
	["a field too many", DIALOG, /^number: 9$/m, "number: 9\nfarve: rød", ""],
	["a field missing", DIALOG, /^title: .*\n/m, "", "title"],
	["an unknown code", DIALOG, /^category: .*$/m, "category: hest", "category"],
	["a broken address", "emergency.yaml", /url: https.*$/m, "url: ikke en adresse", "livslinien.source.url"],
];

const TOLD = [...REFUSED, ...BROKEN.slice(0, 4)].map(([name, file, from, to]) => ({ name, file, from, to }));

describe("a value that the schema refuses", () => {
	it.each(REFUSED)("%s: is named with its field", (_name, file, from, to, field) => {
		const copy = contentCopy();
		copy.replace(file, from, to);
		const { problems } = copy.read();
		expect(problems.map((problem) => [problem.file, problem.field])).toContainEqual([file, field]);
	});

	it.each(TOLD)("$name: is told in Danish", ({ file, from, to }) => {
		const copy = contentCopy();
		copy.replace(file, from, to);
		const { problems } = copy.read();
		expect(problems.length).toBeGreaterThan(0);
		for (const { reason } of problems) expect(reason).not.toMatch(ENGLISH);
	});

	it("is the only problem told: nothing false follows from it", () => {
		const copy = contentCopy();
		copy.replace(DIALOG, /^number: 9$/m, "number: ni");
		expect(copy.read().problems.map(({ file }) => file)).toEqual([DIALOG]);
	});
});

describe("what no single file can tell", () => {
	it("a source unknown in a YAML file is named with that file", () => {
		const copy = contentCopy();
		copy.replace("typology.yaml", "- vive-2022 tabel", "- findes-ikke tabel");
		expect(copy.read().problems.map(({ file }) => file)).toEqual(["typology.yaml"]);
	});

	it.each([
		["typology.yaml", "code: group", "code: peer"],
		["target-groups.yaml", "code: autisme", "code: alkohol"],
	])("an entry of %s whose code is not its name is a problem", (file, from, to) => {
		const copy = contentCopy();
		copy.replace(file, from, to);
		expect(copy.problems()).not.toEqual([]);
	});
});
