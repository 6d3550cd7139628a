import { z } from "zod";
import { phone } from "./contact-parts";
import { ELEMENTS } from "./intervention-codes";
import { OFFER_STATUSES } from "./offer-codes";
import { slugSchema, webAddress } from "./schema-parts";

/** Beside the offers' own files. */
export const MAPPING_FILE = "mapping.yaml";

/** Why a row of the gathered data is no offer of ours. */
const LEFT_OUT_REASONS = [
	"dementia",
	"old-age",
	"gambling",
	"prison",
	"child",
	"hospital-visits",
	"general",
] as const;

/**
 * Why a gathered line is neither an offer nor a pointer: it stands with the acute help, another line has taken
 * over, it is an organisation's office (a provider's number), or relatives are not helped there.
 */
const LINE_LEFT_OUT_REASONS = ["emergency", "replaced", "office", "not-for-relatives"] as const;

const groups = z.record(z.string(), z.array(slugSchema));

/** Where a row was read wrongly, or what it describes is over: what holds instead. */
const correction = z.strictObject({
	/** All its interventions are only the nearest of their type. */
	fit: z.literal("nearest").optional(),
	/** Interventions that it is too. */
	adds: z.array(slugSchema).optional(),
	elements: z.array(z.enum(ELEMENTS)).optional(),
	/** All its target groups. */
	targetGroups: z.array(slugSchema).optional(),
	status: z.enum(OFFER_STATUSES).optional(),
});

/** What became of each line of the gathered data; a line whose sources disagree on its number shows none. */
const linesSchema = z.strictObject({
	offers: z.record(z.string(), slugSchema),
	pointers: z.record(z.string(), slugSchema),
	leftOut: z.record(z.string(), z.enum(LINE_LEFT_OUT_REASONS)),
	numbersInDoubt: z.array(z.string()),
});

/**
 * How the gathered data was read (decision 20): its topics as target groups (basis: inferred), its other
 * types as elements, the rows at the edge of our target groups that are left out, each with a reason, and what
 * became of its lines.
 */
export const offerMappingSchema = z.strictObject({
	topics: groups,
	/** Topics that concern everybody: they count only where no other topic says for whom it is. */
	generalTopics: groups,
	otherTypes: z.record(z.string(), z.array(z.enum(ELEMENTS))),
	/** Hosts of newspapers and others that write about offers: a source, but no way to the offer. */
	writtenAbout: z.array(z.string()),
	leftOut: z.record(slugSchema, z.enum(LEFT_OUT_REASONS)),
	/** The offers' own pages where the row's address is somebody else's or of something else; `null`: none is known. */
	ownPages: z.record(slugSchema, webAddress.nullable()),
	corrections: z.record(slugSchema, correction),
	/** Offers whose address for mail on record is meant for others. */
	withoutEmail: z.array(slugSchema),
	/** Taken off the lists, since no relative can use them; they stay so that old addresses answer. */
	withdrawn: z.record(slugSchema, z.enum(["for-associations", "for-staff"])),
	lines: linesSchema,
	/** Numbers that more than one live offer has, by design; all others belong to one. */
	sharedNumbers: z.record(phone, z.array(slugSchema)),
});
