import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { scratchFolder } from "./tests/support/scratch-folder.mjs";

const TESTS = ["tests/**/*.test.{ts,tsx}"];
const BROWSER = ["tests/e2e/**", "tests/e2e-desk/**"];
const ALONE = ["tests/db/migrations.test.ts"];

export default defineConfig({
	resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
	test: {
		globalSetup: ["tests/support/scratch-folder.mjs"],
		// Vitest would leave one of two cores to a person who watches.
		maxWorkers: availableParallelism(),
		// Property tests over the whole catalogue, on two shared cores.
		testTimeout: 60_000,
		setupFiles: ["tests/support/setup.ts"],
		// An odd zone, so that nothing depends on the machine's.
		env: { TZ: "Pacific/Chatham", TMPDIR: scratchFolder() },
		reporters: ["default", "json"],
		outputFile: { json: "test-results/unit.json" },
		// Loading everything anew for each file took more than a third of the time: files share a process, and
		// tests/support/setup.ts gives each a clean one. Prisma's schema engine does not survive its own faults there.
		projects: [
			{
				extends: true,
				test: { name: "shared", include: TESTS, exclude: [...BROWSER, ...ALONE], isolate: false },
			},
			{ extends: true, test: { name: "alone", include: ALONE } },
		],
	},
});
