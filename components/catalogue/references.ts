import { referencesOf } from "@/lib/catalogue/references";
import type { InterventionView } from "@/lib/catalogue/view";

/** The number of each reference at the end of the page; the numbers run from 1 in reading order. */
export type Numbering = ReadonlyMap<string, number>;

export const numberReferences = (intervention: InterventionView): Numbering =>
	new Map(referencesOf(intervention).map((reference, i) => [reference, i + 1]));
