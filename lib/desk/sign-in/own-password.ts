import { verifyPassword } from "better-auth/crypto";
import { type AccountStep, RESTS, WRONG_PASSWORD } from "./account-step";
import { sessionBrakes } from "./guesses";
import { forgetTries, takeTry } from "./sign-in-throttle";

/**
 * Asks somebody for their password before something that lasts longer than the session.
 * @returns what is wrong, in Danish; `null` when it is right, and for who has none here.
 */
export async function refuseOwn({ parts, session, form, now }: AccountStep, field: string) {
	const where = { userId: session.userId, providerId: "credential" };
	const hash = (await parts.client.account.findFirst({ where }))?.password;
	if (!hash) return null;
	const brakes = sessionBrakes(session.userId, session.id);
	const refused = await parts.turns(null, async () => {
		if ((await takeTry(parts, brakes, now)).waitMs > 0) return RESTS;
		if (!(await verifyPassword({ hash, password: form.get(field) ?? "" }))) return WRONG_PASSWORD;
		await forgetTries(parts, brakes);
		return null;
	});
	return refused === "busy" ? RESTS : refused;
}
