import type { Generated } from "./generated-requests";
import type { RawAnswer } from "./raw-request";

type Answer = NonNullable<RawAnswer>;

const named = ({ headers }: Answer, name: string) =>
	headers.filter(([one]) => one === name).map(([, value]) => value);

/** Whether the answer says that it is busy, and when to come again. */
const isBusy = (answer: Answer) => answer.status === 503 && named(answer, "retry-after").length === 1;

const ONCE = ["content-security-policy", "permissions-policy", "cross-origin-opener-policy"];

/** What every answer of ours says to browsers, and this one does not. */
function unguarded(answer: Answer): string[] {
	const missing = ONCE.filter((name) => named(answer, name).length !== 1);
	if (named(answer, "x-content-type-options").join() !== "nosniff") missing.push("x-content-type-options");
	if (named(answer, "referrer-policy").join() !== "same-origin") missing.push("referrer-policy");
	return missing.map((name) => `not guarded by ${name}`);
}

/** What is sent has a type, a text one in UTF-8. */
function untyped(answer: Answer): string[] {
	const [type = ""] = named(answer, "content-type");
	const isText = /^text\/|[/+]xml\b/.test(type);
	const isRight = answer.length === 0 || (type !== "" && (!isText || /charset=utf-8/i.test(type)));
	return isRight ? [] : [`of the type "${type}"`];
}

function decoded(target: string): string {
	try {
		return decodeURIComponent(target);
	} catch {
		return target;
	}
}

/**
 * What is wrong with an answer; nothing when it is one of ours.
 * @param gaveUp whether it was waited for in vain.
 */
export function faultsOf({ target, isWhole }: Generated, answer: RawAnswer, gaveUp: boolean): string[] {
	// A body that is not as long as it says may be waited for.
	if (!answer) return isWhole ? [gaveUp ? "never ended" : "closed without an answer"] : [];
	const broken = answer.status >= 500 && !isBusy(answer) ? [`answered ${answer.status}`] : [];
	const isDesk = /redaktion/i.test(decoded(target));
	const cookies = isDesk ? [] : named(answer, "set-cookie").map((cookie) => `sets ${cookie}`);
	const away = named(answer, "location")
		.filter((to) => !/^\/(?![/\\])/.test(to))
		.map((to) => `leads to ${to}`);
	return [...broken, ...unguarded(answer), ...untyped(answer), ...cookies, ...away];
}
