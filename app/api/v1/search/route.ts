import { cleanQuery } from "@/lib/base/facets/search-params";
import { siteUrl } from "@/lib/base/routes";
import { ask } from "@/lib/directory/search/ask";
import { publishedSearch } from "@/lib/directory/search/queries";
import { problem } from "@/lib/site/open-data/problem";
import { publishedCatalogue } from "@/lib/site/queries";

const DEFAULT_LIMIT = 20;
const MAX_LIMIT = 100;

export async function GET(request: Request): Promise<Response> {
	const params = new URL(request.url).searchParams;
	const q = cleanQuery(params.get("q") ?? "");
	const limit = params.get("limit") ?? String(DEFAULT_LIMIT);
	if (q === "" || !/^\d{1,3}$/.test(limit) || Number(limit) < 1 || Number(limit) > MAX_LIMIT) {
		const parameters = q === "" ? ["q"] : ["limit"];
		return problem(400, "Invalid parameter", `Value missing or not allowed for: ${parameters}`, {
			parameters,
		});
	}
	const catalogue = await publishedCatalogue();
	const answer = ask(catalogue, publishedSearch(catalogue), q, Number(limit));
	const { hits, total, corrected, nearest, place } = answer;
	const data = hits.map(({ type, slug, title, url, why }) => ({
		type,
		slug,
		title,
		url: siteUrl() + url,
		why,
	}));
	const meta = { total, corrected, nearest, municipalities: place?.municipalities ?? null };
	// What somebody searched for is stored nowhere (decision 12).
	return Response.json({ data, meta }, { headers: { "cache-control": "no-store" } });
}
