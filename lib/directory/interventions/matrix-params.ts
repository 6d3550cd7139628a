import type { Grammar, Option } from "../../base/facets/facet";
import { ELEMENT_OPTIONS } from "./shared-facets";
import type { InterventionView } from "./view";

/** What may stand in the address of `/oversigt`: by which column the matrix is sorted. */
export function matrixGrammar(): Grammar<InterventionView> {
	const sorts: Option[] = [
		{ code: "number", value: "nummer" },
		{ code: "name", value: "navn" },
		...ELEMENT_OPTIONS,
	];
	return { facets: [], switches: [], sorts };
}
