import type { Grammar, Option } from "../facets/facet";
import { interventionGrammar } from "./facets";
import type { InterventionView } from "./view";

/** What may stand in the address of `/oversigt`: by which column the matrix is sorted. */
export function matrixGrammar(): Grammar<InterventionView> {
	const elements = interventionGrammar([]).facets.find(({ param }) => param === "element")?.options ?? [];
	const sorts: Option[] = [{ code: "number", value: "nummer" }, { code: "name", value: "navn" }, ...elements];
	return { facets: [], switches: [], sorts };
}
