import { deskRoutes } from "../../base/routes";
import type { Auth, AuthParts } from "./auth";

/** What of somebody's request the library is told: which cookies, and from where. */
function passedOn(asked: Headers, siteUrl: string): Headers {
	const headers = new Headers({ "content-type": "application/json", origin: siteUrl });
	for (const name of ["cookie", "x-forwarded-for"]) {
		const value = asked.get(name);
		if (value) headers.set(name, value);
	}
	return headers;
}

/**
 * Asks the library by a real request, so that its limits and checks hold (decision 14). Whether the form came from
 * our own page has been checked before.
 * @param asked the headers of the visitor's request, as the front passed them on.
 * @param path the library's endpoint, such as `/sign-in/email`.
 */
export const askAuth = (
	{ auth, parts }: { auth: Auth; parts: AuthParts },
	asked: Headers,
	path: string,
	body: Record<string, unknown>,
): Promise<Response> =>
	auth.handler(
		new Request(`${new URL(parts.siteUrl).origin}${deskRoutes.signInLibrary}${path}`, {
			method: "POST",
			headers: passedOn(asked, new URL(parts.siteUrl).origin),
			body: JSON.stringify(body),
		}),
	);
