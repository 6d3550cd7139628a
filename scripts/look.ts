import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import pixelmatch from "pixelmatch";
import { type BrowserContext, chromium, type Page } from "playwright";
import { PNG } from "pngjs";
import { comeAs } from "../tests/support/e2e/desk";
import { deskPlaces } from "../tests/support/e2e/desk-pages";
import { PAGE_TYPES } from "../tests/support/e2e/site";
import { BROWSER_ARGS, findBrowser } from "./browser.mjs";

/**
 * Compares how two running builds look, page by page and pixel by pixel:
 * `npm run look -- http://localhost:3410 http://localhost:3411 [--desk] [--only=/tilbud]`.
 * Both want the same SITE_URL, which is printed on paper. Both are asked in the same moment, so that what depends on the clock is the same in both. With `--desk` both
 * must serve `data/e2e-desk.db`. What differs is drawn into `test-results/look`; nothing is asserted.
 */
const FOLDER = "test-results/look";
const WIDTHS = [360, 1280];
const MODES = ["light", "dark", "print", "unfolded"] as const;
type Mode = (typeof MODES)[number];

const [before, after, ...options] = process.argv.slice(2);
if (!before || !after)
	throw new Error("Angiv to adresser: npm run look -- http://localhost:A http://localhost:B");
const only = options.find((option) => option.startsWith("--only="))?.slice("--only=".length) ?? "";

type Place = readonly [who: string, address: string];
const places: readonly Place[] = options.includes("--desk")
	? await deskPlaces()
	: PAGE_TYPES.map((address) => ["nobody", address] as const);

/** Brings a page into one of the ways in which it is seen. */
async function turn(page: Page, mode: Mode): Promise<void> {
	await page.emulateMedia({
		media: mode === "print" ? "print" : "screen",
		colorScheme: mode === "dark" ? "dark" : "light",
	});
	if (mode !== "unfolded") return;
	await page.evaluate(() => {
		for (const fold of document.querySelectorAll("details")) fold.open = true;
	});
}

const shoot = (page: Page) => page.screenshot({ fullPage: true, animations: "disabled", caret: "hide" });

/** How many pixels differ; a picture of another size differs in all of them. */
function difference(name: string, shots: readonly Buffer[]): number {
	const [a, b] = shots.map((shot) => PNG.sync.read(shot));
	if (!a || !b) return 0;
	mkdirSync(FOLDER, { recursive: true });
	shots.forEach((shot, i) => {
		writeFileSync(`${FOLDER}/${name}-${i ? "after" : "before"}.png`, shot);
	});
	if (a.width !== b.width || a.height !== b.height) return Math.max(a.width * a.height, b.width * b.height);
	const drawn = new PNG({ width: a.width, height: a.height });
	const count = pixelmatch(a.data, b.data, drawn.data, a.width, a.height, { threshold: 0 });
	writeFileSync(`${FOLDER}/${name}-difference.png`, PNG.sync.write(drawn));
	return count;
}

/** One address at one width, in every mode. @returns how many pictures differ. */
async function compare(pages: readonly Page[], address: string, width: number): Promise<number> {
	await Promise.all(pages.map((page, i) => page.goto((i ? after : before) + address)));
	let differing = 0;
	for (const mode of MODES) {
		await Promise.all(pages.map((page) => turn(page, mode)));
		const shots = await Promise.all(pages.map(shoot));
		if (shots[0]?.equals(shots[1] ?? Buffer.alloc(0))) continue;
		const pixels = difference(`${address.replace(/\W+/g, "_").slice(0, 60)}-${width}-${mode}`, shots);
		if (pixels === 0) continue;
		differing++;
		console.log(`${address} · ${width} px · ${mode}: ${pixels} pixels`);
	}
	return differing;
}

rmSync(FOLDER, { recursive: true, force: true });
const executablePath = findBrowser();
const browser = await chromium.launch({ args: BROWSER_ARGS, ...(executablePath ? { executablePath } : {}) });
let differing = 0;
let pictures = 0;
for (const [who, address] of places.filter((place) => place[1].includes(only))) {
	for (const width of WIDTHS) {
		const options = { viewport: { width, height: 900 }, locale: "da-DK", reducedMotion: "reduce" } as const;
		const contexts: BrowserContext[] = [await browser.newContext(options), await browser.newContext(options)];
		if (who !== "nobody") for (const context of contexts) await comeAs(context, who);
		differing += await compare(
			await Promise.all(contexts.map((context) => context.newPage())),
			address,
			width,
		);
		pictures += MODES.length;
		await Promise.all(contexts.map((context) => context.close()));
	}
}
await browser.close();
console.log(`${pictures} pictures, ${differing} differ${differing ? `: see ${FOLDER}` : ""}`);
