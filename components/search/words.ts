import type { Found } from "@/lib/search/ask";
import type { SearchKind } from "@/lib/search/document";

export const KIND_WORDS: Record<SearchKind, string> = {
	intervention: "Slags hjælp",
	offer: "Tilbud",
	provider: "Hvem der hjælper",
	element: "Del af hjælpen",
	"target-group": "Målgruppe",
	place: "Kommune",
};

const FIELD_WORDS: Record<Found["why"][number]["field"], string> = {
	title: "i navnet",
	names: "i det, det også hedder",
	groups: "i målgruppe eller indhold",
	summary: "i den korte tekst",
	body: "i teksten",
};

/** Why something was found: "Fundet på “alkohol” i navnet." */
export function whyWords(why: Found["why"]): string {
	const parts = [...new Map(why.map(({ found, field }) => [found.toLocaleLowerCase("da"), field]))].slice(
		0,
		3,
	);
	if (parts.length === 0) return "";
	return `Fundet på ${parts.map(([found, field]) => `“${found}” ${FIELD_WORDS[field]}`).join(", ")}.`;
}
