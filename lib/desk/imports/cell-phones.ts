import { phone } from "../../model/contact-parts";
import { phoneAsTyped } from "../drafts/as-typed";

/** What parts one number from the next; a stroke alone may stand within a number. */
const BETWEEN = /[,;\n|]| \/ |\s(?:el\.?|eller|og|samt)\s/i;
/** A run of digits as people group them. */
const DIGITS = /(?:\+|\b00)?\(?\+?\d[\d .\-–/()]{1,24}\d/g;

const isNumber = (text: string) => phone.safeParse(text).success;

const numbersIn = (text: string) => (text.match(DIGITS) ?? []).map(phoneAsTyped).filter(isNumber);

/** The telephone numbers in a cell, in order, whatever stands around them: "Lone: 65 90 12 34 / 65 90 12 35". */
export function phonesIn(cell: string): string[] {
	const typed = phoneAsTyped(cell);
	if (isNumber(typed)) return [typed];
	const found = cell.split(BETWEEN).flatMap((part) => {
		const whole = numbersIn(part);
		return whole.length > 0 ? whole : part.split("/").flatMap(numbersIn);
	});
	return [...new Set(found)];
}

/** What a person should see again of a cell: that more stands in it than the one number that was read. */
export function phoneNotice(cell: string): string | null {
	const [first] = phonesIn(cell);
	if (!first || phoneAsTyped(cell) === first) return null;
	return `Læst som ${first}. I cellen står “${cell}”.`;
}
