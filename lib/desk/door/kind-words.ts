/** What the desk calls each kind of record: one, many, and one that is being made. */
const KIND_WORDS: Record<string, { one: string; many: string; fresh: string }> = {
	intervention: { one: "Indsats", many: "Indsatser", fresh: "Ny indsats" },
	offer: { one: "Tilbud", many: "Tilbud", fresh: "Nyt tilbud" },
	provider: { one: "Udbyder", many: "Udbydere", fresh: "Ny udbyder" },
	element: { one: "Indsatselement", many: "Indsatselementer", fresh: "Nyt indsatselement" },
	"target-group": { one: "Målgruppe", many: "Målgrupper", fresh: "Ny målgruppe" },
	source: { one: "Kilde", many: "Kilder", fresh: "Ny kilde" },
	emergency: { one: "Akut kontakt", many: "Akutte kontakter", fresh: "Ny akut kontakt" },
	page: { one: "Side", many: "Sider", fresh: "Ny side" },
	municipality: { one: "Kommunens kontakt", many: "Kommunernes kontakt", fresh: "Ny kontakt til en kommune" },
	"municipal-answer": { one: "Kommunens svar", many: "Kommunernes svar", fresh: "Nyt svar fra en kommune" },
	pointer: { one: "Henvisning til andre", many: "Henvisninger til andre", fresh: "Ny henvisning til andre" },
	right: { one: "Rettighed", many: "Rettigheder", fresh: "Ny rettighed" },
	recommendation: { one: "Anbefaling", many: "Anbefalinger", fresh: "Ny anbefaling" },
	method: { one: "Metode", many: "Metoder", fresh: "Ny metode" },
	places: { one: "Stedregister", many: "Stedregister", fresh: "Nyt stedregister" },
	"search-words": { one: "Søgeord", many: "Søgeord", fresh: "Nye søgeord" },
	guide: { one: "Guiden", many: "Guiden", fresh: "Ny guide" },
};

/** The kinds in the order in which editors meet them. */
export const KIND_ORDER = Object.keys(KIND_WORDS);

export const oneOf = (kind: string) => KIND_WORDS[kind]?.one ?? kind;
export const manyOf = (kind: string) => KIND_WORDS[kind]?.many ?? kind;
export const newOf = (kind: string) => KIND_WORDS[kind]?.fresh ?? kind;
