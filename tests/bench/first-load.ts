import { brotliCompressSync, constants } from "node:zlib";

/** Compressed bytes a browser loads for a page it has never seen, by kind. */
export type FirstLoad = { html: number; css: number; fonts: number; javascript: number };

const brotli = (bytes: Uint8Array) =>
	brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

async function bytes(url: string): Promise<Buffer> {
	const answer = await fetch(url);
	if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
	return Buffer.from(await answer.arrayBuffer());
}

/** Sizes add up; each file counts once. `compressed` is false for what is compressed already. */
async function sum(
	origin: string,
	paths: readonly (string | undefined)[],
	compressed = true,
): Promise<number> {
	const files = [...new Set(paths)].filter((path): path is string => path !== undefined);
	const sizes = await Promise.all(
		files.map(async (path) => {
			const file = await bytes(origin + path);
			return compressed ? brotli(file) : file.length;
		}),
	);
	return sizes.reduce((total, size) => total + size, 0);
}

const found = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1]);

/**
 * What one page costs at first sight, Brotli like the front sends it.
 * @param origin the front, or Next directly: then with the framework's scripts, as any page of Next has them.
 * @param fontPaths what the page preloads; the front leaves that header out.
 */
export async function firstLoad(
	origin: string,
	path: string,
	fontPaths: readonly string[],
): Promise<FirstLoad> {
	const page = await bytes(origin + path);
	const html = page.toString();
	// `noModule` is for browsers so old that they are not meant.
	const scripts = found(html.replace(/<script[^>]*noModule[^>]*>/g, ""), /<script[^>]*\ssrc="([^"]+)"/g);
	return {
		html: brotli(page),
		css: await sum(origin, found(html, /<link rel="stylesheet" href="([^"]+)"/g)),
		fonts: await sum(origin, fontPaths, false),
		javascript: await sum(origin, scripts),
	};
}

/** The fonts that Next names for a page. */
export async function fontsOf(nextOrigin: string, path: string): Promise<string[]> {
	const link = (await fetch(nextOrigin + path)).headers.get("link") ?? "";
	return [...link.matchAll(/<([^>]+\.woff2)>/g)].map((match) => match[1] ?? "");
}
