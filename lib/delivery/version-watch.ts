import type { CanonicalAddress } from "../site/canonical-address";

/** Where the catalogue's version comes from; tests pass their own. Either may fail. */
export type VersionSource = {
	readVersion(): Promise<string>;
	/** The addresses of the present data; read again with every new version. */
	readCanonical(): Promise<CanonicalAddress>;
};

/** What is published now, as far as it is known. */
export type Published = { readonly version: string; readonly canonical: CanonicalAddress };

export type VersionWatch = {
	/** Undefined while the version has not been readable for too long: then nothing kept is trusted. */
	current(): Published | undefined;
	/** Reads once, from now on; never fails. */
	poll(): Promise<void>;
	/** The same after something may have changed: when it cannot be read, nothing kept is trusted any longer. */
	look(): Promise<void>;
	start(): void;
	stop(): void;
};

/** A publication by any process is noticed within this. */
const POLL_MS = 200;
/** How long reads may fail before what is kept counts as unknown. */
const TRUST_MS = 3_000;

/**
 * Watches the catalogue's version (decision 7). A new version is announced together with its addresses,
 * never before them.
 * @param clock milliseconds that only rise.
 * @param onFailure told once when reading begins to fail.
 */
export function createVersionWatch(
	source: VersionSource,
	clock: () => number,
	onFailure: (error: unknown) => void,
): VersionWatch {
	let published: Published | undefined;
	let readAt = Number.NEGATIVE_INFINITY;
	let failing = false;
	let timer: NodeJS.Timeout | undefined;
	let started = false;

	async function readCanonical() {
		try {
			return await source.readCanonical();
		} catch (error) {
			// The version is known to be another one: the former is not trusted even for a moment longer.
			published = undefined;
			throw error;
		}
	}
	async function read() {
		// The moment before the read: what was published during it may be missing in its result.
		const startedAt = clock();
		const version = await source.readVersion();
		if (version !== published?.version) published = { version, canonical: await readCanonical() };
		readAt = startedAt;
	}
	async function attempt() {
		try {
			await read();
			failing = false;
		} catch (error) {
			if (!failing) onFailure(error);
			failing = true;
		}
	}
	let running: Promise<void> = Promise.resolve();
	let waiting: Promise<void> | undefined;
	/**
	 * One read at a time: an older one that ended last would bring back what was before. The one under way may have
	 * begun before a change, so whoever asks meanwhile waits for the next, all for the same.
	 */
	function poll(): Promise<void> {
		waiting ??= running.then(() => {
			waiting = undefined;
			running = attempt();
			return running;
		});
		return waiting;
	}
	async function look() {
		await poll();
		if (failing) readAt = Number.NEGATIVE_INFINITY;
	}
	async function loop() {
		await poll();
		if (started) timer = setTimeout(() => void loop(), POLL_MS);
	}
	return {
		current: () => (clock() - readAt < TRUST_MS ? published : undefined),
		poll,
		look,
		start() {
			started = true;
			void loop();
		},
		stop() {
			started = false;
			clearTimeout(timer);
		},
	};
}
