import { citationsIn } from "../../model/citations";
import { ELEMENT_SOURCE, type SectionKey } from "../../model/intervention-codes";
import type { InterventionView } from "./view";

/** The relative's sections in the order of the page, below how one gets it. */
export const RELATIVE_SECTIONS = [
	"audience",
	"howItWorks",
	"purpose",
	"experience",
] as const satisfies SectionKey[];
export const PROFESSIONAL_SECTIONS = ["evaluation", "potential"] as const satisfies SectionKey[];

const ALL_SECTIONS = ["gettingIt", ...RELATIVE_SECTIONS, ...PROFESSIONAL_SECTIONS] as const;

/**
 * Every reference of an intervention, in reading order and without repetitions.
 * @param inSections the sections whose text counts; everything beside the text always does.
 */
export function referencesOf(
	intervention: InterventionView,
	inSections: readonly SectionKey[] = ALL_SECTIONS,
): string[] {
	const { sections, conditions, ...rest } = intervention;
	const inText = inSections.flatMap((key) => citationsIn(sections[key] ?? ""));
	const inFacts = Object.values(conditions).flatMap(({ sources }) => sources);
	const lists = [
		rest.forms,
		rest.figures,
		rest.legalBasis,
		rest.spread,
		rest.requires,
		rest.recruiting,
		rest.barriers,
		rest.targetGroups,
	].flat();
	const { effectForCitizen, effectForRelative } = rest.documentation;
	const statements = [
		rest.groupSize,
		rest.sessions,
		rest.duration,
		rest.deliveredBy,
		rest.documentation,
		effectForCitizen,
		effectForRelative,
	];
	const inLists = [...lists, ...statements].flatMap((entry) => entry?.sources ?? []);
	const inClaims = rest.disagreements.flatMap(({ claims }) => claims.map(({ source }) => source));
	return [...new Set([...inText, ...inFacts, ...inLists, ...inClaims, ELEMENT_SOURCE])];
}
