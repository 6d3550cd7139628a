import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { KINDS, type Kind } from "@/lib/model/kinds";
import { readDocument } from "@/lib/model/read-document";
import { LIFTS, type Lift, schemaVersion } from "@/lib/model/schema-versions";
import { interventionNamed, PROJECT } from "../support/catalogue";
import { asBefore, raised } from "../support/lifts";
import { modulesIn } from "../support/modules";

afterEach(asBefore);

const { id: _id, slug: _slug, updated: _updated, ...dialog } = interventionNamed("aaben-dialog");
const { requires: _requires, recruiting: _recruiting, ...dialogOfBefore } = dialog;

/**
 * One document of before for every step in the registry, and what the step makes of it. Whoever adds a step adds one
 * here.
 */
const EXAMPLES: { [K in Kind]?: { before: Record<string, unknown>; after: Record<string, unknown> }[] } = {
	intervention: [{ before: dialogOfBefore, after: { ...dialogOfBefore, requires: [], recruiting: [] } }],
};

const kinds = Object.keys(KINDS) as Kind[];

describe("the steps in the registry", () => {
	it.each(kinds)("of %s have an example each", (kind) => {
		expect(EXAMPLES[kind] ?? []).toHaveLength(LIFTS[kind]?.length ?? 0);
		expect(schemaVersion(kind)).toBe((LIFTS[kind]?.length ?? 0) + 1);
	});

	it.each(kinds)("of %s make of each example what they say, and today's document in the end", (kind) => {
		const steps = LIFTS[kind] ?? [];
		for (const [i, { before, after }] of (EXAMPLES[kind] ?? []).entries()) {
			expect(steps[i]?.(structuredClone(before))).toEqual(after);
			const today = readDocument(kind, i + 1, JSON.stringify(before));
			expect(KINDS[kind].parse(today)).toEqual(today);
		}
	});
});

const TODAY = schemaVersion("page");
const withDoors: Lift = (document) => ({ ...document, doors: 1 });
const inWords: Lift = ({ doors, ...document }) => ({ ...document, doors: `${doors} dør` });

describe("a document", () => {
	const json = JSON.stringify({ title: "Om", lead: "x", body: "y" });

	it("of today is as it was written", () => {
		expect(JSON.stringify(readDocument("page", schemaVersion("page"), json))).toBe(json);
	});

	it.each([
		[TODAY, { title: "Om", lead: "x", body: "y", doors: "1 dør" }, json],
		[TODAY + 1, { title: "Om", doors: "4 dør" }, `{"title":"Om","doors":4}`],
		[TODAY + 2, { title: "Om", doors: "5 døre" }, `{"title":"Om","doors":"5 døre"}`],
	])("of version %i goes the steps from there on, in order", (version, expected, stored) => {
		raised("page", withDoors, inWords);
		expect(readDocument("page", version, stored)).toEqual(expected);
		expect(schemaVersion("page")).toBe(TODAY + 2);
		expect(readDocument("right", schemaVersion("right"), stored)).toEqual(JSON.parse(stored));
	});

	it.each([0, TODAY + 1, 1.5, Number.NaN])(
		"of version %d, which nobody knows, is not guessed at",
		(version) => {
			expect(() => readDocument("page", version, json)).toThrow(`no version ${version} of page`);
		},
	);
});

describe("nothing else", () => {
	it("reads the JSON of a stored document", () => {
		const readers = modulesIn("lib", "app", "components", "scripts").filter(({ text }) =>
			/JSON\.parse\([^)]*\bdocument\b/.test(text),
		);
		expect(readers.map(({ path }) => path)).toEqual([]);
	});

	it("stores a document without its version", () => {
		const schema = readFileSync(join(PROJECT, "prisma/schema.prisma"), "utf8");
		const tables = [...schema.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)];
		const holding = tables.filter(([, , columns]) => /^\s+document\s+String/m.test(columns ?? ""));
		expect(holding.length).toBeGreaterThan(10);
		const without = holding.filter(
			([, , columns]) => !/^\s+schemaVersion\s+Int\s+@default\(1\)/m.test(columns ?? ""),
		);
		expect(without.map(([, name]) => name)).toEqual([]);
	});
});
