import type { z } from "zod";
import { municipalityContactSchema } from "./contact-schema";
import { bounded } from "./document-bounds";
import { guideSchema } from "./guide-schema";
import { interventionRecordSchema } from "./intervention-schema";
import { municipalAnswerSchema } from "./municipal-answer-schema";
import { offerSchema } from "./offer-schema";
import { placesSchema } from "./place-schema";
import { pointerSchema } from "./pointer-schema";
import { providerSchema } from "./provider-schema";
import { methodSchema, recommendationSchema } from "./recommendation-schema";
import {
	elementSchema,
	emergencySchema,
	pageSchema,
	sourceSchema,
	targetGroupSchema,
} from "./reference-schema";
import { rightSchema } from "./right-schema";
import { searchWordsSchema } from "./search-words";

/** Every kind of record and the schema its documents are checked by. */
export const KINDS = {
	element: bounded(elementSchema),
	"target-group": bounded(targetGroupSchema),
	source: bounded(sourceSchema),
	emergency: bounded(emergencySchema),
	intervention: bounded(interventionRecordSchema),
	page: bounded(pageSchema),
	places: bounded(placesSchema),
	"search-words": bounded(searchWordsSchema),
	guide: bounded(guideSchema),
	provider: bounded(providerSchema),
	offer: bounded(offerSchema),
	municipality: bounded(municipalityContactSchema),
	pointer: bounded(pointerSchema),
	right: bounded(rightSchema),
	"municipal-answer": bounded(municipalAnswerSchema),
	recommendation: bounded(recommendationSchema),
	method: bounded(methodSchema),
} as const;
export type Kind = keyof typeof KINDS;
export type DocumentOf<K extends Kind> = z.infer<(typeof KINDS)[K]>;

/** A checked document on its way into the database. */
export type Entry = { [K in Kind]: { kind: K; slug: string; document: DocumentOf<K> } }[Kind];

type EntryOf<K extends Kind> = Extract<Entry, { kind: K }>;

/** The entries of one kind. */
export const ofKind = <K extends Kind>(entries: readonly Entry[], kind: K) =>
	entries.filter((entry): entry is EntryOf<K> => entry.kind === kind);
