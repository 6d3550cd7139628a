/** What the page about consent says around its own text. */
export const CONSENT_WORDS = {
	crumbs: [{ href: "/fagfolk", label: "For fagfolk" }],
	questions: "Spørgsmål og svar",
};
