import type { Ask, Head } from "./network";
import { RefusedAddress } from "./public-address";

/**
 * The outcome of checking an address: `moved` for good, `refused` by them or by us, `unreachable` for no answer.
 */
export type Result = "ok" | "moved" | "broken" | "refused" | "unreachable" | "timeout";

/** `detail`: where it moved to, or what was wrong, in Danish. */
export type Checked = { result: Result; detail: string };

/** Asked before every request: waits until it is polite to ask this host, and returns how to say it is done. */
export type Turn = (host: string) => Promise<() => void>;

const MOST_REDIRECTS = 5;
const REDIRECTS = [301, 302, 303, 307, 308];
const FOR_GOOD = [301, 308];
const NOT_BY_HEAD = [405, 501];
/** Sites that answer people and turn programs away. */
const TURNED_AWAY = [401, 403, 429];

type Parts = { ask: Ask; turn: Turn; signal: AbortSignal };

async function askOnce({ ask, turn, signal }: Parts, url: URL, method: "HEAD" | "GET"): Promise<Head> {
	const done = await turn(url.host);
	try {
		return await ask(url, method, signal);
	} finally {
		done();
	}
}

async function head(parts: Parts, url: URL): Promise<Head> {
	const answer = await askOnce(parts, url, "HEAD");
	return NOT_BY_HEAD.includes(answer.status) ? askOnce(parts, url, "GET") : answer;
}

function judged({ status }: Head, movedTo: string | null): Checked {
	if (TURNED_AWAY.includes(status)) return { result: "refused", detail: `serveren svarer ${status}` };
	if (status >= 400) return { result: "broken", detail: `serveren svarer ${status}` };
	return movedTo === null ? { result: "ok", detail: "" } : { result: "moved", detail: movedTo };
}

async function follow(parts: Parts, start: URL): Promise<Checked> {
	let url = start;
	let isForGood = true;
	for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
		const answer = await head(parts, url);
		if (!REDIRECTS.includes(answer.status) || answer.location === null) {
			return judged(answer, hop > 0 && isForGood ? url.href : null);
		}
		if (!URL.canParse(answer.location, url))
			return { result: "broken", detail: "den viser hen til ingenting" };
		isForGood &&= FOR_GOOD.includes(answer.status);
		url = new URL(answer.location, url);
	}
	return { result: "broken", detail: `den viser videre mere end ${MOST_REDIRECTS} gange` };
}

const causes = (error: unknown): unknown[] =>
	error instanceof Error ? [error, ...causes(error.cause)] : [error];

function faultOf(error: unknown): Checked {
	const all = causes(error);
	const refused = all.find((one) => one instanceof RefusedAddress);
	if (refused) return { result: "refused", detail: refused.message };
	const codes = all.map((one) => (one as { code?: string } | undefined)?.code ?? "");
	const isLate =
		codes.some((code) => /TIMEOUT|ETIMEDOUT/.test(code)) ||
		all.some((one) => (one as { name?: string } | undefined)?.name === "TimeoutError");
	if (isLate) return { result: "timeout", detail: "serveren svarer ikke i tide" };
	if (codes.some((code) => /ENOTFOUND|EAI_/.test(code)))
		return { result: "unreachable", detail: "navnet findes ikke" };
	if (codes.some((code) => /CERT|SSL|TLS/.test(code))) {
		return { result: "unreachable", detail: "certifikatet passer ikke" };
	}
	return { result: "unreachable", detail: "der er ingen forbindelse" };
}

/**
 * Looks whether an address outside still answers. At most five redirects, each checked like the first; nothing
 * is read but heads.
 * @throws only when the whole round was called off by `signal`.
 */
export async function checkLink(address: string, parts: Parts): Promise<Checked> {
	try {
		return await follow(parts, new URL(address));
	} catch (error) {
		parts.signal.throwIfAborted();
		return faultOf(error);
	}
}
