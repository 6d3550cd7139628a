import { readdirSync, readFileSync } from "node:fs";
import postcss, { type AtRule } from "postcss";
import { describe, expect, it } from "vitest";

const filesIn = (folder: string, ending: RegExp) =>
	readdirSync(folder, { recursive: true, encoding: "utf8" })
		.filter((name) => ending.test(name))
		.map((name) => `${folder}/${name}`);
const inBoth = (ending: RegExp) => [...filesIn("app", ending), ...filesIn("components", ending)];
const sheets = inBoth(/\.css$/).map((path) => {
	const text = readFileSync(path, "utf8");
	return { path, lines: text.split("\n").length - 1, root: postcss.parse(text, { from: path }) };
});
const markup = inBoth(/\.tsx?$/).map((path) => readFileSync(path, "utf8"));

const THEME = "app/theme.css";
/** What is written by hand at most. They only ever shrink: utilities in the component come first. */
const LINES = 1_600;
const DECLARATIONS = 700;

const classesOf = (selector: string) =>
	[...selector.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = ""]) => name);

/** The selectors of a sheet, one by one. */
function selectorsOf(root: postcss.Root): string[] {
	const found: string[] = [];
	root.walkRules((rule) => void found.push(...rule.selectors));
	return found;
}

/** The classes that a selector styles: those of the element it ends on, not of what is around it. */
function styledBy(selector: string): string[] {
	let outer = selector;
	while (/\([^()]*\)/.test(outer)) outer = outer.replace(/\([^()]*\)/g, "");
	return classesOf(outer.split(/[\s>+~]+/).at(-1) ?? "");
}

/** The custom properties that are given a value in a part of a sheet. */
function givenIn(part: postcss.Root | AtRule): string[] {
	const found: string[] = [];
	part.walkDecls(/^--/, ({ prop }) => void found.push(prop));
	return found;
}

describe("the styles", () => {
	it("style no class in two files", () => {
		const files = new Map<string, Set<string>>();
		for (const { path, root } of sheets)
			for (const name of selectorsOf(root).flatMap(styledBy))
				files.set(name, (files.get(name) ?? new Set()).add(path));
		expect(files.size).toBeGreaterThan(20);
		expect([...files].filter(([, where]) => where.size > 1)).toEqual([]);
	});

	it("name no class that nothing is written with", () => {
		const names = new Set(sheets.flatMap(({ root }) => selectorsOf(root).flatMap(classesOf)));
		const isWritten = (name: string) =>
			markup.some((text) => new RegExp(`["\`\\s]${name}["\`\\s]`).test(text));
		// The shades of the map are counted.
		const unwritten = [...names].filter((name) => !isWritten(name) && !/^tile-[0-4]$/.test(name));
		expect(unwritten).toEqual([]);
	});

	it("are few", () => {
		let declarations = 0;
		for (const { root } of sheets) root.walkDecls(() => void declarations++);
		const lines = sheets.reduce((sum, sheet) => sum + sheet.lines, 0);
		expect(lines, "lines").toBeLessThanOrEqual(LINES);
		expect(declarations, "declarations").toBeLessThanOrEqual(DECLARATIONS);
	});

	it("have their tokens in @theme, and only change there what dark and paper change", () => {
		const elsewhere = sheets.filter(({ path }) => path !== THEME).flatMap(({ root }) => givenIn(root));
		expect(elsewhere).toEqual([]);
		const tokens = new Set<string>();
		const changed: string[] = [];
		const theme = sheets.find(({ path }) => path === THEME)?.root;
		theme?.each((part) => {
			if (part.type !== "atrule") return;
			if (part.name === "theme") for (const name of givenIn(part)) tokens.add(name);
			else changed.push(...givenIn(part));
		});
		expect(changed.length).toBeGreaterThan(20);
		expect(changed.filter((name) => !tokens.has(name))).toEqual([]);
	});

	it("take their colours from the tokens", () => {
		const own: string[] = [];
		for (const { path, root } of sheets.filter(({ path }) => path !== THEME))
			root.walkDecls((declaration) => {
				// Black on paper is no token: it is what a printer has.
				if (/#(?!000\b)[0-9a-f]{3,8}\b|\b(rgb|hsl)a?\(/i.test(declaration.value))
					own.push(`${path}: ${declaration}`);
			});
		expect(own).toEqual([]);
	});
});
