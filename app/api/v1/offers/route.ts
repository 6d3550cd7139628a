import { publishedCatalogue } from "@/lib/catalogue/queries";
import { parseSelection, unknownValues } from "@/lib/facets/search-params";
import { offerGrammar } from "@/lib/offers/facets";
import { listOffers } from "@/lib/offers/list";
import { offerJson } from "@/lib/open-data/offer-json";
import { parsePaging } from "@/lib/open-data/paging";
import { problem } from "@/lib/open-data/problem";
import { foundSlugs } from "@/lib/search/queries";

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
