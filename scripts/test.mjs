import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { findBrowser, SHELL } from "./browser.mjs";
import { build, checkNode, install, run, step, stop } from "./steps.mjs";

// `npm test`: everything that is checked before a change lands; `npm test -- --long` with the full counts, and
// `npm test -- --only unit|public|desk|hostile` a part of it, for the one who works.

/** The browser projects of each part; none: no browser. */
const PARTS = { unit: [], public: ["phone", "desktop"], desk: ["desk"], hostile: ["hostile"] };
const at = process.argv.indexOf("--only");
const only = at < 0 ? null : process.argv[at + 1];
if (only !== null && !Object.hasOwn(PARTS, only))
	stop(`Brug: npm test -- --only ${Object.keys(PARTS).join("|")}`);
const projects = only === null ? Object.values(PARTS).flat() : PARTS[only];

const long = process.argv.includes("--long") ? { LONG: "1" } : {};
const unitReport = "test-results/unit.json";
const browserReport = "test-results/browser.json";

async function installBrowser() {
	if (process.env.CHROMIUM_PATH || existsSync(SHELL)) return;
	if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
		await step("Henter Chromium fra Debian", async () => {
			await run("apt-get", ["update", "-qq"]);
			// Older Debians have no package of the shell alone.
			const hasShell = spawnSync("apt-cache", ["show", "chromium-headless-shell"]).status === 0;
			const name = hasShell ? "chromium-headless-shell" : "chromium";
			await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", name]);
		});
	} else if (!findBrowser()) {
		await step("Henter Playwrights Chromium", () =>
			run("npx", ["playwright", "install", "chromium"], { extra: { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "" } }),
		);
	}
}

/** The hostile part goes through a real proxy where there is one; without, it says so. */
async function installProxy() {
	if (existsSync("/usr/sbin/nginx")) return;
	if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
	await step("Henter nginx fra Debian", async () => {
		await run("apt-get", ["update", "-qq"]);
		await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "nginx-light"]);
	});
}

const read = (report) => (existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : undefined);

/** The numbers for the closing line, from the runners' own reports. */
function totals() {
	const unit = read(unitReport);
	const stats = read(browserReport)?.stats;
	return {
		passed: (unit?.numPassedTests ?? 0) + (stats?.expected ?? 0),
		failed: (unit?.numFailedTests ?? 0) + (stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
		skipped: (unit?.numPendingTests ?? 0) + (stats?.skipped ?? 0),
	};
}

checkNode();
rmSync("test-results", { recursive: true, force: true });
await install();
if (projects.length > 0) await installBrowser();
if (projects.includes("hostile")) await installProxy();
await run("npm", ["run", "--silent", "prepare:code"]);
if (only === null || only === "unit") {
	await step("Form, lint, typer og død kode", () =>
		Promise.all([run("npx", ["biome", "ci", "."]), run("npx", ["tsc", "--noEmit"]), run("npx", ["knip"])]),
	);
	await step("Enheder og database", () => run("npx", ["vitest", "run"], { loud: true, extra: long }));
}
if (projects.length > 0) {
	await build();
	const named = projects.map((project) => `--project=${project}`);
	await step("I browseren", () => run("npx", ["playwright", "test", ...named], { loud: true, extra: long }));
}
const { passed, failed, skipped } = totals();
if (passed === 0) stop("Ingen test blev kørt.");
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
