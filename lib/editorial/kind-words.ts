/** What the desk calls each kind of record: one, and many. */
const KIND_WORDS: Record<string, { one: string; many: string }> = {
	intervention: { one: "Indsats", many: "Indsatser" },
	offer: { one: "Tilbud", many: "Tilbud" },
	provider: { one: "Udbyder", many: "Udbydere" },
	element: { one: "Indsatselement", many: "Indsatselementer" },
	"target-group": { one: "Målgruppe", many: "Målgrupper" },
	source: { one: "Kilde", many: "Kilder" },
	emergency: { one: "Akut kontakt", many: "Akutte kontakter" },
	page: { one: "Side", many: "Sider" },
	places: { one: "Stedregister", many: "Stedregister" },
	"search-words": { one: "Søgeord", many: "Søgeord" },
	guide: { one: "Guiden", many: "Guiden" },
};

/** The kinds in the order in which editors meet them. */
export const KIND_ORDER = Object.keys(KIND_WORDS);

export const oneOf = (kind: string) => KIND_WORDS[kind]?.one ?? kind;
export const manyOf = (kind: string) => KIND_WORDS[kind]?.many ?? kind;
