import type { Visitor } from "./admission/lanes";
import type { Kept } from "./kept";
import type { Pages } from "./pages";

/** What must be there even if Next never answers again: help at once, and the way to it. */
export const PINNED = ["/akut", "/"] as const;

const ASSET = /(?:href|src)="(\/(?:_next\/static|assets)\/[^"?#]+|\/[^/"?#]+\.(?:svg|ico|png|webmanifest))"/g;
const IN_STYLE = /url\(["']?(\/_next\/static\/[^"')?#]+|\.\.\/media\/[^"')?#]+)/g;
const FONT = /<(\/_next\/static\/[^>]+)>/g;

const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, path = ""]) => path);
const inStyle = (style: string, text: string) =>
	found(text, IN_STYLE).map((path) => new URL(path, `http://site.invalid${style}`).pathname);
const textOf = ({ bodies }: Kept) => bodies.identity.toString("latin1");

export type WarmingParts = { pages: Pages; files: Pages; version: () => string | undefined };

/** We wait as a visitor does, in a line of our own, and never go away. */
const OURSELVES: Visitor = { client: "warming", gone: new AbortController().signal };

/** Keeps the pinned pages ready for every version, with what they look like: nobody has to have asked for them. */
export function createWarming({ pages, files, version }: WarmingParts) {
	let warmFor: string | undefined;
	let isBusy = false;

	async function fetchLooks(page: Kept) {
		const links = found(page.heads.identity.join("\n"), FONT);
		for (const path of new Set([...found(textOf(page), ASSET), ...links])) {
			const file = await files.get(path, OURSELVES);
			if (!path.endsWith(".css")) continue;
			for (const named of inStyle(path, textOf(file))) await files.get(named, OURSELVES);
		}
	}
	/** Fetches what is not there yet; what fails is tried again with the next call. */
	return async function warm(): Promise<void> {
		const now = version();
		if (isBusy || now === undefined || now === warmFor) return;
		isBusy = true;
		try {
			for (const address of PINNED) await fetchLooks(await pages.get(address, OURSELVES));
			if (PINNED.every((address) => pages.find(address))) warmFor = now;
		} catch {
			// Whoever asks for a page is told, and so is the log.
		} finally {
			isBusy = false;
		}
	};
}
