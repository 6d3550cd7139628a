import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
	resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
	test: {
		include: ["tests/**/*.test.ts"],
		exclude: ["tests/e2e/**"],
		setupFiles: ["tests/support/setup.ts"],
		env: { TZ: "Pacific/Chatham" },
	},
});
