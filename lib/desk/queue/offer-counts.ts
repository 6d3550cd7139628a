import { formatPhone } from "../../base/format";
import type { PrismaClient } from "../../generated/prisma/client";
import { readConfirmations } from "../confirming/read-confirmations";
import type { Person } from "../sign-in/person";
import { namedList, type Said } from "./front-lists";
import { visibleTo } from "./record-rows";

type Offered = { id: string; phone: string | null };

/**
 * Of the published offers that a person may see: how many there are, how many have facts that are due to be
 * confirmed, and those whose providers do not answer, with the number to ring. What has ended needs nobody.
 */
export async function readOfferCounts(client: PrismaClient, person: Person, now: Date) {
	const [offers, confirmationOf] = await Promise.all([
		client.$queryRaw<Offered[]>`
			SELECT r."id", json_extract(o."document", '$.phone') AS "phone"
			FROM "Offer" AS o JOIN "Record" AS r ON r."id" = o."recordId"
			WHERE o."status" <> 'ended' AND ${visibleTo(person)}`,
		readConfirmations(client, now),
	]);
	const known = offers.map((offer) => ({ ...offer, ...confirmationOf(offer.id) }));
	const silent = known.flatMap(({ id, phone, contactStatus }): Said[] =>
		contactStatus.state === "unanswered" ? [{ id, text: phone && formatPhone(phone) }] : [],
	);
	const due = known.filter((offer) => offer.due.length > 0).length;
	return { offers: { total: offers.length, due }, unanswered: await namedList(client, silent, person) };
}
