import { deskRoutes } from "../../base/routes";
import { seeOther } from "../../base/see-other";
import { audit } from "../../store/records/audit";
import { askAuth } from "./ask-auth";
import type { Auth, AuthParts } from "./auth";
import { cookiesOf, sessionTokenOf } from "./cookies";
import { noteEntered } from "./entered";
import { hearing } from "./identity-provider";
import { OIDC_PROVIDER } from "./oidc-settings";
import { hasFactor } from "./proved";
import { safeTarget } from "./safe-target";
import { forgetEnded, liveSession } from "./session";

type External = { auth: Auth; parts: AuthParts; asked: Headers };

const FAILED = `${deskRoutes.signIn}?fejl=ekstern`;

/**
 * Sends somebody to their own identity provider. One that does not answer is asked again the next time.
 * @param til where to go afterwards.
 */
export async function startExternal(external: External, til: string | null): Promise<Response> {
	const body = { provider: OIDC_PROVIDER, callbackURL: safeTarget(til), errorCallbackURL: FAILED };
	const answer = await askAuth(external, external.asked, "/sign-in/social", body);
	if (!answer.ok) return seeOther(FAILED);
	const { url } = (await answer.json()) as { url: string };
	return seeOther(url, cookiesOf(answer));
}

const TOLD_EVERY_MS = 60_000;

/** Anybody can come back without having been at the provider, so that it is told seldom. */
async function tellFailed({ write, seldom }: AuthParts, at: Date): Promise<void> {
	const more = seldom("external", TOLD_EVERY_MS);
	if (more === null) return;
	const detail = { step: "external", ...(more > 0 ? { more } : {}) };
	await write((tx) => audit(tx, { name: "", at }, "sign-in-failed", "", "", detail));
}

/**
 * Takes the provider's answer. Only who has an account here comes in: the account's own subject, or at first one
 * whose mail the provider vouches for. Who has a second factor here and showed only one there is asked for it.
 * @param search the answer's query.
 */
export async function finishExternal(
	{ auth, parts, asked }: External,
	search: string,
	now: Date,
): Promise<Response> {
	const headers = new Headers();
	for (const name of ["cookie", "x-forwarded-for"]) headers.set(name, asked.get(name) ?? "");
	const address = `${new URL(parts.siteUrl).origin}${deskRoutes.signInLibrary}/callback/${OIDC_PROVIDER}${search}`;
	const [answer, told] = await hearing(() => auth.handler(new Request(address, { headers })));
	const cookies = cookiesOf(answer);
	const entered = new Headers({ cookie: cookies.map((cookie) => cookie.split(";")[0]).join("; ") });
	const session = await liveSession(parts, entered, now);
	if (!session) {
		if (answer.status !== 429) await tellFailed(parts, now);
		return seeOther(FAILED, cookies);
	}
	const former = sessionTokenOf(asked, parts.secret);
	const proof = told.isTwoFactor ? "provider" : undefined;
	const isAsked = !proof && hasFactor(session.user);
	await parts.write(async (tx) => {
		await noteEntered(tx, { token: session.token, way: "external", proof, asked, at: now });
		if (former) await tx.session.deleteMany({ where: { token: former } });
		await forgetEnded(tx, now);
		const detail = { way: "external", ...(proof ? { proof } : {}) };
		await audit(tx, { name: session.userId, at: now }, "sign-in", "", "", detail);
	});
	const location = (answer.headers.get("location") ?? "").replace(parts.siteUrl, "");
	return seeOther(isAsked ? deskRoutes.prove(safeTarget(location)) : safeTarget(location), cookies);
}
