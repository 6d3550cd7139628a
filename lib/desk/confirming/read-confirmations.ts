import { daysBetween } from "../../base/calendar/day-count";
import { confirmationRequestsOf, NO_REQUESTS } from "../../directory/offers/confirmation-requests";
import { type Confirmed, latestByGroup, NEVER_CONFIRMED } from "../../directory/offers/confirmed";
import { type ContactStatus, contactStatusOf } from "../../directory/offers/contact-status";
import { type DueGroup, dueGroups } from "../../directory/offers/due-groups";
import type { Transaction } from "../../store/db/writer";

/** What is known of an offer's confirmations, and of asking for them. */
export type ConfirmationState = { confirmed: Confirmed; due: DueGroup[]; contactStatus: ContactStatus };

/**
 * How sure we are of every offer at a moment, by record. A mail that is being sent counts as sent for the rest of
 * its day, so that two at once send one; one that a stopped process left so is asked again the day after.
 * @param only some records, where no other is asked for.
 * @returns a function, since an offer nobody has confirmed or asked about has no row anywhere.
 */
export async function readConfirmations(
	tx: Transaction,
	now: Date,
	only: { recordId?: string | { in: string[] } } = {},
): Promise<(recordId: string) => ConfirmationState> {
	const confirmations = latestByGroup(await tx.confirmation.findMany({ where: only }));
	const where = { state: { in: ["sending", "sent"] }, ...only };
	const requests = await tx.providerRequest.findMany({ where });
	const answers = await tx.providerAnswer.findMany({ where: only, select: { recordId: true, at: true } });
	const counted = requests.filter(({ state, at }) => state === "sent" || daysBetween(at, now) === 0);
	const asked = confirmationRequestsOf(counted, answers);
	return (recordId) => {
		const confirmed = confirmations.get(recordId) ?? NEVER_CONFIRMED;
		const contactStatus = contactStatusOf({ ...(asked.get(recordId) ?? NO_REQUESTS), confirmed }, now);
		return { confirmed, due: dueGroups(confirmed, now), contactStatus };
	};
}
