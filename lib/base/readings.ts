/** The pages of running text about what the documents say; they lie under the recommendations. */
export const READINGS = [
	"udfordringer",
	"begreber",
	"paaroerendevejlederens-opgave",
	"sos-til-paaroerende",
] as const;
export const isReading = (slug: string): boolean => (READINGS as readonly string[]).includes(slug);
