import { z } from "zod";
import { ELEMENTS } from "../catalogue/codes";
import { slugSchema } from "../catalogue/schema-parts";

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
 * How the gathered data was read (decision 20): its topics as target groups (basis: inferred), its other
 * types as elements, and the rows at the edge of our target groups that are left out, each with a reason.
 */
export const offerMappingSchema = z.strictObject({
	topics: z.record(z.string(), z.array(slugSchema)),
	otherTypes: z.record(z.string(), z.array(z.enum(ELEMENTS))),
	/** Hosts of newspapers and others that write about offers: a source, but no way to the offer. */
	writtenAbout: z.array(z.string()),
	leftOut: z.record(slugSchema, z.enum(LEFT_OUT_REASONS)),
});
