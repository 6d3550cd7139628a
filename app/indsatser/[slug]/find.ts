import type { Metadata } from "next";
import { endedTitle } from "@/components/directory/endings/ended";
import type { InterventionView } from "@/lib/directory/interventions/view";
import { endingOf } from "@/lib/site/endings";
import { publishedCatalogue } from "@/lib/site/queries";

/** What an address under `/indsatser` leads to: what is public, or why it is no longer. */
export async function findIntervention(params: Promise<{ slug: string }>) {
	const { slug } = await params;
	const catalogue = await publishedCatalogue();
	return {
		catalogue,
		intervention: catalogue.interventions.find((candidate) => candidate.slug === slug),
		ending: endingOf(catalogue, "intervention", slug),
	};
}

/**
 * The head of an intervention's page. `notFound()` here would leave the body empty until JavaScript draws it: only
 * the page itself may call it.
 * @param told the head of what is public.
 */
export async function interventionMetadata(
	params: Promise<{ slug: string }>,
	told: (intervention: InterventionView) => Metadata,
): Promise<Metadata> {
	const { intervention, ending } = await findIntervention(params);
	if (intervention) return told(intervention);
	return ending ? { title: endedTitle(ending), robots: { index: false } } : { title: "Siden findes ikke" };
}
