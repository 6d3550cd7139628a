import type { Person } from "../accounts/person";
import { askingOf } from "../asking/claim";
import { readSure } from "../asking/read-sure";
import type { PrismaClient } from "../generated/prisma/client";
import type { OfferDocument } from "../offers/schema";
import { mayDo } from "./permissions";
import { readSeenRecords, type Seen } from "./seen-records";

/**
 * Offers a person may see, those first whose facts are most overdue against their own limit; what has ended needs
 * nobody. `asks`: a mail to its provider is due, and the person may send it.
 */
export async function readOffersByDue(client: PrismaClient, person: Person, now: Date, seen?: Seen[]) {
	const [records, sureOf] = await Promise.all([
		seen ?? readSeenRecords(client, person),
		readSure(client, now),
	]);
	return records
		.filter(({ record, document }) => {
			const { status } = document as { status?: string };
			return record.kind === "offer" && record.liveRevisionId !== null && status !== "ended";
		})
		.map(({ record, document, title, place }) => {
			const offer = document as OfferDocument;
			const { phone, url, email } = offer;
			const sure = sureOf(record.id);
			const mayAsk = mayDo(person, "send a confirm link", place);
			const isOpen = sure.rung.state === "ask" || sure.rung.state === "remind";
			const asks = mayAsk && isOpen && askingOf(record.id, record.slug, offer, null) !== null;
			return { record, title, phone, url, email, asks, ...sure };
		})
		.sort((a, b) => {
			const [one, other] = [a.due[0]?.days ?? -1, b.due[0]?.days ?? -1];
			return (one === other ? 0 : other - one) || a.title.localeCompare(b.title, "da");
		});
}
export type OfferByDue = Awaited<ReturnType<typeof readOffersByDue>>[number];
