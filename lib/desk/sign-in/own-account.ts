import { deskRoutes } from "../../base/routes";
import { seeOther } from "../../base/see-other";
import { audit } from "../../store/records/audit";
import { chooseNotices, noticeChoice } from "../mail/notice-choice";
import { type AccountStep, redisplay } from "./account-step";
import { askWithPassword } from "./ask-with-password";
import { cookiesOf, tokenSet } from "./cookies";
import { carryOver } from "./entered";
import { rememberDevice } from "./known-device";
import { addPasskey, beginPasskey, beginProof, proveByPasskey, removePasskey } from "./passkey-steps";
import { refusePassword } from "./password-rules";
import { mustProve } from "./proved";
import { beginSecondFactor, confirmSecondFactor, newRecoveryCodes } from "./second-factor-steps";
import { endOneSession, signOut } from "./session-steps";

async function changePassword(step: AccountStep) {
	const { form, session } = step;
	const currentPassword = form.get("nuvaerende") ?? "";
	const newPassword = form.get("ny") ?? "";
	const refused = refusePassword(newPassword, [session.user.name, session.user.email]);
	if (refused) return redisplay(step, deskRoutes.account, "ny", refused);
	const body = { currentPassword, newPassword, revokeOtherSessions: true };
	const answer = await askWithPassword(step, "/change-password", body);
	if (!answer.ok) return redisplay(step, deskRoutes.account, "nuvaerende", answer);
	const cookies = cookiesOf(answer);
	const token = tokenSet(cookies, step.parts.secret);
	await step.parts.write(async (tx) => {
		// The library has made a session in place of this one.
		if (token) await carryOver(tx, session, token);
		await audit(tx, { name: session.userId, at: step.now }, "password-changed", "", "");
	});
	// The device was known by the password of before.
	const device = await rememberDevice(step.parts, step.request.headers, session.userId, step.now);
	return seeOther(`${deskRoutes.account}?klar=adgangskode`, [...cookies, ...device]);
}

async function chooseNotice({ form, parts, session, now }: AccountStep) {
	const choice = noticeChoice(form.get("besked") ?? "");
	if (!choice) return seeOther(deskRoutes.account);
	await parts.write((tx) => chooseNotices(tx, session.userId, choice, now));
	return seeOther(`${deskRoutes.account}?klar=besked`);
}

type Step = (step: AccountStep) => Promise<Response>;

/**
 * What changes how one signs in is not done in a session that has not shown the account's second factor: somebody
 * with the password alone must not make codes, keys or passwords for themselves.
 */
const whenProved =
	(run: Step): Step =>
	(step) =>
		mustProve(step.session, step.session.user) ? Promise.resolve(seeOther(deskRoutes.account)) : run(step);

/** What people do with their own account, by the last part of the form's address. */
export const ACCOUNT_STEPS: ReadonlyMap<string, Step> = new Map([
	["besked", chooseNotice],
	["totrin-begynd", whenProved(beginSecondFactor)],
	["totrin-bekraeft", confirmSecondFactor],
	["noedkoder", whenProved(newRecoveryCodes)],
	["adgangskode", whenProved(changePassword)],
	["noegle-begynd", whenProved(beginPasskey)],
	["noegle-gem", whenProved(addPasskey)],
	["noegle-fjern", whenProved(removePasskey)],
	["noegle-bevis-begynd", beginProof],
	["noegle-bevis", proveByPasskey],
	["log-ind-slut", whenProved(endOneSession)],
	["log-ud", (step: AccountStep) => signOut(step, false)],
	["log-ud-alle", (step: AccountStep) => signOut(step, true)],
]);
