import { deskRoutes } from "../../base/routes";
import { seeOther } from "../../base/see-other";
import { audit } from "../../store/records/audit";
import type { AccountStep } from "./account-step";
import { endSessionCookie } from "./cookies";

/**
 * What the browser is to forget with the session. Not `"storage"`: a tab keeps there what was typed and could not be
 * sent, until its writer throws it away. Not `"cookies"`: that takes those of every site under the same domain too,
 * and ours is ended by name.
 */
const FORGET = `"cache"`;

/** Out, with the audit's row in the same transaction. */
export async function signOut({ parts, session, now }: AccountStep, everywhere: boolean) {
	const where = everywhere ? { userId: session.userId } : { id: session.id };
	await parts.write(async (tx) => {
		await tx.session.deleteMany({ where });
		const action = everywhere ? "sign-out-everywhere" : "sign-out";
		await audit(tx, { name: session.userId, at: now }, action, "", "");
	});
	const answer = seeOther(`${deskRoutes.signIn}?klar=ude`, [endSessionCookie]);
	answer.headers.set("Clear-Site-Data", FORGET);
	return answer;
}

/** Ends one of one's own sessions, named by a number that opens nothing. */
export async function endOneSession(step: AccountStep) {
	const { parts, session, form, now } = step;
	const id = form.get("log-ind") ?? "";
	if (id === session.id) return signOut(step, false);
	await parts.write(async (tx) => {
		const { count } = await tx.session.deleteMany({ where: { id, userId: session.userId } });
		if (count > 0) await audit(tx, { name: session.userId, at: now }, "session-ended", "", "");
	});
	return seeOther(`${deskRoutes.account}?klar=slut`);
}
