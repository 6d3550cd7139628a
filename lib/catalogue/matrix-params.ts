import type { Grammar, Option } from "../facets/facet";
import type { InterventionView } from "./intervention-view";
import { ELEMENT_OPTIONS } from "./shared-facets";

/** What may stand in the address of `/oversigt`: by which column the matrix is sorted. */
export function matrixGrammar(): Grammar<InterventionView> {
	const sorts: Option[] = [
		{ code: "number", value: "nummer" },
		{ code: "name", value: "navn" },
		...ELEMENT_OPTIONS,
	];
	return { facets: [], switches: [], sorts };
}
