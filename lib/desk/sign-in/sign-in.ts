import type { AuditAction } from "../../model/audit-actions";
import { audit } from "../../store/records/audit";
import { askAuth } from "./ask-auth";
import type { Auth, AuthParts } from "./auth";
import { COOKIE_PREFIX, cookiesOf, SESSION_COOKIE, sessionTokenOf, signedCookie, tokenSet } from "./cookies";
import { noteEntered } from "./entered";
import type { Proof } from "./proved";
import { forgetEnded } from "./session";
import { countWrong, forgetWrong, mustWait } from "./sign-in-throttle";
import { takenBefore } from "./used-codes";

/** The outcome of trying to sign in; the cookies are to be set. */
export type SignedIn =
	| { kind: "in"; cookies: string[]; personId: string }
	| { kind: "code"; cookies: string[] }
	| { kind: "wrong" }
	/** The password must be given again: the code's step took too long, or too many tries. */
	| { kind: "over" }
	| { kind: "wait"; minutes: number };

export type Trying = { auth: Auth; parts: AuthParts; asked: Headers; now: Date };

const TWO_FACTOR_COOKIE = `${COOKIE_PREFIX}.two_factor`;
/** No code has this shape: counted as a wrong one, and never right. */
const NO_CODE = "-";

const tell = ({ parts, now }: Trying, who: string, action: AuditAction, detail?: Record<string, unknown>) =>
	parts.write((tx) => audit(tx, { name: who, at: now }, action, "", "", detail));

function waitOf(answer: Response): { kind: "wait"; minutes: number } {
	const seconds = Number(answer.headers.get("x-retry-after")) || 60;
	return { kind: "wait", minutes: Math.max(1, Math.ceil(seconds / 60)) };
}

/** Somebody is in: a session they had before in the same browser ends, so that none is left behind. */
async function entered(trying: Trying, answer: Response, proof?: Proof): Promise<SignedIn> {
	const { parts, asked } = trying;
	const { user } = (await answer.json()) as { user: { id: string } };
	const former = sessionTokenOf(asked, parts.secret);
	const token = tokenSet(cookiesOf(answer), parts.secret);
	await parts.write(async (tx) => {
		if (token) await noteEntered(tx, { token, way: "password", proof, asked, at: trying.now });
		if (former) await tx.session.deleteMany({ where: { token: former } });
		await forgetEnded(tx, trying.now);
		await audit(tx, { name: user.id, at: trying.now }, "sign-in", "", "", { way: proof ?? "password" });
	});
	return { kind: "in", cookies: cookiesOf(answer), personId: user.id };
}

/**
 * Tries an address and a password. Whether the address is known makes no difference: not in what is answered, nor
 * in what is done for it.
 */
export async function tryPassword(trying: Trying, email: string, password: string): Promise<SignedIn> {
	const { parts, now } = trying;
	const minutes = await mustWait(parts, email, now);
	if (minutes > 0) return { kind: "wait", minutes };
	const answer = await askAuth(trying, trying.asked, "/sign-in/email", { email, password });
	if (answer.status === 429) return waitOf(answer);
	if (!answer.ok) {
		const rests = await countWrong(parts, email, now);
		await tell(trying, "", "sign-in-failed", { step: "password", ...(rests ? { rests } : {}) });
		return { kind: "wrong" };
	}
	await forgetWrong(parts, email);
	const { twoFactorRedirect } = (await answer.clone().json()) as { twoFactorRedirect?: boolean };
	return twoFactorRedirect ? { kind: "code", cookies: cookiesOf(answer) } : entered(trying, answer);
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
	const code = typed.replace(/\s+/g, "");
	const isDigits = /^\d{6}$/.test(code);
	const isUsed = isDigits && (await takenBefore(trying.parts, userId, code, trying.now));
	const path = isDigits ? "/two-factor/verify-totp" : "/two-factor/verify-backup-code";
	const answer = await askAuth(trying, withoutSession(trying.asked), path, {
		code: isUsed ? NO_CODE : code || NO_CODE,
	});
	if (answer.ok) return entered(trying, answer, isDigits ? "code" : "recovery-code");
	const { code: reason } = (await answer.clone().json()) as { code?: string };
	// A throttled try adds nothing to the audit, so that nobody can flood it.
	if (reason === "ACCOUNT_TEMPORARILY_LOCKED") return { kind: "wait", minutes: 15 };
	if (answer.status === 429) return waitOf(answer);
	await tell(trying, userId, "sign-in-failed", { step: isUsed ? "used-code" : "code" });
	const isOver = reason === "TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE" || reason === "INVALID_TWO_FACTOR_COOKIE";
	return isOver ? { kind: "over" } : { kind: "wrong" };
}
