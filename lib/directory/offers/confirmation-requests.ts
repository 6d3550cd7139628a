/** When an offer's provider was asked by mail whether it is still right, and when they last answered. */
export type ConfirmationRequests = { mails: readonly Date[]; answered: Date | null };

export const NO_REQUESTS: ConfirmationRequests = { mails: [], answered: null };

type Row = { recordId: string; at: Date };

/** The same of every offer, by record, from the mails that went out and the answers that came. */
export function confirmationRequestsOf(
	mails: readonly Row[],
	answers: readonly Row[],
): Map<string, ConfirmationRequests> {
	const asked = new Map<string, { mails: Date[]; answered: Date | null }>();
	const of = (recordId: string) => {
		const known = asked.get(recordId) ?? { mails: [], answered: null };
		asked.set(recordId, known);
		return known;
	};
	for (const { recordId, at } of mails) of(recordId).mails.push(at);
	for (const { recordId, at } of answers) {
		const known = of(recordId);
		if (!known.answered || known.answered < at) known.answered = at;
	}
	return asked;
}
