import { NO_SENDER, type Sender, senderSchema } from "../model/sender";
import type { Transaction } from "../store/db/writer";

const SETTING = "sender";

/** Who runs the site, as the desk has it. */
export async function readSender(client: Pick<Transaction, "setting">): Promise<Sender> {
	const row = await client.setting.findUnique({ where: { key: SETTING } });
	const read = row && senderSchema.safeParse(JSON.parse(row.value));
	return read?.success ? read.data : NO_SENDER;
}

/** Sets it. Call `raiseVersion` in the same transaction: every page says it. */
export async function writeSender(tx: Transaction, sender: Sender): Promise<void> {
	const value = JSON.stringify(sender);
	await tx.setting.upsert({ where: { key: SETTING }, create: { key: SETTING, value }, update: { value } });
}
