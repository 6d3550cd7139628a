import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders } from "node:http";

/** Meant for one connection only (RFC 9110, 7.6.1), beside what `Connection` itself names. */
const HOP_BY_HOP = [
	"connection",
	"expect",
	"keep-alive",
	"proxy-authenticate",
	"proxy-authorization",
	"proxy-connection",
	"te",
	"trailer",
	"transfer-encoding",
	"upgrade",
];

/**
 * What only we, or Next itself, may say: who asked, by which address, through which middleware, how long
 * the body is (see `pass.ts`), a policy from which Next would take a nonce, and what stands in a form that
 * was not taken (see `lib/base/form-state.ts`).
 */
const OURS =
	/^(?:x-forwarded-.*|forwarded|x-real-ip|x-middleware-.*|x-invoke-.*|x-matched-path|x-vercel-.*|via|content-security-policy(?:-report-only)?|accept-encoding|content-length|host|x-form-state)$/;
/** Next's own: they would turn a page into flight data, a draft or a server action. We have none of them. */
const NEXTS = /^(?:x-nextjs-.*|next-.*|rsc|x-now-.*|x-action-.*|purpose|x-prerender-.*)$/;

function named(connection: string | undefined): string[] {
	return (connection ?? "").split(",").map((name) => name.trim().toLowerCase());
}

/** Who asks, and where: `host` is the site's configured one if there is any. */
export type RequestOrigin = { host: string; protocol: "http" | "https"; remoteAddress: string };

/** Our own forwarded headers: no proxy is trusted (spec of delivery, decision 10). */
const forwarded = ({ host, protocol, remoteAddress }: RequestOrigin): OutgoingHttpHeaders => ({
	host,
	"x-forwarded-host": host,
	"x-forwarded-proto": protocol,
	"x-forwarded-for": remoteAddress,
});

/**
 * Headers for a render of a public page or a file. None of the visitor's: one render is for everybody.
 * The user agent is one for which Next waits with the page until its metadata is in the head.
 */
export const renderHeaders = (asked: RequestOrigin): OutgoingHttpHeaders => ({
	...forwarded(asked),
	accept: "text/html,*/*",
	"accept-encoding": "identity",
	"user-agent": "paaroerendevejviser-front (like Bingbot)",
});

/**
 * Headers for a request that is passed through.
 * @param editors whether cookies may come in: only to the editors' area.
 */
export function requestHeaders(incoming: IncomingHttpHeaders, asked: RequestOrigin, editors: boolean) {
	const dropped = new Set([...HOP_BY_HOP, ...named(incoming.connection)]);
	const kept = Object.entries(incoming).filter(
		([name]) => !dropped.has(name) && !OURS.test(name) && !NEXTS.test(name) && (editors || name !== "cookie"),
	);
	return { ...Object.fromEntries(kept), ...forwarded(asked), "accept-encoding": "identity" };
}

/** Who serves, and what `headers.ts` says for every answer. */
const NEVER_SENT =
	/^(?:x-powered-by|server|date|x-middleware-.*|content-security-policy|x-content-type-options|referrer-policy|permissions-policy|cross-origin-.*|strict-transport-security)$/;
const NEXTS_ANSWER = /^(?:link|x-nextjs-.*|refresh)$/;
/** The one link that is ours: on what terms the data may be used. */
const LICENCE_LINK = /;\s*rel="license"$/;

/**
 * Headers of a passed-through answer, as pairs, repeated ones repeated.
 * @param editors whether cookies may go out: only from the editors' area.
 */
export function answerHeaders(answer: IncomingMessage, editors: boolean): [string, string][] {
	const own = editors ? "cache-control" : "set-cookie";
	const dropped = new Set([...HOP_BY_HOP, ...named(answer.headers.connection), own]);
	// Whatever the desk says is for one person alone.
	const sent: [string, string][] = editors ? [["Cache-Control", "no-store"]] : [];
	for (let index = 0; index + 1 < answer.rawHeaders.length; index += 2) {
		const name = answer.rawHeaders[index] ?? "";
		const value = answer.rawHeaders[index + 1] ?? "";
		const lower = name.toLowerCase();
		if (dropped.has(lower) || NEVER_SENT.test(lower)) continue;
		const isLicence = lower === "link" && LICENCE_LINK.test(value);
		if ((NEXTS_ANSWER.test(lower) && !isLicence) || (lower === "vary" && /\brsc\b/i.test(value))) continue;
		sent.push([name, value]);
	}
	return sent;
}
