import { interventionGrammar } from "@/lib/catalogue/facets";
import { listInterventions } from "@/lib/catalogue/list";
import { publishedCatalogue } from "@/lib/catalogue/queries";
import { parseSelection, unknownValues } from "@/lib/facets/search-params";
import { interventionJson } from "@/lib/open-data/intervention-json";
import { parsePaging } from "@/lib/open-data/paging";
import { problem } from "@/lib/open-data/problem";
import { foundSlugs } from "@/lib/search/queries";

export async function GET(request: Request): Promise<Response> {
	const params = new URL(request.url).searchParams;
	const catalogue = await publishedCatalogue();
	const grammar = interventionGrammar(catalogue.targetGroups);
	const unknown = unknownValues(params, grammar);
	const paging = parsePaging(params);
	const wrong = [...new Set([...unknown, ...paging.invalid])];
	if (wrong.length > 0) {
		return problem(400, "Invalid parameter", `Value not allowed for: ${wrong.join(", ")}`, {
			parameters: wrong,
		});
	}
	const selection = parseSelection(params, grammar, "api");
	const found = foundSlugs(catalogue, "intervention", selection.q);
	// Programs page through the list: unless they ask for another, its order stays as it has always been.
	const sort = params.has("sort") ? selection.sort : "number";
	const { items } = listInterventions(catalogue, grammar, { ...selection, sort }, found);
	const { page, perPage } = paging;
	const body = {
		data: items.slice((page - 1) * perPage, page * perPage).map(interventionJson),
		meta: { total: items.length, page, perPage },
	};
	// What somebody searched for is stored nowhere (decision 12).
	return Response.json(body, found && { headers: { "cache-control": "no-store" } });
}
