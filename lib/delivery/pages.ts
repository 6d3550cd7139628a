import type { Lane, Visitor } from "./admission/lanes";
import type { Cache } from "./cache";
import type { BackgroundQueue } from "./encode";
import { createFlights } from "./flights";
import { addBrotli, type Kept } from "./kept";
import { UpstreamDown } from "./next/upstream";
import type { Outage } from "./outage";
import { createPastPages } from "./past-pages";

/** A fresh answer, and where it may be kept: only complete pages, and apart from them pages that do not exist. */
export type Rendered = { kept: Kept; keepIn: "pages" | "missing" | undefined };

export type Pages = {
	/** What is kept for an address and still true. */
	find(address: string): Kept | undefined;
	/**
	 * The answer to an address: kept, being rendered for somebody else, or rendered when the visitor's turn comes; where
	 * none can be made, the last one that is not too old. Fails as `render` and the lane do.
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
	outage: Outage;
	/** Milliseconds that only rise. */
	clock: () => number;
	/** Addresses that can be answered as long as this process lives, once they have been rendered. */
	pinned?: readonly string[];
};

/**
 * Keeps answers, each true for exactly one version (stack-notes, "What a cache of final bytes must get right"): one
 * render for simultaneous misses; nothing rendered from an older version is given to who came after the change;
 * while the version is not known, everybody gets a render of their own. Only where none can be made, an older
 * answer is sent rather than none (decision 0026).
 */
export function createPages(parts: PagesParts): Pages {
	const { version, render, lane, pages, missing, background, outage, clock, pinned = [] } = parts;
	const caches = { pages, missing };
	const past = createPastPages(pages, pinned, clock);

	/** The version now; what is kept for it stays true for as long as it is. */
	function trusted(): string | undefined {
		const now = version();
		if (now !== undefined) past.isNow(now);
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
	async function renderFor(address: string, renderedVersion: string | undefined): Promise<Kept> {
		const { kept, keepIn } = await render(address);
		outage.worked();
		if (keepIn && renderedVersion !== undefined && trusted() === renderedVersion) {
			caches[keepIn === "pages" ? "missing" : "pages"].delete(address);
			caches[keepIn].set(address, kept);
			past.made(address, kept, keepIn === "pages");
		}
		return kept;
	}
	function find(address: string): Kept | undefined {
		if (trusted() === undefined) return undefined;
		const kept = pages.get(address) ?? missing.get(address) ?? past.pinnedAt(address);
		if (!kept || !past.isTrue(kept)) return undefined;
		improve(address, kept);
		return kept;
	}
	const shared = createFlights({ lane, version: trusted, render: renderFor });
	async function alone(address: string, visitor: Visitor): Promise<Kept> {
		const done = await lane(visitor);
		try {
			return await renderFor(address, undefined);
		} finally {
			done?.();
		}
	}
	function fresh(address: string, visitor: Visitor): Promise<Kept> {
		const now = trusted();
		return now === undefined ? alone(address, visitor) : shared(address, now, visitor);
	}
	/** A fault of one page says nothing about others: only what keeps all from being made is an outage. */
	async function orFailed(answer: Promise<Kept>): Promise<Kept | undefined> {
		try {
			return await answer;
		} catch (error) {
			if (error instanceof UpstreamDown || trusted() === undefined) outage.failed();
			return undefined;
		}
	}
	return {
		find,
		alone,
		async get(address, visitor) {
			const found = find(address);
			if (found) return found;
			const last = past.lastOf(address);
			if (!last) return fresh(address, visitor);
			// While nothing can be made nobody waits for it: one in a second tries, and is answered meanwhile.
			const answer = outage.isOn() && !outage.mayTry() ? undefined : orFailed(fresh(address, visitor));
			return (outage.isOn() ? undefined : await answer) ?? last;
		},
	};
}
