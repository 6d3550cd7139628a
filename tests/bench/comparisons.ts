import type { Measured } from "./measure";
import type { Row } from "./table";

const danish = (bound: number) => String(bound).replace(".", ",");
const atLeast = (bound: number) => ({
	text: `≥ ${danish(bound)}`,
	holds: (ratio: number) => ratio >= bound,
});
const atMost = (bound: number) => ({
	text: `≤ ${danish(bound)}`,
	holds: (ratio: number) => ratio <= bound,
});
const rate = (measured: Measured, reference: Measured) => measured.rate / reference.rate;
const time = (measured: Measured, reference: Measured) => reference.rate / measured.rate;

/** What is compared with what, by the names under which a round files its results. */
const COMPARISONS = [
	["Set før: listen / nginx", "liste", "nginx liste", rate, atLeast(0.25)],
	["Set før: en indsats / nginx", "detalje", "nginx detalje", rate, atLeast(0.25)],
	["Set før: forsiden / nginx", "forside", "nginx forside", rate, atLeast(0.25)],
	["Set før, mens to søger / nginx", "søgning", "nginx liste", rate, atLeast(0.12)],
	["Set før: listen / samme bytes fra ren Node", "liste", "node liste", rate, undefined],
	["Aldrig set: tid i forhold til Next direkte", "nye", "Next nye", time, atMost(1.5)],
] as const;

/** The rows of the table; what was not measured is left out. */
export function comparisons(result: (name: string) => Measured | undefined): Row[] {
	return COMPARISONS.flatMap(([what, name, reference, ratio, target]) => {
		const measured = result(name);
		return measured ? [{ what, measured, reference: result(reference), ratio, target }] : [];
	});
}
