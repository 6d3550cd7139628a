import type { OfferDocument } from "../../model/offer-schema";

/**
 * Whether an offer's hours may say "open now": a telephone line that is known to exist, with plainly weekly
 * hours (decision 8).
 */
export const hasMachineReadableHours = ({
	forms,
	hours,
	status,
}: Pick<OfferDocument, "forms" | "hours" | "status">): boolean =>
	forms.includes("phone") && hours?.plainlyWeekly === true && status === "open";
