/**
 * How long a text may be. Reading Markdown takes longer than its length says where signs are put close or inside one
 * another, so those are bounded too. What we have is a third of this or less; a test holds that.
 */
export const TEXT_LENGTH = 6_000;
/** The text of a whole page. */
export const PAGE_LENGTH = 30_000;

/** A text of a certain length has so many lines at most: each may be an item of a list, which costs more than words. */
const LENGTH_PER_LINE = 30;
/** Signs in one paragraph that may begin something which ends further on: each is compared with those before it. */
const MOST_SIGNS = 200;
const SIGNS = "*_[]<!`~&\\";
/** Lists and quotations in one another. */
const MOST_DEPTH = 8;
/** What a line begins with: where one of them stands in another, each is one step deeper. */
const LEAD = /^(?:[ \t>*+-]|\d{1,9}[.)](?=\s|$))*/;

const number = (count: number) => count.toLocaleString("da-DK");

function depthOf(line: string): number {
	const [lead = ""] = LEAD.exec(line) ?? [];
	let [depth, blanks] = [0, 0];
	for (const sign of lead) {
		if (sign === "\t") blanks += 4;
		else if (sign === " ") blanks += 1;
		else if (!/\d/.test(sign)) depth += 1;
	}
	// A line of one sign alone is a rule or what stands under a heading.
	return /^([*-])(?:[ \t]*\1)*[ \t]*$/.test(line) ? 1 : depth + Math.floor(blanks / 4);
}

function signsIn(line: string): number {
	let count = 0;
	for (const sign of line) if (SIGNS.includes(sign)) count += 1;
	return count;
}

/** What is too much in the lines of a text, in Danish. */
function lineFault(lines: readonly string[]): string | null {
	let signs = 0;
	for (const line of lines) {
		signs = line.trim() === "" ? 0 : signs + signsIn(line);
		if (signs > MOST_SIGNS)
			return `højst ${MOST_SIGNS} tegn som * _ [ og < i ét afsnit. Del afsnittet, eller brug færre`;
		if (depthOf(line) > MOST_DEPTH) return "for mange lister eller citater inden i hinanden";
	}
	return null;
}

/**
 * Why a text is more than is saved and read as Markdown, in Danish; `null` for one that is not. Its cost grows with
 * its length alone.
 */
export function textFault(text: string, longest = TEXT_LENGTH): string | null {
	if (text.length > longest) return `højst ${number(longest)} tegn`;
	const lines = text.split("\n");
	const most = longest / LENGTH_PER_LINE;
	return lines.length > most ? `højst ${number(most)} linjer` : lineFault(lines);
}
