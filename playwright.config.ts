import { defineConfig } from "@playwright/test";
import { BROWSER_ARGS, findBrowser } from "./scripts/browser.mjs";

const PORT = 3217;
const DATABASE_URL = "file:./data/e2e.db";
const executablePath = findBrowser();

export default defineConfig({
	testDir: "tests/e2e",
	outputDir: "test-results/browser",
	fullyParallel: true,
	forbidOnly: true,
	workers: 2,
	timeout: 60_000,
	reporter: [["line"], ["json", { outputFile: "test-results/browser.json" }]],
	use: {
		baseURL: `http://localhost:${PORT}`,
		locale: "da-DK",
		launchOptions: { args: BROWSER_ARGS, ...(executablePath ? { executablePath } : {}) },
	},
	projects: [
		{ name: "phone", use: { viewport: { width: 360, height: 740 } } },
		// One publication at a time, and no browser in it; one allowance of reports for both.
		{
			name: "desktop",
			testIgnore: ["**/delivery.spec.ts", "**/report.spec.ts"],
			use: { viewport: { width: 1280, height: 900 } },
		},
	],
	webServer: {
		command: "node scripts/fresh-database.mjs && tsx scripts/load-content.ts && node dist/server.js",
		url: `http://localhost:${PORT}/api/health`,
		timeout: 120_000,
		env: { PORT: String(PORT), DATABASE_URL, NODE_ENV: "production" },
	},
});
