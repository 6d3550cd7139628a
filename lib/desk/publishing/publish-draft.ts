import { stageOf } from "../../model/stages";
import type { Transaction } from "../../store/db/writer";
import { makeLive } from "../../store/records/make-live";
import type { RecordTarget } from "../../store/records/record-target";
import { publishBlocker } from "../drafts/publish-blocker";
import type { Person } from "../sign-in/person";
import { authorsSinceLive, isBarred } from "./four-eyes";

export const NOT_REVIEWED = "Kladden er ikke sendt til godkendelse. Send den først.";
export const OTHER_REVISION = "Kladden er blevet ændret, siden du så den. Læs den igen, før du udgiver.";
export const FOUR_EYES =
	"Du har selv skrevet i kladden, så en anden skal udgive den. Er det en nødsituation, kan du udgive med en begrundelse.";

/** Why what somebody saw of a record cannot go to readers, whoever publishes it: an approval names the revision that was read. */
export async function unfitFault(
	tx: Transaction,
	target: RecordTarget,
	seenId: string | null,
): Promise<string | null> {
	if (!target.draft) return "Der er ingen kladde at udgive.";
	if (target.draft.id !== seenId) return OTHER_REVISION;
	return publishBlocker(tx, target);
}

/** Why this person cannot publish a draft that is fit. */
export async function approvalFault(
	tx: Transaction,
	target: RecordTarget,
	person: Person,
): Promise<string | null> {
	if (stageOf(target.record) !== "review") return NOT_REVIEWED;
	return (await isBarred(tx, target, person.id)) ? FOUR_EYES : null;
}

type Publishing = { tx: Transaction; person: Person; now: Date; target: RecordTarget };
type Said = { action: "publish" | "publish-emergency"; isNews: boolean; why: string };

/** Publishes a draft, by somebody who may. What was never published is news to readers. */
export async function publishDraft(
	{ tx, person, now, target }: Publishing,
	{ action, isNews, why }: Said,
): Promise<void> {
	if (!target.draft) return;
	const authors = await authorsSinceLive(tx, target);
	const actor = { name: person.id, at: now };
	const readersShouldKnow = isNews || target.live === null;
	await makeLive(tx, target, target.draft, actor, { readersShouldKnow, action, detail: { authors, why } });
}
