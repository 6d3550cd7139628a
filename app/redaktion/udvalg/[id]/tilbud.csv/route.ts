import { mayDo } from "@/lib/desk/door/permissions";
import { readKnownOffers } from "@/lib/desk/imports/read-known-offers";
import { offersCsv } from "@/lib/desk/imports/write-csv";
import { personOf } from "@/lib/desk/sign-in/session";
import { publicReader } from "@/lib/site/queries";
import { publicWriter } from "@/lib/store/db/public-writer";
import { audit } from "@/lib/store/records/audit";
import { documentOf } from "@/lib/store/records/record-target";
import { csvAnswer, notFoundAnswer } from "../../../import/csv-answer";

type Context = { params: Promise<{ id: string }> };

/** The published offers among what somebody chose, as a spreadsheet to be changed and read in again. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
	const now = new Date();
	const [{ id }, person] = await Promise.all([params, personOf(request.headers, now)]);
	if (!person || !mayDo(person, "export", null)) return notFoundAnswer();
	const client = await publicReader();
	const selection = await client.selection.findUnique({ where: { id } });
	if (selection?.byId !== person.id) return notFoundAnswer();
	const items = await client.selectionItem.findMany({ where: { selectionId: id } });
	const where = { recordId: { in: items.map(({ recordId }) => recordId) } };
	const rows = await client.offer.findMany({ where, orderBy: { slug: "asc" } });
	const offers = rows.map((row) => ({ slug: row.slug, document: documentOf("offer", row) }));
	const csv = offersCsv(offers, await readKnownOffers(client));
	const write = await publicWriter();
	const detail = { what: "offers.csv", rows: rows.length };
	await write((tx) => audit(tx, { name: person.id, at: now }, "export", "", "", detail));
	return csvAnswer(csv, "tilbud.csv");
}
