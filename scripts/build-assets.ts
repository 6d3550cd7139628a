import { createHash } from "node:crypto";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { build } from "esbuild";

/** Bundles what JavaScript adds to public pages to one small file, named by its content so that it may be kept for ever. */
rmSync("public/assets", { recursive: true, force: true });
mkdirSync("public/assets", { recursive: true });
mkdirSync("lib/generated", { recursive: true });
cpSync("components/enhance/assets", "public/assets", { recursive: true });

const { outputFiles } = await build({
	entryPoints: ["components/enhance/main.ts"],
	bundle: true,
	minify: true,
	format: "esm",
	target: "es2022",
	write: false,
});
const [bundle] = outputFiles;
if (!bundle) throw new Error("esbuild gave no bundle");
const hash = createHash("sha256").update(bundle.contents).digest("hex").slice(0, 12);
writeFileSync(`public/assets/enhance-${hash}.js`, bundle.contents);
writeFileSync("lib/generated/assets.ts", `export const ENHANCE = "/assets/enhance-${hash}.js";\n`);
