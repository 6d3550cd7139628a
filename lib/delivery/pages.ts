import type { Lane, Visitor } from "./admission/lanes";
import type { Cache } from "./cache";
import type { BackgroundQueue } from "./encode";
import { createFlights } from "./flights";
import { addBrotli, type Kept } from "./kept";

/** A fresh answer, and where it may be kept: only complete pages, and apart from them pages that do not exist. */
export type Rendered = { kept: Kept; keepIn: "pages" | "missing" | undefined };

export type Pages = {
	/** What is kept for an address and still true. */
	find(address: string): Kept | undefined;
	/**
	 * The answer to an address: kept, being rendered for somebody else, or rendered when the visitor's turn comes.
	 * Fails as `render` and the lane do.
	 */
	get(address: string, visitor: Visitor): Promise<Kept>;
	/** The same, rendered for this visitor alone, and kept by nobody. */
	alone(address: string, visitor: Visitor): Promise<Kept>;
};

export type PagesParts = {
	/** The version now; undefined while it is not known. Read before a render starts. */
	version: () => string | undefined;
	render: (address: string) => Promise<Rendered>;
	/** Where visitors wait for a render. */
	lane: Lane;
	pages: Cache;
	missing: Cache;
	background: BackgroundQueue;
};

/**
 * Keeps answers for exactly one version (stack-notes, "What a cache of final bytes must get right"): one
 * render for simultaneous misses; nothing rendered from an older version is kept, or given to who came
 * after the change; while the version is not known, everybody gets a render of their own.
 */
export function createPages({ version, render, lane, pages, missing, background }: PagesParts): Pages {
	const caches = { pages, missing };
	let keptVersion: string | undefined;

	/** Drops what is older than the version now, and says whether there is a version at all. */
	function trusted(): string | undefined {
		const now = version();
		if (now !== undefined && now !== keptVersion) {
			pages.clear();
			missing.clear();
			keptVersion = now;
		}
		return now;
	}
	/** An address asked for twice is worth its best encoding; one that nobody asks for again is not. */
	function improve(address: string, kept: Kept) {
		if (kept.improving) return;
		kept.improving = background.add(async () => {
			await addBrotli(kept);
			pages.resized(address, kept);
			missing.resized(address, kept);
		});
	}
	async function renderFor(address: string, renderedVersion: string): Promise<Kept> {
		const { kept, keepIn } = await render(address);
		if (keepIn && trusted() === renderedVersion) caches[keepIn].set(address, kept);
		return kept;
	}
	function find(address: string): Kept | undefined {
		if (trusted() === undefined) return undefined;
		const kept = pages.get(address) ?? missing.get(address);
		if (kept) improve(address, kept);
		return kept;
	}
	const shared = createFlights({ lane, version: trusted, render: renderFor });
	async function alone(address: string, visitor: Visitor): Promise<Kept> {
		const done = await lane(visitor);
		try {
			return (await render(address)).kept;
		} finally {
			done?.();
		}
	}
	return {
		find,
		alone,
		async get(address, visitor) {
			const found = find(address);
			if (found) return found;
			const now = trusted();
			return now === undefined ? alone(address, visitor) : shared(address, now, visitor);
		},
	};
}
