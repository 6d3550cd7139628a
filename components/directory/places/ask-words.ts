/** Whom to ask for in a municipality; `askFor`: what in the guide's words, `null` for guidance. */
export const askMunicipality = (askFor: string | null): string =>
	`Ring, og spørg efter ${askFor ?? "en, der vejleder pårørende"}.`;

/** The same on a municipality's own page, where nothing was asked: what most relatives need to know. */
export const ASK_FOR_RELIEF = "Er det aflastning, så spørg efter visitationen.";
