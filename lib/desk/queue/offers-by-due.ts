import type { PrismaClient } from "../../generated/prisma/client";
import { placeOf } from "../../store/records/record-target";
import { askingOf } from "../confirming/claim";
import { readConfirmations } from "../confirming/read-confirmations";
import { mayDo } from "../door/permissions";
import type { Person } from "../sign-in/person";
import { visibleTo } from "./record-rows";

type Row = {
	id: string;
	slug: string;
	version: number | bigint;
	title: string;
	phone: string | null;
	url: string | null;
	email: string | null;
	/** Codes as JSON; of the draft nothing where there is none. */
	places: string;
	draftPlaces: string | null;
};

/** Published offers a person may see, but what has ended; each is called what its draft calls it. One query. */
const readRows = (client: PrismaClient, person: Person) => client.$queryRaw<Row[]>`
	SELECT r."id", r."slug", r."version",
		COALESCE(json_extract(d."document", '$.title'), json_extract(o."document", '$.title')) AS "title",
		json_extract(o."document", '$.phone') AS "phone", json_extract(o."document", '$.url') AS "url",
		json_extract(o."document", '$.email') AS "email",
		json_extract(o."document", '$.coverage.municipalities') AS "places",
		json_extract(d."document", '$.coverage.municipalities') AS "draftPlaces"
	FROM "Offer" AS o JOIN "Record" AS r ON r."id" = o."recordId"
	LEFT JOIN "Revision" AS d ON d."id" = r."draftRevisionId"
	WHERE o."status" <> 'ended' AND ${visibleTo(person)}`;

/** Where actions ask: what is published and what is drafted. */
const placeOfRow = ({ places, draftPlaces }: Row) =>
	placeOf(
		"offer",
		[places, draftPlaces].flatMap((json) =>
			json === null ? [] : [{ coverage: { municipalities: JSON.parse(json) } }],
		),
	);

/**
 * Offers a person may see, those first whose facts are most overdue against their own limit; what has ended needs
 * nobody. `asks`: a mail to its provider is due, and the person may send it.
 */
export async function readOffersByDue(client: PrismaClient, person: Person, now: Date) {
	const [rows, confirmationOf] = await Promise.all([
		readRows(client, person),
		readConfirmations(client, now),
	]);
	const order = new Intl.Collator("da");
	return rows
		.map((row) => {
			const { id, slug, title, phone, url, email } = row;
			const state = confirmationOf(id);
			const mayAsk = mayDo(person, "send a confirm link", placeOfRow(row));
			const isOpen = state.contactStatus.state === "ask" || state.contactStatus.state === "remind";
			const asks = mayAsk && isOpen && askingOf(id, slug, { title, email }, null) !== null;
			return { record: { id, version: Number(row.version) }, title, phone, url, email, asks, ...state };
		})
		.sort((a, b) => {
			const [one, other] = [a.due[0]?.days ?? -1, b.due[0]?.days ?? -1];
			return (one === other ? 0 : other - one) || order.compare(a.title, b.title);
		});
}
export type OfferByDue = Awaited<ReturnType<typeof readOffersByDue>>[number];
