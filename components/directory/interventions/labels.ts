import type { Facet } from "@/lib/base/facets/facet";
import type { Catalogue } from "@/lib/directory/catalogue";
import type { InterventionView } from "@/lib/directory/interventions/view";
import type { ElementCode } from "@/lib/model/intervention-codes";
import { OPTION_WORDS, PROFESSIONAL_ELEMENT_WORDS } from "./words";

type Labels = Pick<Catalogue, "elements" | "targetGroups">;

/** The element's name, from the typology. */
export const elementLabel = ({ elements }: Pick<Labels, "elements">, code: ElementCode) =>
	elements.find((element) => element.code === code)?.label ?? code;

/** The element's name as professionals know it. */
export const professionalLabel = (labels: Pick<Labels, "elements">, code: ElementCode) =>
	PROFESSIONAL_ELEMENT_WORDS[code] ?? elementLabel(labels, code);

/** The target group's name, from the data. */
export const groupLabel = ({ targetGroups }: Pick<Labels, "targetGroups">, code: string) =>
	targetGroups.find((group) => group.code === code)?.label ?? code;

/** The names of an intervention's groups, main groups first, in the order of the data. */
export function groupNames(labels: Labels, { targetGroups }: InterventionView): string[] {
	const chosen = new Set(targetGroups.map(({ group }) => group));
	const found = labels.targetGroups.filter(({ code }) => chosen.has(code));
	return [...found.filter(({ parent }) => !parent), ...found.filter(({ parent }) => parent)].map(
		({ label }, i) => (i === 0 ? label : label.toLocaleLowerCase("da")),
	);
}

/** The words of one choice in a facet. */
export function optionLabel<T>(labels: Labels, facet: Facet<T>, code: string): string {
	if (facet.param === "element") return elementLabel(labels, code as ElementCode);
	if (facet.param === "maalgruppe") return groupLabel(labels, code);
	return OPTION_WORDS[facet.param]?.[code] ?? code;
}
