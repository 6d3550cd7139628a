/** Where the long words of our titles are put together. */
const SEAMS =
	/(organisations|forventnings|hjerneskade|pårørende|telefon|alkohol|netværks|familie)(?=\p{L}{5})/giu;

/** A title with places where it may break: not every browser hyphenates Danish. */
export const softHyphens = (title: string) => title.replace(SEAMS, "$1\u00AD");
