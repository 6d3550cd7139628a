const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;
/** Control characters, all but the line feed, and halves of characters whose other half is missing. */
const UNWRITTEN = /(?!\n)[\p{Cc}\p{Cs}]/gu;

/**
 * What somebody wrote in a field of several lines, in one form: NFC, line feeds alone, tabs as spaces, no
 * control characters, nothing empty around it. Doing it twice changes nothing more.
 */
export const cleanText = (raw: string): string =>
	raw.replace(LINE_ENDS, "\n").replaceAll("\t", " ").replace(UNWRITTEN, "").normalize("NFC").trim();

/** The same for a field of one line. */
export const cleanLine = (raw: string): string => cleanText(raw.replace(/\s+/g, " ")).replace(/\s+/g, " ");

/** Its length as people count: code points, so that an emoji of one code point is one character. */
export const lengthOf = (text: string): number => [...text].length;

/**
 * A field's text as it was sent. A form of ours has each name once; of a repeated one nothing is lost, its
 * values stand on lines of their own.
 */
export const fieldOf = (form: URLSearchParams, name: string): string => form.getAll(name).join("\n");
