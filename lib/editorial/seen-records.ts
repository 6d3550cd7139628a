import type { Person } from "../accounts/person";
import type { PrismaClient, Record as RecordRow } from "../generated/prisma/client";
import type { Kind } from "../records/kinds";
import { mayDo, type Place } from "./permissions";
import { readRevisions } from "./record-list";
import { placeOf } from "./record-target";
import { titleOf } from "./record-title";

/** A record with what is published of it, or else drafted; its place covers both, as where actions ask. */
export type Seen = { record: RecordRow; document: unknown; title: string; place: Place };

/** The records a person may see, with what is published or drafted of each. */
export async function readSeenRecords(client: PrismaClient, person: Person): Promise<Seen[]> {
	const records = await client.record.findMany({ orderBy: [{ kind: "asc" }, { slug: "asc" }] });
	const ids = records.flatMap(({ liveRevisionId, draftRevisionId }) => [
		liveRevisionId ?? [],
		draftRevisionId ?? [],
	]);
	const documents = await readRevisions(client, ids.flat());
	return records.flatMap((record) => {
		const document = documents.get(record.liveRevisionId ?? record.draftRevisionId ?? "");
		const kind = record.kind as Kind;
		if (document === undefined || !mayDo(person, "see a record", placeOf(kind, [document]))) return [];
		const draft = documents.get(record.draftRevisionId ?? "") ?? document;
		// What waits is the draft, so it is called what the draft calls it.
		return [{ record, document, title: titleOf(kind, draft), place: placeOf(kind, [document, draft]) }];
	});
}
