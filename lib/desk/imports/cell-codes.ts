import { slugify } from "../../base/slug";
import { choiceWords } from "../drafts/choice-words";
import { CellFault } from "./cell-lists";

/** Other words for the same, as they stand in people's spreadsheets; among them those that our own files once had. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
	yes: ["x", "sand", "true", "1", "j"],
	no: ["falsk", "false", "0", "n"],
	"not-stated": ["ved ikke", "ukendt", "?", "-"],
	free: ["0", "0 kr", "0 kr.", "ingen"],
	partly: ["delvis", "delvis betaling", "egenbetaling", "tilskud"],
	paid: ["betaling", "koster penge", "ja"],
	individual: ["individuel", "individuelt"],
	group: ["gruppe"],
	peer: ["ligesindede"],
	guidance: ["vejledning"],
	organisational: ["organisation"],
	"in-person": ["fremmøde", "man mødes", "fysisk", "personligt", "møde"],
	phone: ["telefon", "telefonisk", "tlf"],
	digital: ["online", "net", "chat", "video"],
	"home-visit": ["hjemmebesøg", "hjemme"],
	open: ["åben", "aktiv", "ja"],
	paused: ["pause", "lukket for nu"],
	uncertain: ["usikker", "usikkert"],
	ended: ["ophørt", "nedlagt", "slut", "nej"],
	national: ["landsdækkende", "hele danmark", "danmark"],
	municipality: ["kommunal", "lokal", "lokalt"],
	region: ["regional", "regionalt"],
};

const wordsOf = (code: string) => [code, choiceWords(code), ...(ALSO[code] ?? [])];
const spelling = (text: string) => slugify(text) || text.trim();

/** The code that a cell names by its code, its word or another word for it. */
export const codeNamed = <C extends string>(cell: string, codes: readonly C[]): C | undefined =>
	codes.find((code) => wordsOf(code).some((word) => spelling(word) === spelling(cell)));

/**
 * The same of a cell that must name one.
 * @throws CellFault listing what may be written.
 */
export function readCode<C extends string>(cell: string, codes: readonly C[]): C {
	const found = codeNamed(cell, codes);
	if (found === undefined) {
		const list = codes.map((code) => `"${choiceWords(code)}"`).join(", ");
		throw new CellFault(`Vi forstår ikke "${cell.trim()}". Skriv en af disse: ${list}.`);
	}
	return found;
}
