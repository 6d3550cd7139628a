import { deskRoutes } from "../../base/routes";
import { patienceNow } from "../../store/db/patience";
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
 * @throws what kept the library from writing: it answers only that something went wrong, which is no wrong password.
 */
export async function askAuth(
	{ auth, parts }: { auth: Auth; parts: AuthParts },
	asked: Headers,
	path: string,
	body: Record<string, unknown>,
): Promise<Response> {
	const answer = await auth.handler(
		new Request(`${new URL(parts.siteUrl).origin}${deskRoutes.signInLibrary}${path}`, {
			method: "POST",
			headers: passedOn(asked, new URL(parts.siteUrl).origin),
			body: JSON.stringify(body),
		}),
	);
	const failure = answer.status >= 500 && patienceNow()?.failure;
	if (failure) throw failure;
	return answer;
}
