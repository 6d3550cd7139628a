/** The largest file that is taken. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;
/** Rows below the headings. */
export const MAX_ROWS = 20_000;
export const MAX_COLUMNS = 100;
/** In one cell, as UTF-16 code units. */
export const MAX_CELL_LENGTH = 10_000;

/** In all cells together. */
export const MAX_SHEET_LENGTH = 20_000_000;

/** A file that cannot be read; the message tells the person why, in Danish. */
export class Unreadable extends Error {}

export const TOO_LARGE = "Filen er for stor. Den må højst fylde 20 MB.";
export const TOO_MUCH_TEXT = "Der står for meget i filen. Del den i flere, og prøv igen.";
export const TOO_MANY_ROWS =
	"Arket har celler længere nede end række 20.001. Slet de tomme rækker, eller del filen i flere.";
export const TOO_MANY_COLUMNS =
	"Arket har celler længere ude end kolonne 100. Slet de tomme kolonner, og prøv igen.";
