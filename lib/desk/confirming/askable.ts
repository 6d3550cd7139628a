import type { ContactStatus } from "../../directory/offers/contact-status";
import type { Stored } from "../../model/read-document";
import type { Transaction } from "../../store/db/writer";
import { documentOf } from "../../store/records/record-target";
import { type Asking, askingOf } from "./claim";
import { readMunicipalities } from "./municipalities";
import { readConfirmations } from "./read-confirmations";

/** The most mails in one run: a mail server takes no flood, and answers must be read by somebody. */
export const MOST_AT_ONCE = 200;

type OfferRow = Stored & { recordId: string; slug: string };

/** Who is due to be contacted now. */
export type Askable = {
	/** Those who are to be sent a mail, who have waited longest first. */
	mails: Asking[];
	/** How many are due that have no address: they are telephoned. */
	withoutMail: number;
	/** How many have not answered. */
	unanswered: number;
};

/** Whoever might be asked: where that has come to, and for how many days it has been due. */
type Candidate = { contactStatus: ContactStatus; asking: Asking | null; days: number; title: string };

const order = (a: Candidate, b: Candidate) =>
	(a.days === b.days ? 0 : b.days - a.days) || a.title.localeCompare(b.title, "da");

/** Since when somebody has been asked who is to be reminded; `null` where it is the first mail. */
const sinceOf = (status: ContactStatus) => (status.state === "remind" ? status.since : null);

function askableOf(candidates: readonly Candidate[]): Askable {
	const found = candidates.toSorted(order);
	const open = found.filter(
		({ contactStatus }) => contactStatus.state === "ask" || contactStatus.state === "remind",
	);
	return {
		mails: open.flatMap(({ asking }) => asking ?? []),
		withoutMail: open.filter(({ asking }) => !asking).length,
		unanswered: found.filter(({ contactStatus }) => contactStatus.state === "unanswered").length,
	};
}

type Only = ReadonlySet<string> | null;

/**
 * Whose providers are to be asked: of offers that are published and have not ended, those of which something is due.
 * @param only the records that are meant; by default all of them.
 */
export async function readAskable(tx: Transaction, now: Date, only: Only = null): Promise<Askable> {
	const rows: OfferRow[] = await tx.offer.findMany({
		select: { recordId: true, slug: true, document: true, schemaVersion: true },
	});
	const confirmationOf = await readConfirmations(tx, now);
	const candidates = rows.flatMap(({ recordId, slug, ...row }): Candidate[] => {
		if (only && !only.has(recordId)) return [];
		const offer = documentOf("offer", row);
		if (offer.status === "ended") return [];
		const { contactStatus, due } = confirmationOf(recordId);
		const asking = askingOf(recordId, slug, offer, sinceOf(contactStatus));
		return [{ contactStatus, asking, days: due[0]?.days ?? 0, title: offer.title }];
	});
	return askableOf(candidates);
}

/** Which municipalities are to be asked what they have, by the same ladder. */
export async function readAskableMunicipalities(
	tx: Transaction,
	now: Date,
	only: Only = null,
): Promise<Askable> {
	const rows = await readMunicipalities(tx, now);
	const wanted = rows.filter(({ recordId }) => !only || only.has(recordId));
	return askableOf(
		wanted.map(({ recordId, slug, contactStatus, ...addressed }) => {
			const since = sinceOf(contactStatus);
			const asking = askingOf(recordId, slug, addressed, since, "municipality");
			return { contactStatus, asking, days: 0, title: addressed.title };
		}),
	);
}
