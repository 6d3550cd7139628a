import { parseSelection, unknownValues } from "@/lib/base/facets/search-params";
import { offerGrammar } from "@/lib/directory/offers/facets";
import { listOffers } from "@/lib/directory/offers/list";
import { foundSlugs } from "@/lib/directory/search/queries";
import { offerJson } from "@/lib/site/open-data/offer-json";
import { parsePaging } from "@/lib/site/open-data/paging";
import { problem } from "@/lib/site/open-data/problem";
import { publishedCatalogue } from "@/lib/site/queries";

export async function GET(request: Request): Promise<Response> {
	const params = new URL(request.url).searchParams;
	const catalogue = await publishedCatalogue();
	const now = new Date();
	const grammar = offerGrammar(catalogue, now);
	const paging = parsePaging(params);
	const wrong = [...new Set([...unknownValues(params, grammar), ...paging.invalid])];
	if (wrong.length > 0) {
		return problem(400, "Invalid parameter", `Value not allowed for: ${wrong.join(", ")}`, {
			parameters: wrong,
		});
	}
	const selection = parseSelection(params, grammar, "api");
	const found = foundSlugs(catalogue, "offer", selection.q);
	const { items } = listOffers(catalogue.offers, grammar, selection, found);
	const { page, perPage } = paging;
	const body = {
		data: items.slice((page - 1) * perPage, page * perPage).map((offer) => offerJson(offer, catalogue, now)),
		meta: { total: items.length, page, perPage },
	};
	// What somebody searched for is stored nowhere (decision 12).
	return Response.json(body, found && { headers: { "cache-control": "no-store" } });
}
