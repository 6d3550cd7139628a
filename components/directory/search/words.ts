import type { Answer } from "@/lib/directory/search/ask";
import type { SearchKind } from "@/lib/directory/search/document";

export const KIND_WORDS: Record<SearchKind, string> = {
	intervention: "Type af hjælp",
	offer: "Tilbud",
	provider: "Hvem der hjælper",
	element: "Type af hjælp",
	"target-group": "Målgruppe",
	place: "Kommune",
	pointer: "Andre steder",
	right: "Rettigheder",
	recommendation: "For fagfolk: anbefaling",
	method: "For fagfolk: metode",
	page: "Side",
};

/** What came of a search, as the page's heading. */
export function foundWords({ total, nearest }: Answer, question: string): string {
	if (total === 0) return `Ingen resultater for “${question}”`;
	if (nearest) return `Ingen resultater med alle ordene i “${question}”`;
	return `${total} ${total === 1 ? "resultat" : "resultater"} for “${question}”`;
}
