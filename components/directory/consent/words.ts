/** What the page about consent says around its own text. */
export const CONSENT_WORDS = {
	staff: "For fagfolk",
	questions: "Spørgsmål og svar",
};
