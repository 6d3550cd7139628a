import type { Entry, Kind } from "@/lib/records/kinds";
import { routes } from "@/lib/routes";

type Place = { href: string; label: string };

/** Where what has no page of its own is read. */
const PLACES: Partial<Record<Kind, Place>> = {
	element: { href: routes.overview, label: "Overblik over elementerne" },
	"target-group": { href: routes.interventions, label: "Slags hjælp" },
	source: { href: routes.sources, label: "Kilder" },
	emergency: { href: routes.emergency, label: "Akut hjælp" },
	places: { href: routes.municipalities, label: "Kommuner" },
	"search-words": { href: routes.search, label: "Søg" },
	guide: { href: routes.guide, label: "Find hjælp" },
};

/** The page on which a record without a page of its own would appear. */
export function whereItAppears({ kind, slug }: Pick<Entry, "kind" | "slug">): Place {
	const { href, label } = PLACES[kind] ?? { href: routes.home, label: "Forsiden" };
	return kind === "source" ? { href: routes.source(slug), label } : { href, label };
}
