import { tokens } from "../../base/fold";

/** A piece of text, and whether it is what was looked for. */
export type Piece = { text: string; hit: boolean };

/**
 * Cuts a text where the words stand that answer a question. The pieces joined are the text.
 * @param marks tells of a folded word whether it answers; a search gives it beside its hits
 */
export function highlight(text: string, marks: (word: string) => boolean): Piece[] {
	const pieces: Piece[] = [];
	let at = 0;
	for (const { word, text: found, start } of tokens(text)) {
		if (!marks(word)) continue;
		if (start > at) pieces.push({ text: text.slice(at, start), hit: false });
		pieces.push({ text: found, hit: true });
		at = start + found.length;
	}
	if (at < text.length) pieces.push({ text: text.slice(at), hit: false });
	return pieces;
}
