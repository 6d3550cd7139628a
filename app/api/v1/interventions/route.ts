import { parseSelection, unknownValues } from "@/lib/base/facets/search-params";
import { interventionGrammar } from "@/lib/directory/interventions/facets";
import { listInterventions } from "@/lib/directory/interventions/list";
import { foundSlugs } from "@/lib/directory/search/queries";
import { interventionJson } from "@/lib/site/open-data/intervention-json";
import { parsePaging } from "@/lib/site/open-data/paging";
import { problem } from "@/lib/site/open-data/problem";
import { publishedCatalogue } from "@/lib/site/queries";

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
