import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const json = (path: string) => JSON.parse(readFileSync(path, "utf8"));
const { dependencies, devDependencies } = json("package.json") as Record<string, Record<string, string>>;
type Locked = { license?: string; integrity?: string; inBundle?: boolean };
const locked = Object.entries(json("package-lock.json").packages as Record<string, Locked>).filter(
	([path]) => path,
);
const nameOf = (path: string) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);

const page = readFileSync("docs/dependencies.md", "utf8");
const section = (heading: string) => page.split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
/** The names in the first column of a section's tables. */
const named = (heading: string) =>
	section(heading)
		.split("\n")
		.filter((line) => line.startsWith("| `"))
		.flatMap((line) => [...(line.split(" | ")[0] ?? "").matchAll(/`([^`]+)`/g)].map(([, name]) => name));

describe("every direct dependency", () => {
	it("stands once in docs/dependencies.md, with what it is for", () => {
		expect(named("What runs").sort()).toEqual(Object.keys(dependencies ?? {}).sort());
		expect(named("What only builds and tests").sort()).toEqual(Object.keys(devDependencies ?? {}).sort());
	});

	it("is of one version exactly", () => {
		for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
			expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/)]);
	});
});

describe("what runs", () => {
	/** Scripts that only build or test. */
	const TOOLS =
		/^scripts\/(?:build-|subset-|generate-|check-pages|new-migration|test|mut|bench|look|browser|steps|up|sbom)/;
	const sources = ["lib", "app", "components", "scripts"]
		.flatMap((room) =>
			readdirSync(room, { recursive: true, encoding: "utf8" }).map((file) => `${room}/${file}`),
		)
		.filter((file) => /\.(?:tsx?|mjs)$/.test(file) && !file.includes("generated") && !TOOLS.test(file))
		.concat("server.ts");
	const packageOf = (path: string) => /^(?:@[\w.-]+\/)?[\w.-]+/.exec(path)?.[0] ?? "";

	it("imports, and reads from node_modules, only what stays when the tools are pruned", () => {
		const needed = new Set<string>();
		for (const file of sources) {
			const text = readFileSync(file, "utf8");
			// Types are gone when it runs; what a page loads of fonts was copied while it was built.
			const imports = text.matchAll(/^import (?!type )[^;"]*"((?!node:|@\/|\.)[^"]+)";$/gm);
			const read = file.startsWith("lib/") ? text.matchAll(/node_modules\/([@\w./-]+)/g) : [];
			for (const [, path = ""] of [...imports, ...read]) needed.add(packageOf(path));
		}
		expect(needed.size).toBeGreaterThan(25);
		expect([...needed].filter((name) => !Object.hasOwn(dependencies ?? {}, name))).toEqual([]);
	});
});

describe("every package", () => {
	const [list = ""] = section("Licences").split("\n\n");
	const allowed = new Set(list.match(/\b[A-Z0-9][\w-]*(?:\.\d)?[\w.-]*\b/g));
	const excepted = named("Licences");
	/** Whether one of some licences is allowed, or each of them where all hold. */
	const isAllowed = (licence: string): boolean => {
		const bare = licence.replace(/^\(|\)$/g, "");
		if (/ OR /.test(bare)) return bare.split(" OR ").some(isAllowed);
		return bare.split(/ and /i).every((one) => allowed.has(one));
	};

	it("has a licence that is allowed, or is an exception with its reason", () => {
		const others = locked
			.filter(([, { license }]) => !license || !isAllowed(license))
			.map(([path]) => nameOf(path).replace(/^@img\/sharp-.*/, "@img/sharp"));
		expect([...new Set(others)].sort()).toEqual([...excepted].sort());
	});

	it("is locked with the hash of what it must be, by itself or in the package that brings it", () => {
		const unlocked = locked.filter(([, { integrity, inBundle }]) => !integrity && !inBundle);
		expect(unlocked.map(([path]) => path)).toEqual([]);
	});
});

describe("npm run sbom", () => {
	type Component = { group?: string; name: string; version: string; licenses?: unknown[] };

	it("lists every package that a pruned installation needs, with version and licence, and no tool", () => {
		const { stdout } = spawnSync("node", ["scripts/sbom.mjs"], { encoding: "utf8", maxBuffer: 1024 ** 3 });
		const bom = JSON.parse(stdout) as { bomFormat: string; components: Component[] };
		expect(bom.bomFormat).toBe("CycloneDX");
		const fullName = ({ group, name }: Component) => (group ? `${group}/${name}` : name);
		const listed = new Map(bom.components.map((component) => [fullName(component), component]));
		for (const [name, version] of Object.entries(dependencies ?? {})) {
			expect([name, listed.get(name)?.version]).toEqual([name, version]);
			expect([name, listed.get(name)?.licenses]).toEqual([name, [expect.anything()]]);
		}
		for (const tool of ["@biomejs/biome", "tailwindcss", "knip", "oidc-provider"])
			expect(listed.has(tool)).toBe(false);
	});
});
