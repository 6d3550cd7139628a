import { verifyPassword } from "better-auth/crypto";
import { type AccountStep, RESTS, WRONG_PASSWORD } from "./account-step";
import { countWrong, forgetWrong, mustWait } from "./sign-in-throttle";

/**
 * Asks somebody for their password before something that lasts longer than the session.
 * @returns what is wrong, in Danish; `null` when it is right, and for who has none here.
 */
export async function refuseOwn({ parts, session, form, now }: AccountStep, field: string) {
	const where = { userId: session.userId, providerId: "credential" };
	const account = await parts.client.account.findFirst({ where });
	if (!account?.password) return null;
	const tried = `${session.userId} adgangskode`;
	if ((await mustWait(parts, tried, now)) > 0) return RESTS;
	if (await verifyPassword({ hash: account.password, password: form.get(field) ?? "" })) {
		await forgetWrong(parts, tried);
		return null;
	}
	await countWrong(parts, tried, now);
	return WRONG_PASSWORD;
}
