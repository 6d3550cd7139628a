import { z } from "zod";
import type { Transaction } from "../db/writer";
import { cleanLine } from "../forms/text";
import { email, phone } from "../offers/schema";

const SETTING = "sender";

/** What may be left empty, and is else as another schema says. */
const orEmpty = (schema: z.ZodType<string, string>) =>
	z.string().superRefine((value, context) => {
		const wrong = value === "" ? null : schema.safeParse(value).error;
		if (wrong) context.addIssue({ code: "custom", message: wrong.issues[0]?.message ?? "" });
	});
const line = z.string().max(200, "højst 200 tegn").transform(cleanLine);

/** Who runs the site, and whom readers may write to and call; `""` where nobody has said. */
export const senderSchema = z.strictObject({
	name: line,
	email: orEmpty(email),
	phone: orEmpty(phone),
	/** For what keeps somebody from using the site; the ordinary contact where there is none. */
	accessibilityEmail: orEmpty(email),
	accessibilityPhone: orEmpty(phone),
});
export type Sender = z.infer<typeof senderSchema>;

/** What is said before anybody has said anything. */
export const NO_SENDER: Sender = {
	name: "",
	email: "",
	phone: "",
	accessibilityEmail: "",
	accessibilityPhone: "",
};

/** Whether readers are told who runs the site and how to reach them: what a public site must say. */
export const isComplete = ({ name, email: mail, phone: number }: Sender): boolean =>
	name !== "" && (mail !== "" || number !== "");

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
