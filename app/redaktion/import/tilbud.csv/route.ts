import { mayDo } from "@/lib/desk/door/permissions";
import { readKnownOffers } from "@/lib/desk/imports/read-known-offers";
import { offersCsv } from "@/lib/desk/imports/write-csv";
import { personOf } from "@/lib/desk/sign-in/session";
import { publicReader } from "@/lib/site/queries";
import { publicWriter } from "@/lib/store/db/public-writer";
import { audit } from "@/lib/store/records/audit";
import { documentOf } from "@/lib/store/records/record-target";
import { csvAnswer, notFoundAnswer } from "../csv-answer";

/** All published offers as a spreadsheet, to be changed there and read in again. */
export async function GET(request: Request): Promise<Response> {
	const now = new Date();
	const person = await personOf(request.headers, now);
	if (!person || !mayDo(person, "export", null)) return notFoundAnswer();
	const client = await publicReader();
	const rows = await client.offer.findMany({ orderBy: { slug: "asc" } });
	const offers = rows.map((row) => ({ slug: row.slug, document: documentOf("offer", row) }));
	const csv = offersCsv(offers, await readKnownOffers(client));
	const write = await publicWriter();
	const detail = { what: "offers.csv", rows: rows.length };
	await write((tx) => audit(tx, { name: person.id, at: now }, "export", "", "", detail));
	return csvAnswer(csv, "tilbud.csv");
}
