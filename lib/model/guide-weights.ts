import { z } from "zod";

/** How much facts about an offer count beside what the answers speak for. Negative: it counts against. */
export const weightsSchema = z.strictObject({
	/** It is made for a finer group that was named, e.g. `alkohol`. */
	fineGroup: z.int(),
	/** It is for a whole main group, or for a related group. */
	mainGroup: z.int(),
	/** Its own elements meet a need. */
	ownElement: z.int(),
	/** It does what was asked for. */
	needMet: z.int().optional(),
	/** It is mostly for the ill person. */
	mostlyForCitizen: z.int().optional(),
	/** How near it is, when a place is known. */
	municipality: z.int(),
	region: z.int(),
	/** There is a number to call; the second when somebody is needed today; the third when it is open now. */
	phone: z.int(),
	phoneToday: z.int(),
	openNow: z.int(),
	/** One must be referred, and somebody is needed today. */
	referralToday: z.int(),
	/** One can be anonymous, or needs no referral. */
	alone: z.int(),
	/** It is for one finer group alone, and the answers do not name any. */
	oneGroup: z.int(),
	/** Nobody knows whether it still exists, or it pauses. */
	uncertain: z.int(),
	/** It stands in `narrow`. */
	narrow: z.int(),
	/** Of an intervention: there is something of the kind that the reader can use. */
	available: z.int(),
});
