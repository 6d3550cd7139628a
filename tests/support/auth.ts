import { createSeldom } from "@/lib/base/seldom";
import { type AuthParts, createAuth } from "@/lib/desk/sign-in/auth";
import type { OidcSettings } from "@/lib/desk/sign-in/oidc-settings";
import { createPasswordTurns } from "@/lib/desk/sign-in/password-turns";
import { queuedClient } from "@/lib/desk/sign-in/queued-client";
import { authSecret } from "@/lib/desk/sign-in/secret";
import type { SignedIn } from "@/lib/desk/sign-in/sign-in";
import { createWriter } from "@/lib/store/db/writer";
import type { TestDatabase } from "./database";

/** The sign-in library over a database of a test. */
export async function authOver(
	database: TestDatabase,
	siteUrl = "http://localhost:3000",
	oidc?: OidcSettings,
) {
	const write = createWriter(await database.open());
	const parts: AuthParts = {
		client: database.client,
		write,
		queued: queuedClient(database.client, write),
		secret: authSecret(database.url),
		siteUrl,
		turns: createPasswordTurns({ atOnce: 2, waiting: 100, perClient: 100 }),
		seldom: createSeldom(() => performance.now()),
	};
	return { parts, auth: createAuth(parts), external: oidc ? createAuth(parts, oidc) : null };
}

/** The headers of somebody's request, as the front passes them on. */
export const askedWith = (cookie = "", address = "192.0.2.1") =>
	new Headers({ "x-forwarded-for": address, ...(cookie ? { cookie } : {}) });

/** Cookies that are to be set, as a browser would send them back. */
export const sent = (cookies: readonly string[]) =>
	cookies
		.filter((cookie) => !/max-age=0/i.test(cookie))
		.map((cookie) => cookie.split(";")[0])
		.join("; ");

/** The site's sign-in over a database, tried from somewhere. */
export async function signInSite(database: TestDatabase) {
	const opened = await authOver(database);
	const trying = (cookie = "", address = "192.0.2.1") => ({
		...opened,
		asked: askedWith(cookie, address),
		now: new Date(),
	});
	return { database, ...opened, trying };
}

/** The cookies of one step, for the next. */
export const cookieOf = (result: SignedIn) => sent("cookies" in result ? result.cookies : []);
