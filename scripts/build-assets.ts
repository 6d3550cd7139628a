import { createHash } from "node:crypto";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { build } from "esbuild";
import { subsetFonts } from "./subset-fonts";

/** Bundles what JavaScript adds to finished pages, one small file for the public ones, one for the desk and one for its pages with passkeys, each named by its content so that it may be kept for ever. */
rmSync("public/assets", { recursive: true, force: true });
mkdirSync("public/assets", { recursive: true });
mkdirSync("lib/generated", { recursive: true });
cpSync("components/enhance/assets", "public/assets", { recursive: true });
await subsetFonts();

/** @returns the bundle's address. */
async function bundle(entry: string, name: string): Promise<string> {
	const { outputFiles } = await build({
		entryPoints: [entry],
		bundle: true,
		minify: true,
		format: "esm",
		target: "es2022",
		write: false,
	});
	const [file] = outputFiles;
	if (!file) throw new Error("esbuild gave no bundle");
	const hash = createHash("sha256").update(file.contents).digest("hex").slice(0, 12);
	writeFileSync(`public/assets/${name}-${hash}.js`, file.contents);
	return `/assets/${name}-${hash}.js`;
}

const [enhance, desk, passkey] = [
	await bundle("components/enhance/main.ts", "enhance"),
	await bundle("components/enhance-desk/main.ts", "desk"),
	await bundle("components/enhance-desk/passkey-main.ts", "passkey"),
];
writeFileSync(
	"lib/generated/assets.ts",
	`export const ENHANCE = "${enhance}";\nexport const DESK_ENHANCE = "${desk}";\nexport const PASSKEY_ENHANCE = "${passkey}";\n`,
);
