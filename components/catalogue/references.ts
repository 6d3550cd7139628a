import { ELEMENT_SOURCE } from "@/lib/catalogue/codes";
import type { InterventionView } from "@/lib/catalogue/view";
import { citationsIn } from "@/lib/content/citations";

/** The relative's sections in the order of the page, below how one gets it. */
export const RELATIVE_SECTIONS = ["audience", "howItWorks", "purpose", "experience"] as const;
export const PROFESSIONAL_SECTIONS = ["evaluation", "potential"] as const;

/** Every reference of a document, in the order of the page and without repetitions. */
function referencesOf(intervention: InterventionView): string[] {
	const { sections, conditions, ...rest } = intervention;
	const ordered = ["gettingIt", ...RELATIVE_SECTIONS, ...PROFESSIONAL_SECTIONS] as const;
	const inText = ordered.flatMap((key) => citationsIn(sections[key] ?? ""));
	const inFacts = Object.values(conditions).flatMap(({ sources }) => sources);
	const lists = [
		rest.forms,
		rest.figures,
		rest.legalBasis,
		rest.spread,
		rest.barriers,
		rest.targetGroups,
	].flat();
	const statements = [rest.groupSize, rest.sessions, rest.duration, rest.deliveredBy, rest.documentation];
	const inLists = [...lists, ...statements].flatMap((entry) => entry?.sources ?? []);
	const inClaims = rest.disagreements.flatMap(({ claims }) => claims.map(({ source }) => source));
	return [...new Set([...inText, ...inFacts, ...inLists, ...inClaims, ELEMENT_SOURCE])];
}

/** The number of each reference at the end of the page; the numbers run from 1 in reading order. */
export type Numbering = ReadonlyMap<string, number>;

export const numberReferences = (intervention: InterventionView): Numbering =>
	new Map(referencesOf(intervention).map((reference, i) => [reference, i + 1]));
