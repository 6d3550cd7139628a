import { PROFESSIONAL_SECTIONS, referencesOf } from "@/lib/directory/interventions/references";
import type { InterventionView } from "@/lib/directory/interventions/view";
import { citationsIn } from "@/lib/model/citations";

/** The number of each reference at the end of the professionals' page; the numbers run from 1 in reading order. */
export type Numbering = ReadonlyMap<string, number>;

export const numberReferences = (intervention: InterventionView): Numbering =>
	new Map(referencesOf(intervention, PROFESSIONAL_SECTIONS).map((reference, i) => [reference, i + 1]));

/** The same for a text that cites its sources itself. */
export const numberCitations = (markdown: string): Numbering =>
	new Map([...new Set(citationsIn(markdown))].map((reference, i) => [reference, i + 1]));
