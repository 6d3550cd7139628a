/** Whom to ask for in a municipality; `askFor`: what in the guide's words, `null` for guidance. */
export const askMunicipality = (askFor: string | null): string =>
	`Ring, og spørg efter ${askFor ?? "en, der vejleder pårørende"}.`;
