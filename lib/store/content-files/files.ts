import type { Entry, Kind } from "../../model/kinds";

/** The files of the kinds that share one, by kind; the others have a file each. */
export const YAML_FILES = {
	element: "typology.yaml",
	"target-group": "target-groups.yaml",
	source: "bibliography.yaml",
	emergency: "emergency.yaml",
	places: "places.yaml",
	"search-words": "search-words.yaml",
	guide: "guide.yaml",
	provider: "providers.yaml",
	municipality: "municipalities.yaml",
	pointer: "pointers.yaml",
	right: "rights.yaml",
	"municipal-answer": "municipal-answers.yaml",
	recommendation: "recommendations.yaml",
	method: "methods.yaml",
} as const satisfies Partial<Record<Kind, string>>;

/** Where in `content/` an entry stands, and the field it is within that file. */
export function placeOf({ kind, slug }: Entry): { file: string; within: string[] } {
	if (kind === "intervention") return { file: `interventions/${slug}.md`, within: [] };
	if (kind === "offer") return { file: `offers/${slug}.yaml`, within: [] };
	if (kind === "page") return { file: `pages/${slug}.md`, within: [] };
	return { file: YAML_FILES[kind], within: [slug] };
}
