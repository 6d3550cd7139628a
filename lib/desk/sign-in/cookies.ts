import { createHmac, timingSafeEqual } from "node:crypto";
import { absoluteMs } from "./session-times";

/** Browsers take a cookie of this name from this very host alone, with `Path=/` and `Secure`. */
export const COOKIE_PREFIX = "__Host-redaktion";
export const SESSION_COOKIE = `${COOKIE_PREFIX}.session_token`;

/** What every cookie of the desk carries. */
export const COOKIE_ATTRIBUTES = "Path=/; HttpOnly; Secure; SameSite=Lax";

/** Takes the session's cookie away. */
export const endSessionCookie = `${SESSION_COOKIE}=; Max-Age=0; ${COOKIE_ATTRIBUTES}`;

const sign = (value: string, secret: string) => createHmac("sha256", secret).update(value).digest();

/** The value of a cookie that we sign, as the library does it. */
export const signedValue = (value: string, secret: string) =>
	encodeURIComponent(`${value}.${sign(value, secret).toString("base64")}`);

/** A cookie of ours, signed. @param maxAgeMs how long browsers keep it. */
export const signedCookieOf = (name: string, value: string, secret: string, maxAgeMs: number) =>
	`${name}=${signedValue(value, secret)}; Max-Age=${Math.floor(maxAgeMs / 1000)}; ${COOKIE_ATTRIBUTES}`;

/** The cookie of a session that we made ourselves. */
export const sessionCookie = (token: string, secret: string) =>
	signedCookieOf(SESSION_COOKIE, token, secret, absoluteMs());

/** A cookie of a request, as it was sent. */
export function cookieNamed(header: string | null, name: string): string | undefined {
	const pairs = (header ?? "").split(/;\s*/);
	return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}

function decoded(raw: string): string {
	try {
		return decodeURIComponent(raw);
	} catch {
		return "";
	}
}

/** The value of a signed cookie; `null` for none, and for one that we did not sign. */
export function signedCookie(headers: Headers, name: string, secret: string): string | null {
	const raw = decoded(cookieNamed(headers.get("cookie"), name) ?? "");
	const cut = raw.lastIndexOf(".");
	if (cut < 1) return null;
	const value = raw.slice(0, cut);
	const given = Buffer.from(raw.slice(cut + 1), "base64");
	const ours = sign(value, secret);
	return given.length === ours.length && timingSafeEqual(given, ours) ? value : null;
}

/** The session's token in the cookie of a request. */
export const sessionTokenOf = (headers: Headers, secret: string) =>
	signedCookie(headers, SESSION_COOKIE, secret);

/**
 * The library's cookies as they go out. The session's own lives as long as any session may: how long this one
 * does is decided here, by the row.
 */
export function cookiesOf(answer: Response): string[] {
	const most = `Max-Age=${absoluteMs() / 1000}`;
	return answer.headers
		.getSetCookie()
		.map((cookie) =>
			cookie.startsWith(`${SESSION_COOKIE}=`) ? cookie.replace(/Max-Age=[1-9]\d*/i, most) : cookie,
		);
}

/** The session's token in cookies as they go out. */
export const tokenSet = (cookies: readonly string[], secret: string) =>
	sessionTokenOf(new Headers({ cookie: cookies.map((cookie) => cookie.split(";")[0]).join("; ") }), secret);
