import type { Metadata } from "next";
import { endedTitle } from "@/components/directory/endings/ended";
import type { InterventionView } from "@/lib/directory/interventions/view";
import { published } from "@/lib/site/queries";
import { interventionAt } from "@/lib/site/questions/records";

/** What an address under `/indsatser` leads to: what is public, or why it is no longer. */
export const findIntervention = async (params: Promise<{ slug: string }>) =>
	published(interventionAt, (await params).slug);

/**
 * The head of an intervention's page. `notFound()` here would leave the body empty until JavaScript draws it: only
 * the page itself may call it.
 * @param told the head of what is public.
 */
export async function interventionMetadata(
	params: Promise<{ slug: string }>,
	told: (intervention: InterventionView) => Metadata,
): Promise<Metadata> {
	const { record: intervention, ending } = await findIntervention(params);
	if (intervention) return told(intervention);
	return ending ? { title: endedTitle(ending), robots: { index: false } } : { title: "Siden findes ikke" };
}
