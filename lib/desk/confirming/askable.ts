import type { Stored } from "../../model/read-document";
import type { Transaction } from "../../store/db/writer";
import { documentOf } from "../../store/records/record-target";
import { type Asking, askingOf } from "./claim";
import { readConfirmations } from "./read-confirmations";

/** The most mails in one run: a mail server takes no flood, and answers must be read by somebody. */
export const MOST_AT_ONCE = 200;

type OfferRow = Stored & { recordId: string; slug: string };

/** Offers whose providers are due to be contacted now. */
export type Askable = {
	/** Those who are to be sent a mail, who have waited longest first. */
	mails: Asking[];
	/** How many are due that have no address: they are telephoned. */
	withoutMail: number;
	/** How many have not answered. */
	unanswered: number;
};

const order = (a: { days: number; title: string }, b: { days: number; title: string }) =>
	(a.days === b.days ? 0 : b.days - a.days) || a.title.localeCompare(b.title, "da");

/**
 * Whose providers are to be asked: of offers that are published and have not ended, those of which something is due.
 * @param only the records that are meant; by default all of them.
 */
export async function readAskable(
	tx: Transaction,
	now: Date,
	only: ReadonlySet<string> | null = null,
): Promise<Askable> {
	const rows: OfferRow[] = await tx.offer.findMany({
		select: { recordId: true, slug: true, document: true, schemaVersion: true },
	});
	const confirmationOf = await readConfirmations(tx, now);
	const found = rows
		.filter(({ recordId }) => !only || only.has(recordId))
		.map(({ recordId, slug, ...row }) => {
			const offer = documentOf("offer", row);
			const { contactStatus, due } = confirmationOf(recordId);
			const since = contactStatus.state === "remind" ? contactStatus.since : null;
			const asking = askingOf(recordId, slug, offer, since);
			return {
				contactStatus,
				asking,
				ended: offer.status === "ended",
				days: due[0]?.days ?? 0,
				title: offer.title,
			};
		})
		.filter(({ ended }) => !ended)
		.sort(order);
	const open = found.filter(
		({ contactStatus }) => contactStatus.state === "ask" || contactStatus.state === "remind",
	);
	return {
		mails: open.flatMap(({ asking }) => asking ?? []),
		withoutMail: open.filter(({ asking }) => !asking).length,
		unanswered: found.filter(({ contactStatus }) => contactStatus.state === "unanswered").length,
	};
}
