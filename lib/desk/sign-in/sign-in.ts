import { audit } from "../../store/records/audit";
import { askAuth } from "./ask-auth";
import type { Auth, AuthParts } from "./auth";
import { COOKIE_PREFIX, cookiesOf, SESSION_COOKIE, sessionTokenOf, signedCookie, tokenSet } from "./cookies";
import { noteEntered } from "./entered";
import { codeBrakes, type Guesser, guesserOf, passwordBrakes } from "./guesses";
import { rememberDevice } from "./known-device";
import type { Proof } from "./proved";
import { forgetEnded } from "./session";
import { type Brake, forgetTries, mustWait, takeTry } from "./sign-in-throttle";
import { takenBefore } from "./used-codes";

/** The outcome of trying to sign in; the cookies are to be set. */
export type SignedIn =
	| { kind: "in"; cookies: string[]; personId: string }
	| { kind: "code"; cookies: string[] }
	| { kind: "wrong" }
	/** The password must be given again: the code's step took too long, or too many tries. */
	| { kind: "over" }
	| { kind: "wait"; seconds: number }
	/** Too many sign in at this very moment. */
	| { kind: "busy" };

export type Trying = { auth: Auth; parts: AuthParts; asked: Headers; now: Date };

const TWO_FACTOR_COOKIE = `${COOKIE_PREFIX}.two_factor`;
/** No code has this shape: counted as a wrong one, and never right. */
const NO_CODE = "-";

/** Tries at mails that nobody has are told this seldom: anybody can make them. */
const TOLD_EVERY_MS = 60_000;

const wait = (ms: number): SignedIn => ({ kind: "wait", seconds: Math.ceil(ms / 1000) });

/**
 * Tells of a wrong try: whose account it was at, by its identifier. Whether there is such an account makes no
 * difference to how long it takes.
 */
const tellWrong = ({ parts, now }: Trying, { account }: Guesser, brakes: readonly Brake[], detail: object) =>
	parts.write(async (tx) => {
		await tx.rateLimit.updateMany({
			where: { key: brakes[0]?.key ?? "" },
			data: { count: { increment: 0 } },
		});
		const more = account ? 0 : parts.seldom("sign-in-failed", TOLD_EVERY_MS);
		if (more === null) return;
		const about = { ...(account ? { person: account.id } : {}), ...(more > 0 ? { more } : {}) };
		await audit(tx, { name: "", at: now }, "sign-in-failed", "", "", { ...detail, ...about });
	});

/** Somebody is in: a session they had before in the same browser ends, so that none is left behind. */
async function entered(trying: Trying, answer: Response, proof?: Proof): Promise<SignedIn> {
	const { parts, asked, now } = trying;
	const { user } = (await answer.json()) as { user: { id: string } };
	const former = sessionTokenOf(asked, parts.secret);
	const token = tokenSet(cookiesOf(answer), parts.secret);
	await parts.write(async (tx) => {
		if (token) await noteEntered(tx, { token, way: "password", proof, asked, at: now });
		if (former) await tx.session.deleteMany({ where: { token: former } });
		await forgetEnded(tx, now);
		await audit(tx, { name: user.id, at: now }, "sign-in", "", "", { way: proof ?? "password" });
	});
	const device = await rememberDevice(parts, asked, user.id, now);
	return { kind: "in", cookies: [...cookiesOf(answer), ...device], personId: user.id };
}

/**
 * Tries an address and a password. Whether the address is known makes no difference: not in what is answered, nor
 * in what is done for it.
 */
export async function tryPassword(trying: Trying, mail: string, password: string): Promise<SignedIn> {
	const { parts, asked, now } = trying;
	const email = mail.toLowerCase();
	const guesser = await guesserOf(parts, asked, { email }, now);
	const brakes = passwordBrakes(parts, guesser);
	const waitMs = await mustWait(parts, brakes, now);
	if (waitMs > 0) return wait(waitMs);
	// What a try writes is a part of its turn: else a flood's writes would stand before everybody's.
	const outcome = await parts.turns(guesser.device ? null : guesser.address, async () => {
		const taken = await takeTry(parts, brakes, now);
		if (taken.waitMs > 0) return wait(taken.waitMs);
		const answer = await askAuth(trying, asked, "/sign-in/email", { email, password });
		if (answer.ok) {
			await forgetTries(parts, brakes);
			return answer;
		}
		const rests = taken.closes ? { rests: true } : {};
		await tellWrong(trying, guesser, brakes, { step: "password", ...rests });
		return { kind: "wrong" } as const;
	});
	if (outcome === "busy") return { kind: "busy" };
	if (!(outcome instanceof Response)) return outcome;
	const { twoFactorRedirect } = (await outcome.clone().json()) as { twoFactorRedirect?: boolean };
	return twoFactorRedirect ? { kind: "code", cookies: cookiesOf(outcome) } : entered(trying, outcome);
}

/** The library would judge the code of whoever is signed in here already, and not of who is about to be. */
function withoutSession(asked: Headers): Headers {
	const cookies = (asked.get("cookie") ?? "").split(/;\s*/);
	const headers = new Headers(asked);
	headers.set("cookie", cookies.filter((pair) => !pair.startsWith(`${SESSION_COOKIE}=`)).join("; "));
	return headers;
}

/** Whose code is asked for, by the cookie of the step before. */
async function codeAskedOf({ parts, asked, now }: Omit<Trying, "auth">): Promise<string | null> {
	const identifier = signedCookie(asked, TWO_FACTOR_COOKIE, parts.secret);
	if (!identifier) return null;
	const row = await parts.client.verification.findFirst({ where: { identifier } });
	return row && row.expiresAt > now ? row.value : null;
}

/**
 * Tries the second step: six digits from the app, which are taken once, or one of the recovery codes.
 * @param typed as it was typed; blanks do not count.
 */
export async function tryCode(trying: Trying, typed: string): Promise<SignedIn> {
	const userId = await codeAskedOf(trying);
	if (!userId) return { kind: "over" };
	const { parts, asked, now } = trying;
	const guesser = await guesserOf(parts, asked, { id: userId }, now);
	const brakes = codeBrakes(guesser);
	const { waitMs, closes } = await takeTry(parts, brakes, now);
	// A throttled try adds nothing to the audit, so that nobody can flood it.
	if (waitMs > 0) return wait(waitMs);
	const code = typed.replace(/\s+/g, "");
	const isDigits = /^\d{6}$/.test(code);
	const isUsed = isDigits && (await takenBefore(parts, userId, code, now));
	const path = isDigits ? "/two-factor/verify-totp" : "/two-factor/verify-backup-code";
	const body = { code: isUsed ? NO_CODE : code || NO_CODE };
	const answer = await askAuth(trying, withoutSession(asked), path, body);
	if (answer.ok) {
		await forgetTries(parts, brakes);
		return entered(trying, answer, isDigits ? "code" : "recovery-code");
	}
	const { code: reason } = (await answer.clone().json()) as { code?: string };
	const step = { step: isUsed ? "used-code" : "code", ...(closes ? { rests: true } : {}) };
	await tellWrong(trying, guesser, brakes, step);
	const isOver = reason === "TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE" || reason === "INVALID_TWO_FACTOR_COOKIE";
	return isOver ? { kind: "over" } : { kind: "wrong" };
}
