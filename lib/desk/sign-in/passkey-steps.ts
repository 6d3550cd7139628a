import { randomUUID } from "node:crypto";
import { deskRoutes } from "../../base/routes";
import { seeOther } from "../../base/see-other";
import { cleanLine } from "../../base/text";
import { audit } from "../../store/records/audit";
import { type AccountStep, askedTarget, redisplay, refuse } from "./account-step";
import { sessionCookie } from "./cookies";
import { renewToken } from "./entered";
import { refuseOwn } from "./own-password";
import {
	challengeCookie,
	challengeOf,
	endChallengeCookie,
	type Purpose,
	takeChallenge,
} from "./passkey-challenge";
import { addingOptions, askingOptions, judgeKey, newKey } from "./passkeys";
import { hasFactor, noteProved, WITH_FACTORS } from "./proved";

/** More would be a list that nobody can tell apart. */
const MOST = 10;
const FULL = `Du har allerede ${MOST} adgangsnøgler. Fjern en, du ikke bruger.`;
const NOT_MADE = "Adgangsnøglen blev ikke lavet. Prøv igen, og svar, når din enhed spørger, om det er dig.";
const NOT_SHOWN = "Adgangsnøglen passer ikke hertil. Prøv igen, eller brug en kode fra din app.";
const LONGEST_NAME = 60;

const ownKeys = ({ parts, session }: AccountStep) =>
	parts.client.passkey.findMany({ where: { userId: session.userId } });

const purposeOf = ({ session }: AccountStep, purpose: Purpose) => ({ purpose, whose: session.id });

/** Options as JSON, with the cookie that remembers what was asked. */
function given(step: AccountStep, purpose: Purpose, options: { challenge: string }): Response {
	const asked = { ...purposeOf(step, purpose), challenge: options.challenge };
	const cookie = challengeCookie(asked, step.parts.secret, step.now);
	return Response.json(options, { headers: { "Set-Cookie": cookie, "Cache-Control": "no-store" } });
}

/** What a browser needs to make a passkey for this account. */
export const beginPasskey = async (step: AccountStep) =>
	given(step, "add", await addingOptions(step.parts, step.session.user, await ownKeys(step)));

/** What a browser needs to show one of this account's. */
export const beginProof = async (step: AccountStep) =>
	given(step, "prove", await askingOptions(step.parts, await ownKeys(step)));

/** A new passkey on the account. It was shown here as it was made, and every other session ends. */
export async function addPasskey(step: AccountStep): Promise<Response> {
	const { parts, session, form, request, now } = step;
	const refused = await refuseOwn(step, "adgangskode-noegle");
	if (refused) return redisplay(step, deskRoutes.account, "adgangskode-noegle", refused);
	const asked = challengeOf(request.headers, purposeOf(step, "add"), parts.secret, now);
	const made = asked && (await newKey(parts, form.get("svar") ?? "", asked));
	if (!asked || !made) return refuse(step, deskRoutes.account, NOT_MADE);
	const name = cleanLine(form.get("navn-noegle") ?? "").slice(0, LONGEST_NAME) || "Adgangsnøgle";
	const { userId } = session;
	const token = await parts.write(async (tx) => {
		if ((await tx.passkey.count({ where: { userId } })) >= MOST) return FULL;
		const isKnown = await tx.passkey.findUnique({ where: { credentialId: made.credentialId } });
		if (isKnown || !(await takeChallenge(tx, asked))) return NOT_MADE;
		const id = randomUUID();
		await tx.passkey.create({ data: { id, userId, name, ...made, createdAt: now } });
		await noteProved(tx, { id: session.id }, "passkey", now, id);
		await tx.session.deleteMany({ where: { userId, id: { not: session.id } } });
		await audit(tx, { name: userId, at: now }, "passkey-added", "", "");
		return { token: await renewToken(tx, session.id) };
	});
	if (typeof token === "string") return refuse(step, deskRoutes.account, token);
	return seeOther(`${deskRoutes.account}?klar=noegle`, [
		sessionCookie(token.token, parts.secret),
		endChallengeCookie,
	]);
}

/** Shows who is in a session that has not shown it yet, by one of the account's passkeys. */
export async function proveByPasskey(step: AccountStep): Promise<Response> {
	const { parts, session, form, request, now } = step;
	const page = deskRoutes.prove(askedTarget(step));
	const asked = challengeOf(request.headers, purposeOf(step, "prove"), parts.secret, now);
	if (!asked) return refuse(step, page, NOT_SHOWN);
	const token = await parts.write(async (tx) => {
		const shown = await judgeKey(parts, tx, form.get("svar") ?? "", asked, now);
		const actor = { name: session.userId, at: now };
		if (shown?.kind !== "shown" || shown.passkey.userId !== session.userId) {
			if (shown) await audit(tx, actor, "sign-in-failed", "", "", { step: "passkey" });
			return null;
		}
		await noteProved(tx, { id: session.id }, "passkey", now, shown.passkey.id);
		await audit(tx, actor, "second-factor-proved", "", "", { proof: "passkey" });
		return renewToken(tx, session.id);
	});
	if (!token) return refuse(step, page, NOT_SHOWN);
	return seeOther(askedTarget(step), [sessionCookie(token, parts.secret), endChallengeCookie]);
}

const LAST =
	"Det er din eneste måde at vise, at det er dig. Sæt login i to trin op, eller lav en anden nøgle, før du fjerner den.";

/**
 * Takes a passkey away, and ends every other session: one may have been lost. Never the last second factor: without
 * one, some roles have no effect.
 */
export async function removePasskey(step: AccountStep): Promise<Response> {
	const { parts, session, form, now } = step;
	const id = form.get("noegle") ?? "";
	const field = `adgangskode-${id}`;
	const refused = await refuseOwn(step, field);
	if (refused) return redisplay(step, deskRoutes.account, field, refused);
	const { userId } = session;
	const isLast = await parts.write(async (tx) => {
		const include = WITH_FACTORS;
		const user = await tx.user.findUniqueOrThrow({ where: { id: userId }, include });
		if (!user.passkeys.some((key) => key.id === id)) return false;
		const left = { ...user, passkeys: user.passkeys.filter((key) => key.id !== id) };
		if (!hasFactor(left)) return true;
		await tx.passkey.delete({ where: { id } });
		await tx.session.deleteMany({ where: { userId, id: { not: session.id } } });
		await audit(tx, { name: userId, at: now }, "passkey-removed", "", "");
		return false;
	});
	return isLast ? refuse(step, deskRoutes.account, LAST) : seeOther(`${deskRoutes.account}?klar=noegle-vaek`);
}
