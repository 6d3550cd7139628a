import type { z } from "zod";
import {
	elementSchema,
	emergencySchema,
	pageSchema,
	sourceSchema,
	targetGroupSchema,
} from "../catalogue/reference-schema";
import { interventionRecordSchema } from "../catalogue/schema";

/** Every kind of record and the schema its documents are checked by. */
export const KINDS = {
	element: elementSchema,
	"target-group": targetGroupSchema,
	source: sourceSchema,
	emergency: emergencySchema,
	intervention: interventionRecordSchema,
	page: pageSchema,
} as const;
export type Kind = keyof typeof KINDS;
export type DocumentOf<K extends Kind> = z.infer<(typeof KINDS)[K]>;

/** A checked document on its way into the database. */
export type Entry = { [K in Kind]: { kind: K; slug: string; document: DocumentOf<K> } }[Kind];
