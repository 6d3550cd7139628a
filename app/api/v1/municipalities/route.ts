import { municipalityJson } from "@/lib/site/open-data/municipality-json";
import { parsePaging } from "@/lib/site/open-data/paging";
import { problem } from "@/lib/site/open-data/problem";
import { publishedCatalogue } from "@/lib/site/queries";

export async function GET(request: Request): Promise<Response> {
	const paging = parsePaging(new URL(request.url).searchParams);
	if (paging.invalid.length > 0) {
		return problem(400, "Invalid parameter", `Value not allowed for: ${paging.invalid.join(", ")}`, {
			parameters: paging.invalid,
		});
	}
	const { page, perPage } = paging;
	const catalogue = await publishedCatalogue();
	const { municipalities } = catalogue.places;
	const now = new Date();
	const data = municipalities
		.slice((page - 1) * perPage, page * perPage)
		.map((municipality) => municipalityJson(municipality, catalogue, now));
	return Response.json({ data, meta: { total: municipalities.length, page, perPage } });
}
