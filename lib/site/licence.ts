import { type LicenceCode, licenceChoice } from "../model/licence";
import type { Transaction } from "../store/db/writer";

const SETTING = "licence";

/** The licence that the owner has chosen at the desk; `null`: none yet. */
export async function readLicence(client: Pick<Transaction, "setting">): Promise<LicenceCode | null> {
	const row = await client.setting.findUnique({ where: { key: SETTING } });
	return licenceChoice(row?.value);
}

/** Sets it, or takes the choice back. Call `raiseVersion` in the same transaction: every answer of the API says it. */
export async function writeLicence(tx: Transaction, choice: LicenceCode | null): Promise<void> {
	const value = choice ?? "";
	await tx.setting.upsert({ where: { key: SETTING }, create: { key: SETTING, value }, update: { value } });
}
