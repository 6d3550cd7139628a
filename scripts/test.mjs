import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { findBrowser, SHELL } from "./browser.mjs";
import { build, checkNode, install, run, step, stop } from "./steps.mjs";

// `npm test`: everything that is checked before a change lands; `npm test -- --long` with the full counts.

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

/** The numbers for the closing line, from the runners' own reports. */
function totals() {
	const unit = JSON.parse(readFileSync(unitReport, "utf8"));
	const { stats } = JSON.parse(readFileSync(browserReport, "utf8"));
	return {
		passed: unit.numPassedTests + stats.expected,
		failed: unit.numFailedTests + stats.unexpected + stats.flaky,
		skipped: unit.numPendingTests + stats.skipped,
	};
}

checkNode();
rmSync("test-results", { recursive: true, force: true });
await install();
await installBrowser();
await run("npm", ["run", "--silent", "prepare:code"]);
await step("Form, lint, typer og død kode", () =>
	Promise.all([run("npx", ["biome", "ci", "."]), run("npx", ["tsc", "--noEmit"]), run("npx", ["knip"])]),
);
await step("Enheder og database", () => run("npx", ["vitest", "run"], { loud: true, extra: long }));
await build();
await step("I browseren", () => run("npx", ["playwright", "test"], { loud: true, extra: long }));
const { passed, failed, skipped } = totals();
if (passed === 0) stop("Ingen test blev kørt.");
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
