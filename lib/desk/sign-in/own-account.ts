import { deskRoutes } from "../../base/routes";
import { seeOther } from "../../base/see-other";
import type { AuditAction } from "../../model/audit-actions";
import { audit } from "../../store/records/audit";
import { formPage } from "../answers/own-page";
import { askAuth } from "./ask-auth";
import { askWithPassword } from "./ask-with-password";
import type { Auth, AuthParts } from "./auth";
import { cookiesOf, endSessionCookie, tokenSet } from "./cookies";
import { codeBrakes, guesserOf } from "./guesses";
import { rememberDevice } from "./known-device";
import { refusePassword } from "./password-rules";
import { hasFactor, isOwnFactor, isProved, noteFactor } from "./proved";
import type { liveSession } from "./session";
import { forgetTries, takeTry } from "./sign-in-throttle";
import { takenBefore } from "./used-codes";

export type AccountStep = {
	request: Request;
	form: URLSearchParams;
	auth: Auth;
	parts: AuthParts;
	session: NonNullable<Awaited<ReturnType<typeof liveSession>>>;
	now: Date;
};

const WRONG_PASSWORD = "Adgangskoden passer ikke. Prøv igen.";
const RESTS = "Der er skrevet en forkert kode mange gange. Vent lidt, og prøv igen.";
const TOO_MANY = "Der er prøvet mange gange på kort tid. Vent lidt, og prøv igen.";

const note = ({ parts, session, now }: AccountStep, action: AuditAction) =>
	parts.write((tx) => audit(tx, { name: session.userId, at: now }, action, "", ""));

/** The page again: what was wrong stands at the form it belongs to. */
function redisplay(step: AccountStep, path: string, field: string, answer: Response | string) {
	const isLimit = typeof answer !== "string" && answer.status === 429;
	const text = typeof answer === "string" ? answer : isLimit ? TOO_MANY : WRONG_PASSWORD;
	return formPage(step.request, path, isLimit ? 429 : 422, { values: [], errors: { [field]: text } });
}

const passwordIn = ({ form }: AccountStep, name: string) => {
	const password = form.get(name) ?? "";
	return password ? { password } : {};
};

/** A new secret for the app, which has no effect before a code of it has been entered. */
async function beginSecondFactor(step: AccountStep) {
	const answer = await askWithPassword(step, "/two-factor/enable", passwordIn(step, "adgangskode-totrin"));
	if (!answer.ok) return redisplay(step, deskRoutes.account, "adgangskode-totrin", answer);
	await step.parts.write((tx) => noteFactor(tx, { id: step.session.id }));
	await note(step, "second-factor-begun");
	return seeOther(deskRoutes.secondFactor);
}

/** The session that the library made in place of this one has proved the factor; every other of the account ends. */
async function endOthers({ parts, session }: AccountStep, cookies: readonly string[]) {
	const token = tokenSet(cookies, parts.secret) ?? session.token;
	await parts.write(async (tx) => {
		await noteFactor(tx, { token });
		await tx.session.deleteMany({ where: { userId: session.userId, token: { not: token } } });
	});
}

async function confirmSecondFactor(step: AccountStep) {
	const { parts, session, form, request, now } = step;
	const code = (form.get("kode") ?? "").replace(/\s+/g, "");
	const isKnown = await hasFactor(parts, session.userId);
	// Begun elsewhere: the person here may not have seen the secret, and must not get to guess it.
	if (!isKnown && !(await isOwnFactor(parts, session))) return seeOther(deskRoutes.account);
	const page = isKnown ? deskRoutes.account : deskRoutes.secondFactor;
	const brakes = codeBrakes(await guesserOf(parts, request.headers, { id: session.userId }, now));
	if ((await takeTry(parts, brakes, now)).waitMs > 0) return redisplay(step, page, "kode", RESTS);
	const isUsed = await takenBefore(parts, session.userId, code, now);
	const answer = await askAuth(step, request.headers, "/two-factor/verify-totp", {
		code: isUsed ? "-" : code,
	});
	if (!answer.ok) {
		const text = "Koden passer ikke, eller den er brugt. Vent på den næste kode i appen, og prøv igen.";
		return redisplay(step, page, "kode", answer.status === 429 ? answer : text);
	}
	await forgetTries(parts, brakes);
	const cookies = cookiesOf(answer);
	if (isKnown) await parts.write((tx) => noteFactor(tx, { id: session.id }));
	else await endOthers(step, cookies);
	await note(step, isKnown ? "second-factor-proved" : "second-factor-set-up");
	return seeOther(`${deskRoutes.account}?klar=${isKnown ? "kode" : "totrin"}`, cookies);
}

async function newRecoveryCodes(step: AccountStep) {
	// Somebody with the password alone must not make codes for themselves.
	if (!(await isProved(step.parts, step.session))) return seeOther(deskRoutes.account);
	const body = passwordIn(step, "adgangskode-noedkoder");
	const answer = await askWithPassword(step, "/two-factor/generate-backup-codes", body);
	if (!answer.ok) return redisplay(step, deskRoutes.account, "adgangskode-noedkoder", answer);
	const { backupCodes } = (await answer.json()) as { backupCodes: string[] };
	await note(step, "recovery-codes-made");
	return formPage(step.request, deskRoutes.account, 200, { values: [], extra: { codes: backupCodes } });
}

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
	// The library has made a session in place of this one.
	if (token && (await isOwnFactor(step.parts, session)))
		await step.parts.write((tx) => noteFactor(tx, { token }));
	await note(step, "password-changed");
	// The device was known by the password of before.
	const device = await rememberDevice(step.parts, step.request.headers, session.userId, step.now);
	return seeOther(`${deskRoutes.account}?klar=adgangskode`, [...cookies, ...device]);
}

/** Out, with the audit's row in the same transaction. */
async function signOut({ parts, session, now }: AccountStep, everywhere: boolean) {
	const where = everywhere ? { userId: session.userId } : { id: session.id };
	await parts.write(async (tx) => {
		await tx.session.deleteMany({ where });
		await audit(
			tx,
			{ name: session.userId, at: now },
			everywhere ? "sign-out-everywhere" : "sign-out",
			"",
			"",
		);
	});
	return seeOther(`${deskRoutes.signIn}?klar=ude`, [endSessionCookie]);
}

/** What people do with their own account, by the last part of the form's address. */
export const ACCOUNT_STEPS: ReadonlyMap<string, (step: AccountStep) => Promise<Response>> = new Map([
	["totrin-begynd", beginSecondFactor],
	["totrin-bekraeft", confirmSecondFactor],
	["noedkoder", newRecoveryCodes],
	["adgangskode", changePassword],
	["log-ud", (step: AccountStep) => signOut(step, false)],
	["log-ud-alle", (step: AccountStep) => signOut(step, true)],
]);
