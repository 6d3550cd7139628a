import type { Catalogue } from "../../directory/catalogue";
import { selectedPlace } from "../../directory/offers/selected-place";
import { type Frame, frameOf } from "../../site/questions/frame";
import { interventionPage, offerPage, providerPage } from "../../site/questions/records";
import { textPage } from "../../site/questions/texts";
import { whoRuns } from "../../site/questions/who-runs";
import { isPaged, type PreviewEntry, withDocument } from "./with-document";

const named = <T extends { slug: string }>(list: readonly T[], { slug }: PreviewEntry): T | undefined =>
	list.find((candidate) => candidate.slug === slug);

/** What a draft's preview shows: the answers of the page it would be, or that it has no page of its own. */
export type Previewed =
	| { is: "elsewhere"; frame: Frame }
	| ({ is: "page" } & ReturnType<typeof textPage>)
	| ({ is: "provider" } & ReturnType<typeof providerPage>)
	| ({ is: "offer" } & ReturnType<typeof offerPage>)
	| ({ is: "intervention"; runBy: ReturnType<typeof whoRuns> } & ReturnType<typeof interventionPage>);

/** The page that a draft would be if it were published now, from the questions that the public page asks. */
export function previewed(published: Catalogue, entry: PreviewEntry, now: Date): Previewed {
	const elsewhere = { is: "elsewhere", frame: frameOf(published) } as const;
	if (!isPaged(entry)) return elsewhere;
	const catalogue = withDocument(published, entry);
	if (entry.kind === "page") return { is: "page", ...textPage(catalogue, entry.slug) };
	if (entry.kind === "provider") {
		const provider = named(catalogue.providers, entry);
		return provider ? { is: "provider", ...providerPage(catalogue, provider, now) } : elsewhere;
	}
	if (entry.kind === "offer") {
		const offer = named(catalogue.offers, entry);
		return offer ? { is: "offer", ...offerPage(catalogue, offer, now) } : elsewhere;
	}
	const intervention = named(catalogue.interventions, entry);
	if (!intervention) return elsewhere;
	const { selection } = selectedPlace({}, catalogue.places);
	const runBy = whoRuns(catalogue, intervention.slug, selection, now);
	return { is: "intervention", ...interventionPage(catalogue, intervention), runBy };
}

/** What the public calls a record that has a page of its own; undefined where it sees none. */
export function publicTitle(
	{ interventions, offers, providers, pages }: Catalogue,
	{ kind, slug }: Pick<PreviewEntry, "kind" | "slug">,
): string | undefined {
	const inList = <T extends { slug: string }>(list: readonly T[]) => list.find((one) => one.slug === slug);
	switch (kind) {
		case "intervention":
			return inList(interventions)?.title;
		case "offer":
			return inList(offers)?.title;
		case "provider":
			return inList(providers)?.name;
		case "page":
			return inList(pages)?.title;
		default:
			return undefined;
	}
}
