import type { Person } from "../accounts/person";
import type { PrismaClient } from "../generated/prisma/client";
import { readDraftChanges } from "./draft-changes";
import { readReceipt } from "./receipt";
import type { RecordPage } from "./record-page";
import { sectionsOf } from "./sections-of";
import { suggestSuccessors } from "./successors";
import { readWarnings } from "./warnings";

/** What stands around a record on its page: what was just done, what is new in the draft, and what to look at. */
export async function readRecordSides(client: PrismaClient, page: RecordPage, person: Person, now: Date) {
	const [receipt, draft, warnings, successors] = await Promise.all([
		readReceipt(client, page.record.id, person.id, now),
		readDraftChanges(client, page),
		readWarnings(client, page.kind, page.head),
		suggestSuccessors(client, page),
	]);
	return { receipt, draft, warnings, successors, fields: sectionsOf(page.kind) };
}
