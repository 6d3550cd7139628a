import { danishDay, daysBetween } from "../../base/calendar/day-count";
import { confirmationRequestsOf, NO_REQUESTS } from "../../directory/offers/confirmation-requests";
import type { ContactStatus } from "../../directory/offers/contact-status";
import { municipalityStatusOf } from "../../directory/places/municipality-status";
import { municipalityByCode } from "../../directory/places/register";
import type { Transaction } from "../../store/db/writer";
import { documentOf } from "../../store/records/record-target";
import { MUNICIPAL } from "./take-reply";

/** A municipality as it is asked what it has, and where that has come to. */
export type AskedRow = {
	/** The record of its contact, which links and mails are about. */
	recordId: string;
	slug: string;
	code: string;
	title: string;
	email: string | null;
	phone: string | null;
	contactStatus: ContactStatus;
	/** The day of the answer that is public, and who gave it. */
	answered: { on: string; role: string } | null;
	/** Answers that wait for an editor, the oldest first. */
	waiting: readonly { id: string; at: Date }[];
};

const ANSWERS = { kind: "municipal-answer" } as const;

/** The day of the newest answer of each municipality that is drafted or live, by its code. */
async function newestDays(tx: Transaction): Promise<Map<string, string>> {
	const records = await tx.record.findMany({ where: ANSWERS });
	const ids = records.flatMap(({ liveRevisionId, draftRevisionId }) => [
		liveRevisionId ?? [],
		draftRevisionId ?? [],
	]);
	const revisions = await tx.revision.findMany({ where: { id: { in: ids.flat() } } });
	const days = new Map<string, string>();
	for (const revision of revisions) {
		const { municipality, answeredOn } = documentOf("municipal-answer", revision);
		if ((days.get(municipality) ?? "") < answeredOn) days.set(municipality, answeredOn);
	}
	return days;
}

/**
 * Every municipality whose contact is published, with whether it was asked and has answered. A mail that is being
 * sent counts as sent for the rest of its day, as towards providers. By name.
 */
export async function readMunicipalities(tx: Transaction, now: Date): Promise<AskedRow[]> {
	const register = await tx.register.findUnique({ where: { code: "places" } });
	if (!register) return [];
	const places = documentOf("places", register);
	const [contacts, answers, drafted] = await Promise.all([
		tx.municipalityContact.findMany(),
		tx.municipalAnswer.findMany(),
		newestDays(tx),
	]);
	const own = { recordId: { in: contacts.map(({ recordId }) => recordId) } };
	const [requests, replies] = await Promise.all([
		tx.providerRequest.findMany({ where: { state: { in: ["sending", "sent"] }, ...own } }),
		tx.providerAnswer.findMany({
			where: { answer: MUNICIPAL, ...own },
			select: { id: true, recordId: true, at: true, handledAt: true },
			orderBy: { at: "asc" },
		}),
	]);
	const counted = requests.filter(({ state, at }) => state === "sent" || daysBetween(at, now) === 0);
	const asked = confirmationRequestsOf(counted, replies);
	const rows = contacts.flatMap(({ recordId, slug, code, ...stored }): AskedRow[] => {
		const municipality = municipalityByCode(places, code);
		if (!municipality) return [];
		const { email = null, phone } = documentOf("municipality", stored);
		const answer = answers.find((one) => one.code === code);
		const live = answer ? documentOf("municipal-answer", answer) : null;
		const waiting = replies.filter((one) => one.recordId === recordId && one.handledAt === null);
		const days = [drafted.get(code) ?? "", ...waiting.map(({ at }) => danishDay(at))].sort();
		const newest = days.at(-1) || null;
		const contactStatus = municipalityStatusOf({ ...(asked.get(recordId) ?? NO_REQUESTS), newest }, now);
		const answered = live && { on: live.answeredOn, role: live.role };
		const whole = { recordId, slug, code, title: municipality.fullName, email, phone: phone?.number ?? null };
		return [{ ...whole, contactStatus, answered, waiting: waiting.map(({ id, at }) => ({ id, at })) }];
	});
	return rows.sort((a, b) => a.title.localeCompare(b.title, "da"));
}
