import type { PrismaClient } from "../../generated/prisma/client";
import { readDraftChanges } from "../drafts/draft-changes";
import { sectionsOf } from "../drafts/sections-of";
import { suggestSuccessors } from "../drafts/successors";
import { readWarnings } from "../drafts/warnings";
import { readWholeText } from "../drafts/whole-text";
import { readOtherPublishers } from "../publishing/publishers";
import type { Person } from "../sign-in/person";
import { readProviderWords } from "./provider-words";
import type { RecordPage } from "./record-page";
import { readRun } from "./run";

/** What stands around a record on its page: what was just done, what is new in the draft, and what to look at. */
export async function readRecordSides(
	client: PrismaClient,
	page: RecordPage,
	person: Person,
	now: Date,
	asked = new URLSearchParams(),
) {
	const [draft, warnings, successors, run, others, words] = await Promise.all([
		readDraftChanges(client, page),
		readWarnings(client, page.kind, page.head),
		suggestSuccessors(client, page),
		readRun({ client, record: page.record, person, now }, asked),
		readOtherPublishers(client, page, person),
		readProviderWords(client, page),
	]);
	const text = run?.is === "reading" ? await readWholeText(client, page) : [];
	const answer = words.waiting.find(({ id }) => id === asked.get("svar")) ?? null;
	return { draft, warnings, successors, run, others, words, text, answer, fields: sectionsOf(page.kind) };
}
