import { endingOf } from "@/lib/site/endings";
import { gone } from "@/lib/site/open-data/gone";
import { moved } from "@/lib/site/open-data/moved";
import { offerJson } from "@/lib/site/open-data/offer-json";
import { problem } from "@/lib/site/open-data/problem";
import { publishedCatalogue } from "@/lib/site/queries";

export async function GET(
	_request: Request,
	{ params }: { params: Promise<{ slug: string }> },
): Promise<Response> {
	const { slug } = await params;
	const catalogue = await publishedCatalogue();
	const offer = catalogue.offers.find((candidate) => candidate.slug === slug);
	if (!offer) {
		const ending = endingOf(catalogue, "offer", slug);
		if (ending) return gone(ending);
		return (await moved("offer", slug)) ?? problem(404, "Not found", "No published offer has this slug.");
	}
	return Response.json({ data: offerJson(offer, catalogue, new Date()) });
}
