import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, it } from "vitest";
import { PROJECT } from "../../support/catalogue";

it.each([
	["the desk's JavaScript", "main.ts", 1_000, 6 * 1024],
	["what its pages with passkeys load besides", "passkey-main.ts", 500, 2 * 1024],
])("%s, %s, has between %i and %i bytes, compressed", async (_, entry, least, most) => {
	const { outputFiles } = await build({
		entryPoints: [join(PROJECT, "components/enhance-desk", entry)],
		bundle: true,
		minify: true,
		format: "esm",
		target: "es2022",
		write: false,
	});
	const bytes = gzipSync(outputFiles[0]?.contents ?? "").length;
	expect(bytes).toBeGreaterThan(least);
	expect(bytes).toBeLessThanOrEqual(most);
});
