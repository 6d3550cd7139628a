import { audit } from "../../store/records/audit";
import type { AuthParts } from "./auth";
import { sessionCookie, sessionTokenOf } from "./cookies";
import { createSession, noteEntered } from "./entered";
import { rememberDevice } from "./known-device";
import { challengeCookie, challengeOf, endChallengeCookie } from "./passkey-challenge";
import { askingOptions, judgeKey } from "./passkeys";
import { forgetEnded } from "./session";
import type { SignedIn } from "./sign-in";

type Asking = { parts: AuthParts; asked: Headers; now: Date };

const PURPOSE = { purpose: "sign-in", whose: "" } as const;

/** What a browser needs to sign in by a passkey, as JSON. Who it will be is not known yet. */
export async function beginKeySignIn({ parts, now }: Omit<Asking, "asked">): Promise<Response> {
	const options = await askingOptions(parts);
	const cookie = challengeCookie({ ...PURPOSE, challenge: options.challenge }, parts.secret, now);
	return Response.json(options, { headers: { "Set-Cookie": cookie, "Cache-Control": "no-store" } });
}

/**
 * Tries what a device answered. Who shows a passkey whose device has asked who holds it has proved two factors, and
 * is in at once. An answer of a key that we do not know leaves no row: nobody can flood the audit with them.
 * @param sent the device's answer as JSON.
 */
export async function tryKey({ parts, asked, now }: Asking, sent: string): Promise<SignedIn> {
	const challenge = challengeOf(asked, PURPOSE, parts.secret, now);
	if (!challenge) return { kind: "wrong" };
	const former = sessionTokenOf(asked, parts.secret);
	const result = await parts.write(async (tx): Promise<SignedIn> => {
		const shown = await judgeKey(parts, tx, sent, challenge, now);
		if (!shown) return { kind: "wrong" };
		const { userId, id: passkey } = shown.passkey;
		const actor = { name: userId, at: now };
		const user = await tx.user.findUnique({ where: { id: userId } });
		if (!user || user.disabledAt || shown.kind === "unverified") {
			const step = shown.kind === "unverified" ? "passkey-unverified" : "passkey";
			await audit(tx, actor, "sign-in-failed", "", "", { step });
			return { kind: "wrong" };
		}
		const token = await createSession(tx, userId, now);
		await noteEntered(tx, { token, way: "passkey", proof: "passkey", passkey, asked, at: now });
		if (former) await tx.session.deleteMany({ where: { token: former } });
		await forgetEnded(tx, now);
		await audit(tx, actor, "sign-in", "", "", { way: "passkey" });
		const cookies = [sessionCookie(token, parts.secret), endChallengeCookie];
		return { kind: "in", cookies, personId: userId };
	});
	if (result.kind !== "in") return result;
	// Who has a password too is known here from now on, whoever guesses it elsewhere.
	const device = await rememberDevice(parts, asked, result.personId, now);
	return { ...result, cookies: [...result.cookies, ...device] };
}
