import { readFileSync } from "node:fs";
import { join } from "node:path";
import { WordSet } from "./word-set";

/** Made by `scripts/build-danish-words.ts`, beside the built site. */
export const DANISH_WORDS = "lib/generated/danish-words.bin";

let words: WordSet | undefined;

/** Whether a folded word is ordinary Danish, in any inflection: then it was meant as it was written. */
export function isDanish(word: string): boolean {
	words ??= new WordSet(readFileSync(join(/* turbopackIgnore: true */ process.cwd(), DANISH_WORDS)));
	return words.has(word);
}
