import { routes } from "@/lib/base/routes";
import type { PreviewEntry } from "@/lib/desk/preview/with-document";

type Place = { href: string; label: string };
type Subject = Pick<PreviewEntry, "kind" | "slug">;

const home: Place = { href: routes.home, label: "Forsiden" };

/** Where what has no page of its own is read. */
const PLACES: Partial<Record<Subject["kind"], Place>> = {
	element: { href: routes.overview, label: "Overblik over elementerne" },
	"target-group": { href: routes.interventions, label: "Typer af hjælp" },
	pointer: { href: routes.elsewhere, label: "Andre steder, der kan hjælpe" },
	right: { href: routes.rights, label: "Rettigheder og orlov" },
	recommendation: { href: routes.recommendations, label: "Anbefalinger" },
	method: { href: routes.methods, label: "Metoder" },
	municipality: { href: routes.municipalities, label: "Kommuner" },
	"municipal-answer": { href: routes.municipalities, label: "Kommuner" },
	emergency: { href: routes.emergency, label: "Akut hjælp" },
	places: { href: routes.municipalities, label: "Kommuner" },
	"search-words": { href: routes.search, label: "Søg" },
	guide: { href: routes.guide, label: "Find hjælp" },
};

/** The page on which a record without a page of its own would appear. */
export function whereItAppears({ kind, slug }: Subject): Place {
	return kind === "source" ? { href: routes.source(slug), label: "Kilder" } : (PLACES[kind] ?? home);
}

/** The addresses of what has a page of its own. */
const ADDRESSES: Partial<Record<Subject["kind"], (slug: string) => string>> = {
	intervention: routes.intervention,
	offer: routes.offer,
	provider: routes.provider,
	page: routes.page,
};

/**
 * The public page of a record as it is now; null where the public sees none.
 * @param title what the public calls it, where it has a page of its own.
 */
export function publicPlace({ kind, slug }: Subject, title: string | undefined): Place | null {
	const addressOf = ADDRESSES[kind];
	if (!addressOf) return whereItAppears({ kind, slug });
	return title === undefined ? null : { href: addressOf(slug), label: title };
}
