import type { Kind } from "../../model/kinds";
import type { Transaction } from "../../store/db/writer";
import type { RecordTarget } from "../../store/records/record-target";

const SETTING = "four-eyes";
/** On by default for the 18 interventions (issue 4, section 2). */
const DEFAULT: readonly Kind[] = ["intervention"];

/** The kinds whose publication needs a second person. */
export async function fourEyesKinds(tx: Transaction): Promise<readonly Kind[]> {
	const row = await tx.setting.findUnique({ where: { key: SETTING } });
	return row ? (JSON.parse(row.value) as Kind[]) : DEFAULT;
}

/** Sets them. */
export async function setFourEyesKinds(tx: Transaction, kinds: readonly Kind[]): Promise<void> {
	const value = JSON.stringify(kinds);
	await tx.setting.upsert({ where: { key: SETTING }, create: { key: SETTING, value }, update: { value } });
}

/** Everybody who has made a revision of a record since what is live: none of them is the second person. */
export async function authorsSinceLive(tx: Transaction, { record, live }: RecordTarget): Promise<string[]> {
	const revisions = await tx.revision.findMany({
		where: { recordId: record.id, sequence: { gt: live?.sequence ?? 0 } },
		select: { by: true },
	});
	return [...new Set(revisions.map(({ by }) => by))];
}

/** Whether a person is kept from publishing a record's draft by the four-eyes rule. */
export async function isBarred(tx: Transaction, target: RecordTarget, personId: string): Promise<boolean> {
	const kinds = await fourEyesKinds(tx);
	return kinds.includes(target.kind) && (await authorsSinceLive(tx, target)).includes(personId);
}
