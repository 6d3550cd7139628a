import { DEGREES, type Degree, ELEMENTS, type ElementCode } from "../../model/intervention-codes";
import type { InterventionView } from "./view";

/** The degree of an element in an intervention, or nothing: one of the 126 cells of VIVE 2022, table 4.2. */
export const degreeOf = ({ elements }: InterventionView, code: ElementCode): Degree | undefined =>
	elements.find(({ element }) => element === code)?.degree;

/** How many interventions have each element, in full and in part. */
export function elementTotals(interventions: readonly InterventionView[]) {
	return ELEMENTS.map((code) => {
		const degrees = interventions.map((intervention) => degreeOf(intervention, code));
		return { code, full: count(degrees, "full"), partial: count(degrees, "partial") };
	});
}

const count = <T>(values: readonly T[], wanted: T) => values.filter((value) => value === wanted).length;

/** Full before partial before none. */
const rank = (degree: Degree | undefined) => (degree ? DEGREES.indexOf(degree) : DEGREES.length);

const collator = new Intl.Collator("da");

/** The matrix's rows by a column: `"number"`, `"name"` or an element's code. Ties go by number. */
export function sortMatrix(interventions: readonly InterventionView[], column: string): InterventionView[] {
	const element = ELEMENTS.find((code) => code === column);
	return [...interventions].sort((a, b) => {
		if (column === "name") return collator.compare(a.title, b.title);
		const byElement = element ? rank(degreeOf(a, element)) - rank(degreeOf(b, element)) : 0;
		return byElement || a.number - b.number;
	});
}
