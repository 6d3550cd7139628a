import type { PrismaClient } from "../../generated/prisma/client";
import { readReceipt } from "../door/receipt";
import { readDraftChanges } from "../drafts/draft-changes";
import { sectionsOf } from "../drafts/sections-of";
import { suggestSuccessors } from "../drafts/successors";
import { readWarnings } from "../drafts/warnings";
import type { Person } from "../sign-in/person";
import type { RecordPage } from "./record-page";

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
