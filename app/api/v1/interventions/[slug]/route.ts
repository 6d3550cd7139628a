import { endingOf } from "@/lib/site/endings";
import { gone } from "@/lib/site/open-data/gone";
import { interventionDetailJson } from "@/lib/site/open-data/intervention-json";
import { moved } from "@/lib/site/open-data/moved";
import { problem } from "@/lib/site/open-data/problem";
import { publishedCatalogue } from "@/lib/site/queries";

export async function GET(
	_request: Request,
	{ params }: { params: Promise<{ slug: string }> },
): Promise<Response> {
	const { slug } = await params;
	const catalogue = await publishedCatalogue();
	const intervention = catalogue.interventions.find((candidate) => candidate.slug === slug);
	if (!intervention) {
		const ending = endingOf(catalogue, "intervention", slug);
		if (ending) return gone(ending);
		return (
			(await moved("intervention", slug)) ??
			problem(404, "Not found", "No published intervention has this slug.")
		);
	}
	return Response.json({ data: interventionDetailJson(intervention) });
}
