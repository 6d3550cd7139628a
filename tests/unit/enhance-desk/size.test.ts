import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, it } from "vitest";
import { PROJECT } from "../../support/catalogue";

it("the desk's JavaScript is at most 6 kB, compressed", async () => {
	const { outputFiles } = await build({
		entryPoints: [join(PROJECT, "components/enhance-desk/main.ts")],
		bundle: true,
		minify: true,
		format: "esm",
		target: "es2022",
		write: false,
	});
	const bytes = gzipSync(outputFiles[0]?.contents ?? "").length;
	expect(bytes).toBeGreaterThan(1_000);
	expect(bytes).toBeLessThanOrEqual(6 * 1024);
});
