import { mayDo } from "@/lib/desk/door/permissions";
import { findBatch } from "@/lib/desk/imports/batch";
import { rejectedCsv } from "@/lib/desk/imports/write-csv";
import { personOf } from "@/lib/desk/sign-in/session";
import { publicReader } from "@/lib/site/queries";
import { publicWriter } from "@/lib/store/db/public-writer";
import { audit } from "@/lib/store/records/audit";
import { csvAnswer, notFoundAnswer } from "../../csv-answer";

type Context = { params: Promise<{ id: string }> };

/** The rows that an import has left out, each with the reason, to be put right and sent again. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
	const now = new Date();
	const person = await personOf(request.headers, now);
	const client = await publicReader();
	const batch = await findBatch(client, (await params).id);
	if (!person || !batch || !mayDo(person, "import", batch.format.place)) return notFoundAnswer();
	const csv = await rejectedCsv(client, batch);
	const write = await publicWriter();
	const detail = { what: "rejected.csv", batch: batch.id };
	await write((tx) => audit(tx, { name: person.id, at: now }, "export", "", "", detail));
	return csvAnswer(csv, "afviste-raekker.csv");
}
