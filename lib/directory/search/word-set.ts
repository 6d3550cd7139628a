/** Bits for each word, and how many of them it sets: one in a thousand unknown words is taken for a known one. */
const BITS_PER_WORD = 14;
const HASHES = 9;

/** Two numbers that a word is told by (FNV-1a, from two starting points). */
function hashes(word: string): [number, number] {
	let a = 0x811c9dc5;
	let b = 0x01000193;
	for (let i = 0; i < word.length; i++) {
		a = Math.imul(a ^ word.charCodeAt(i), 0x01000193);
		b = Math.imul(b ^ word.charCodeAt(i), 0x85ebca6b);
	}
	return [a >>> 0, (b ^ (b >>> 15)) | 1];
}

/**
 * Hundreds of thousands of words in a megabyte, to ask whether a word is one of them (a Bloom filter). It never
 * denies a word that it was given.
 */
export class WordSet {
	constructor(readonly bytes: Uint8Array) {}

	static of(words: ReadonlySet<string>): WordSet {
		const set = new WordSet(new Uint8Array(Math.ceil((words.size * BITS_PER_WORD) / 8)));
		for (const word of words) {
			for (const bit of set.bitsOf(word)) set.bytes[bit >> 3] = (set.bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
		}
		return set;
	}

	has(word: string): boolean {
		return (
			this.bytes.length > 0 &&
			this.bitsOf(word).every((bit) => (this.bytes[bit >> 3] ?? 0) & (1 << (bit & 7)))
		);
	}

	private bitsOf(word: string): number[] {
		const [a, b] = hashes(word);
		const size = this.bytes.length * 8;
		return Array.from({ length: HASHES }, (_, i) => ((a + Math.imul(i, b)) >>> 0) % size);
	}
}
