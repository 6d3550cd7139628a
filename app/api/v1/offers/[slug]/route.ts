import { publishedCatalogue } from "@/lib/catalogue/queries";
import { offerJson } from "@/lib/open-data/offer-json";
import { problem } from "@/lib/open-data/problem";

export async function GET(
	_request: Request,
	{ params }: { params: Promise<{ slug: string }> },
): Promise<Response> {
	const { slug } = await params;
	const { offers, providers, places } = await publishedCatalogue();
	const offer = offers.find((candidate) => candidate.slug === slug);
	if (!offer) return problem(404, "Not found", "No published offer has this slug.");
	const provider = providers.find((candidate) => candidate.slug === offer.provider);
	return Response.json({ data: offerJson(offer, provider, places) });
}
