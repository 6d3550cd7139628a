import { deskRoutes } from "../../base/routes";
import { seeOther } from "../../base/see-other";
import { audit } from "../../store/records/audit";
import { formPage } from "../answers/own-page";
import { type AccountStep, askedTarget, passwordIn, RESTS, redisplay } from "./account-step";
import { askAuth } from "./ask-auth";
import { askWithPassword } from "./ask-with-password";
import { cookiesOf, sessionCookie, tokenSet } from "./cookies";
import { carryOver, renewToken } from "./entered";
import { codeBrakes, guesserOf } from "./guesses";
import { hasTotp, isOwnTotp, noteBegun, noteProved, type Proof } from "./proved";
import { forgetTries, takeTry } from "./sign-in-throttle";
import { takenBefore } from "./used-codes";

const WRONG_CODE = "Koden passer ikke, eller den er brugt. Vent på den næste kode i appen, og prøv igen.";

/** A new secret for the app, which has no effect before a code of it has been entered. */
export async function beginSecondFactor(step: AccountStep) {
	const answer = await askWithPassword(step, "/two-factor/enable", passwordIn(step, "adgangskode-totrin"));
	if (!answer.ok) return redisplay(step, deskRoutes.account, "adgangskode-totrin", answer);
	await step.parts.write(async (tx) => {
		await noteBegun(tx, { id: step.session.id });
		await audit(tx, { name: step.session.userId, at: step.now }, "second-factor-begun", "", "");
	});
	return seeOther(deskRoutes.secondFactor);
}

/** What the app's first code has set up; every other session of the account ends. */
async function setUp({ parts, session, now }: AccountStep, cookies: readonly string[]) {
	// The library has made a session in place of this one.
	const token = tokenSet(cookies, parts.secret) ?? session.token;
	await parts.write(async (tx) => {
		await carryOver(tx, session, token);
		await noteProved(tx, { token }, "code", now);
		await tx.session.deleteMany({ where: { userId: session.userId, token: { not: token } } });
		await audit(tx, { name: session.userId, at: now }, "second-factor-set-up", "", "");
	});
}

/**
 * A session in which the second factor of the account was shown.
 * @returns the cookie of its new token.
 */
async function proved(
	{ parts, session, now }: AccountStep,
	proof: Proof,
	passkey?: string,
): Promise<string[]> {
	const token = await parts.write(async (tx) => {
		await noteProved(tx, { id: session.id }, proof, now, passkey);
		await audit(tx, { name: session.userId, at: now }, "second-factor-proved", "", "", { proof });
		return renewToken(tx, session.id);
	});
	return [sessionCookie(token, parts.secret)];
}

/** Whether a code is right; digits are taken once. */
async function judge(step: AccountStep, code: string, isDigits: boolean): Promise<Response> {
	const { parts, session, request, now } = step;
	const isUsed = isDigits && (await takenBefore(parts, session.userId, code, now));
	const path = isDigits ? "/two-factor/verify-totp" : "/two-factor/verify-backup-code";
	return askAuth(step, request.headers, path, { code: isUsed ? "-" : code || "-" });
}

/** A code of the app: its first, which sets it up, or one that shows who is in the session. */
export async function confirmSecondFactor(step: AccountStep) {
	const { parts, session, form, request, now } = step;
	const code = (form.get("kode") ?? "").replace(/\s+/g, "");
	const isKnown = hasTotp(session.user);
	// Begun elsewhere: the person here may not have seen the secret, and must not get to guess it.
	if (!isKnown && !isOwnTotp(session, session.user)) return seeOther(deskRoutes.account);
	const page = isKnown ? deskRoutes.prove(askedTarget(step)) : deskRoutes.secondFactor;
	const brakes = codeBrakes(await guesserOf(parts, request.headers, { id: session.userId }, now));
	if ((await takeTry(parts, brakes, now)).waitMs > 0) return redisplay(step, page, "kode", RESTS);
	const isDigits = !isKnown || /^\d{6}$/.test(code);
	const answer = await judge(step, code, isDigits);
	if (!answer.ok) return redisplay(step, page, "kode", answer.status === 429 ? answer : WRONG_CODE);
	await forgetTries(parts, brakes);
	if (isKnown) {
		return seeOther(askedTarget(step), await proved(step, isDigits ? "code" : "recovery-code"));
	}
	await setUp(step, cookiesOf(answer));
	return seeOther(`${deskRoutes.account}?klar=totrin`, cookiesOf(answer));
}

export async function newRecoveryCodes(step: AccountStep) {
	const body = passwordIn(step, "adgangskode-noedkoder");
	const answer = await askWithPassword(step, "/two-factor/generate-backup-codes", body);
	if (!answer.ok) return redisplay(step, deskRoutes.account, "adgangskode-noedkoder", answer);
	const { backupCodes } = (await answer.json()) as { backupCodes: string[] };
	await step.parts.write((tx) =>
		audit(tx, { name: step.session.userId, at: step.now }, "recovery-codes-made", "", ""),
	);
	return formPage(step.request, deskRoutes.account, 200, { values: [], extra: { codes: backupCodes } });
}
