import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { PROJECT } from "./support/catalogue";
import { breaches, circleIn, inside, type Module, modulesIn } from "./support/modules";

const lib = modulesIn("lib");
const components = modulesIn("components");
const app = modulesIn("app");
const site = [...app, ...components, ...lib];
const tests = modulesIn("tests");

/** The modules whose text has something it may not have. */
const having = (modules: readonly Module[], pattern: RegExp) =>
	modules.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
/** The room of `app` that a file belongs to; what lies in `app` itself belongs to none. */
const roomOf = (path: string) => /^app\/([^/]+)\//.exec(path)?.[1];

describe("imports run one way", () => {
	it("lib knows neither components, app nor scripts", () => {
		expect(
			breaches(lib, (target) => inside(target, "components", "app", "scripts", "tests", "server")),
		).toEqual([]);
	});

	it("components know neither app nor the database", () => {
		const forbidden = ["app", "scripts", "tests", "lib/store", "lib/generated/prisma"];
		expect(breaches(components, (target) => inside(target, ...forbidden))).toEqual([]);
	});

	it("components are given their data and read none", () => {
		expect(breaches(components, (target) => basename(target) === "queries.ts")).toEqual([]);
	});

	it("no room of app knows another", () => {
		const other = (target: string, { path }: Module) =>
			inside(target, "app") && roomOf(target) !== roomOf(path);
		expect(breaches(app, other)).toEqual([]);
	});

	it("never in a circle", () => {
		expect(circleIn(site)).toEqual([]);
	});

	it("the site does not know its tests", () => {
		expect(breaches(site, (target) => inside(target, "tests"))).toEqual([]);
	});
});

describe("public pages are plain HTML", () => {
	it("client components exist in the editors' area only", () => {
		const outside = site.filter(({ path }) => !inside(path, "app/redaktion"));
		expect(having(outside, /^\s*["']use client["']/m)).toEqual([]);
	});

	it("without Next's client components", () => {
		expect(breaches(site, (target) => /^next\/(link|image|script)(\.js)?$/.test(target))).toEqual([]);
	});

	it("without inline styles and raw HTML, which the security policy forbids", () => {
		expect(having(site, /\bstyle=\{/)).toEqual([]);
		expect(having(site, /dangerouslySetInnerHTML/)).toEqual([]);
	});

	it("with at most 5 kB of JavaScript, compressed", async () => {
		const { outputFiles } = await build({
			entryPoints: [join(PROJECT, "components/enhance/main.ts")],
			bundle: true,
			minify: true,
			format: "esm",
			target: "es2022",
			write: false,
		});
		const bytes = gzipSync(outputFiles[0]?.contents ?? "").length;
		expect(bytes).toBeGreaterThan(200);
		expect(bytes).toBeLessThanOrEqual(5 * 1024);
	});
});

describe("files", () => {
	const tooLong = (modules: readonly Module[], most: number) =>
		modules
			.map(({ path, text }) => ({ path, lines: text.replace(/\n$/, "").split("\n").length }))
			.filter(({ lines }) => lines > most)
			.map(({ path, lines }) => `${path}: ${lines}`);

	it("have a name that says what is in them", () => {
		const vague = /^(utils?|helpers?|types?|index|common|misc)\.[a-z.]+$/;
		expect([...site, ...tests].map(({ path }) => path).filter((path) => vague.test(basename(path)))).toEqual(
			[],
		);
	});

	it("are not barrels", () => {
		expect(having(site, /^\s*export\s+(type\s+)?(\*|\{[^}]*\})\s*(as\s+\w+\s*)?from/m)).toEqual([]);
	});

	it("are short: 150 lines, pages 70", () => {
		expect(tooLong([...lib, ...components, ...tests], 150)).toEqual([]);
		expect(
			tooLong(
				app.filter(({ path }) => basename(path) === "page.tsx"),
				70,
			),
		).toEqual([]);
	});

	it("keep raw SQL to the database's room, and lib does not talk to the terminal", () => {
		const elsewhere = site.filter(({ path }) => !inside(path, "lib/store/db"));
		expect(having(elsewhere, /\$(query|execute)RawUnsafe/)).toEqual([]);
		expect(
			having(
				lib.filter(({ path }) => !inside(path, "lib/delivery")),
				/\bconsole\./,
			),
		).toEqual([]);
	});
});
