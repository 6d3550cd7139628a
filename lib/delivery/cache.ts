import { type Kept, sizeOf } from "./kept";

/** Answers by canonical address, bounded in bytes; the least recently used goes first. */
export type Cache = {
	get(key: string): Kept | undefined;
	set(key: string, kept: Kept): void;
	delete(key: string): void;
	/** Counts an entry's bytes again after it grew; nothing happens when it is no longer here. */
	resized(key: string, kept: Kept): void;
	clear(): void;
	/** Bytes held now, never more than the bound. */
	readonly bytes: number;
	readonly entries: number;
};

/**
 * @param maxBytes bound over all encodings. An entry larger than a quarter of it is not kept.
 */
export function createCache(maxBytes: number): Cache {
	const entries = new Map<string, { kept: Kept; size: number }>();
	let bytes = 0;
	const remove = (key: string) => {
		bytes -= entries.get(key)?.size ?? 0;
		entries.delete(key);
	};
	const set = (key: string, kept: Kept) => {
		remove(key);
		const size = sizeOf(kept) + 2 * key.length;
		if (size > maxBytes / 4) return;
		entries.set(key, { kept, size });
		bytes += size;
		for (const oldest of entries.keys()) {
			if (bytes <= maxBytes) break;
			remove(oldest);
		}
	};
	return {
		get(key) {
			const entry = entries.get(key);
			if (!entry) return undefined;
			// A map keeps the order of insertion: the first is the least recently used.
			entries.delete(key);
			entries.set(key, entry);
			return entry.kept;
		},
		set,
		delete: remove,
		resized(key, kept) {
			if (entries.get(key)?.kept === kept) set(key, kept);
		},
		clear() {
			entries.clear();
			bytes = 0;
		},
		get bytes() {
			return bytes;
		},
		get entries() {
			return entries.size;
		},
	};
}
