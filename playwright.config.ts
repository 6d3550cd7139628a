import { defineConfig } from "@playwright/test";
import { BROWSER_ARGS, findBrowser } from "./scripts/browser.mjs";

// Another port lets two checkouts run their tests side by side.
const PORT = Number(process.env.E2E_PORT || 3217);
const DESK_PORT = PORT + 1;
const DATABASE_URL = "file:./data/e2e.db";
const executablePath = findBrowser();

/** Tried at one width: no browser is in it, or it sets its own width, or what it does can be done once. */
const ONCE = [
	"**/accessibility.spec.ts",
	"**/layout.spec.ts",
	"**/addresses.spec.ts",
	"**/open-data.spec.ts",
	"**/delivery.spec.ts",
	"**/report.spec.ts",
	"**/journey*.spec.ts",
	"**/first-*.spec.ts",
	"**/places.spec.ts",
	"**/paper.spec.ts",
	"**/privacy.spec.ts",
	"**/qualweb.spec.ts",
	"**/reach-order.spec.ts",
	"**/rights.spec.ts",
	"**/staff.spec.ts",
];

/** Minutes rather than seconds: the long run has them. */
const LONG_HOSTILE = [
	"admission",
	"files",
	"fuzz",
	"guessing",
	"healing-database",
	"healing-disk",
	"texts",
].map((name) => `**/${name}.spec.ts`);

export default defineConfig({
	testDir: "tests",
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
		{ name: "phone", testDir: "tests/e2e", use: { viewport: { width: 360, height: 740 } } },
		{
			name: "desktop",
			testDir: "tests/e2e",
			testIgnore: ONCE,
			use: { viewport: { width: 1280, height: 900 } },
		},
		// The desk changes things, so it has a site of its own.
		{
			name: "desk",
			testDir: "tests/e2e-desk",
			// Two or three people in one test, on long forms, beside another worker.
			timeout: 120_000,
			use: { viewport: { width: 1280, height: 900 }, baseURL: `http://localhost:${DESK_PORT}` },
		},
		// The worst that somebody may send, and how long others wait meanwhile: each on a site of its own.
		{
			name: "hostile",
			testDir: "tests/hostile",
			testIgnore: process.env.LONG ? [] : LONG_HOSTILE,
			timeout: 240_000,
		},
	],
	webServer: [
		{
			command: "node scripts/fresh-database.mjs && tsx scripts/load-content.ts && node dist/server.js",
			url: `http://localhost:${PORT}/api/health`,
			timeout: 120_000,
			env: { PORT: String(PORT), DATABASE_URL, NODE_ENV: "production" },
		},
		{
			command:
				"node scripts/fresh-database.mjs && tsx scripts/load-content.ts && tsx tests/support/e2e/people.ts && node dist/server.js",
			url: `http://localhost:${DESK_PORT}/api/health`,
			timeout: 120_000,
			env: {
				PORT: String(DESK_PORT),
				DATABASE_URL: "file:./data/e2e-desk.db",
				NODE_ENV: "production",
				LINK_CHECKS: "off",
				MAIL_FOLDER: "./data/e2e-desk-mail",
			},
		},
	],
});
