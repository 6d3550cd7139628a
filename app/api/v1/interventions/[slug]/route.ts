import { endingOf } from "@/lib/catalogue/endings";
import { publishedCatalogue } from "@/lib/catalogue/queries";
import { gone } from "@/lib/open-data/gone";
import { interventionDetailJson } from "@/lib/open-data/intervention-json";
import { moved } from "@/lib/open-data/moved";
import { problem } from "@/lib/open-data/problem";

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
