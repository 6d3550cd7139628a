/** How far an offer reaches. What is regional or municipal names its municipalities (decision 9). */
export const COVERAGE_LEVELS = ["municipality", "region", "national"] as const;
export type CoverageLevel = (typeof COVERAGE_LEVELS)[number];

/** `uncertain`: the source does not let us tell whether the offer still exists. */
export const OFFER_STATUSES = ["open", "paused", "uncertain", "ended"] as const;
export type OfferStatus = (typeof OFFER_STATUSES)[number];

/** Who runs an offer. */
export const PROVIDER_KINDS = [
	"municipality",
	"region",
	"state",
	"association",
	"private",
	"partnership",
] as const;

/** Days of the week, Monday first, as ISO 8601 counts them. */
export const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

/** How somebody confirmed that an offer is as described. */
export const CONFIRMATION_WAYS = ["phone", "email", "website", "visit", "provider"] as const;
