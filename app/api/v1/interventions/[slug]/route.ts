import { publishedCatalogue } from "@/lib/catalogue/queries";
import { interventionDetailJson } from "@/lib/open-data/intervention-json";
import { problem } from "@/lib/open-data/problem";

export async function GET(
	_request: Request,
	{ params }: { params: Promise<{ slug: string }> },
): Promise<Response> {
	const { slug } = await params;
	const { interventions } = await publishedCatalogue();
	const intervention = interventions.find((candidate) => candidate.slug === slug);
	if (!intervention) return problem(404, "Not found", "No published intervention has this slug.");
	return Response.json({ data: interventionDetailJson(intervention) });
}
