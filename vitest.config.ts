import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
	resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
	test: {
		include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
		exclude: ["tests/e2e/**", "tests/e2e-desk/**"],
		globalSetup: ["tests/support/shared-folder.ts"],
		// Vitest would leave one of two cores to a person who watches.
		maxWorkers: availableParallelism(),
		// Property tests over the whole catalogue, on two shared cores.
		testTimeout: 60_000,
		setupFiles: ["tests/support/setup.ts"],
		// An odd zone, so that nothing depends on the machine's.
		env: { TZ: "Pacific/Chatham" },
		reporters: ["default", "json"],
		outputFile: { json: "test-results/unit.json" },
	},
});
