import { PARAM } from "../../base/params";
import { MAIN_GROUP_VALUES, WITHOUT_PARTIAL } from "../interventions/shared-facets";

/**
 * What may be written down of a search that found nothing: facets with few and broad values. A list of what may,
 * not of what may not, so that a facet that comes later is left out until somebody has thought about it.
 * `PARAM.intervention` is not here: the name of a kind of help can tell as much as a diagnosis.
 */
const RECORDABLE = new Set<string>([
	PARAM.element,
	WITHOUT_PARTIAL,
	PARAM.form,
	PARAM.consent,
	PARAM.referral,
	PARAM.price,
	PARAM.anonymous,
	PARAM.documentation,
	PARAM.confirmed,
	PARAM.open,
]);
const BROAD: ReadonlySet<string> = new Set(Object.values(MAIN_GROUP_VALUES));

/**
 * A list's address as it may be counted: no words, no place and no target group below the three main ones, which
 * together could point out one family in a small town.
 */
export function recordableAddress(address: string): string {
	const [path = "", query = ""] = address.split("?", 2);
	const told = [...new URLSearchParams(query)].filter(([name, value]) =>
		name === PARAM.targetGroup ? BROAD.has(value) : RECORDABLE.has(name),
	);
	return told.length > 0 ? `${path}?${new URLSearchParams(told)}` : path;
}
