/** Digits as people group them: "66 12 34 56", "+45 6612-3456", "(66) 123456". */
const GROUPED = /(?:\+|00)?\d[\d\s.()/-]{5,}\d/g;
const DANISH = 8;

/** The digits of a number, without the country's own. */
const digitsOf = (written: string): string => {
	const digits = written.replace(/\D/g, "").replace(/^00/, "");
	return digits.length === DANISH + 2 && digits.startsWith("45") ? digits.slice(2) : digits;
};

/** The telephone numbers in a text, each as its digits alone, however they are grouped. */
export const asPhoneNumbers = (text: string): string[] =>
	(text.match(GROUPED) ?? []).map(digitsOf).filter((digits) => digits.length === DANISH);

/**
 * What somebody looks for, with the telephone numbers in it taken out.
 * @returns the numbers' digits, and the rest of the words.
 */
export function withoutPhones(text: string): { phones: string[]; rest: string } {
	const phones = asPhoneNumbers(text);
	const rest = text.replace(GROUPED, (written) => (digitsOf(written).length === DANISH ? " " : written));
	return { phones, rest: rest.replace(/\s+/g, " ").trim() };
}
