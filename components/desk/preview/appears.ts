import { routes } from "@/lib/base/routes";
import type { PreviewEntry } from "@/lib/desk/preview/with-document";
import type { Catalogue } from "@/lib/directory/catalogue";

type Place = { href: string; label: string };
type Subject = Pick<PreviewEntry, "kind" | "slug">;
type Shown = Pick<Catalogue, "interventions" | "offers" | "providers" | "pages">;

const home: Place = { href: routes.home, label: "Forsiden" };

/** Where what has no page of its own is read. */
const PLACES: Partial<Record<Subject["kind"], Place>> = {
	element: { href: routes.overview, label: "Overblik over elementerne" },
	"target-group": { href: routes.interventions, label: "Typer af hjælp" },
	pointer: { href: routes.elsewhere, label: "Andre steder, der kan hjælpe" },
	right: { href: routes.rights, label: "Rettigheder og orlov" },
	municipality: { href: routes.municipalities, label: "Kommuner" },
	emergency: { href: routes.emergency, label: "Akut hjælp" },
	places: { href: routes.municipalities, label: "Kommuner" },
	"search-words": { href: routes.search, label: "Søg" },
	guide: { href: routes.guide, label: "Find hjælp" },
};

/** The page on which a record without a page of its own would appear. */
export function whereItAppears({ kind, slug }: Subject): Place {
	return kind === "source" ? { href: routes.source(slug), label: "Kilder" } : (PLACES[kind] ?? home);
}

/** The public page of a record as it is now; null where the public sees none. */
export function publicPlace(
	{ interventions, offers, providers, pages }: Shown,
	subject: Subject,
): Place | null {
	const { kind, slug } = subject;
	const named = <T extends { slug: string }>(list: readonly T[]) => list.find((one) => one.slug === slug);
	const place = (href: string, label: string | undefined) => (label === undefined ? null : { href, label });
	switch (kind) {
		case "intervention":
			return place(routes.intervention(slug), named(interventions)?.title);
		case "offer":
			return place(routes.offer(slug), named(offers)?.title);
		case "provider":
			return place(routes.provider(slug), named(providers)?.name);
		case "page":
			return place(`/${slug}`, named(pages)?.title);
		default:
			return whereItAppears(subject);
	}
}
