import { finishExternal, startExternal } from "@/lib/desk/sign-in/external";
import { beginKeySignIn, tryKey } from "@/lib/desk/sign-in/passkey-sign-in";
import { tryCode, tryPassword } from "@/lib/desk/sign-in/sign-in";
import { accountStep, sentAfter, withPasskey } from "./account-steps";
import { codeOf, createPerson, type MadePerson, openSession, PASSWORD } from "./accounts";
import { askedWith, authOver, cookieOf } from "./auth";
import type { TestDatabase } from "./database";
import { goThrough, type Says, settingsFor } from "./identity-provider";
import type { PasskeyDevice } from "./passkey-device";

const SITE = "http://localhost:3000";

export const ACCOUNTS = ["nothing", "app", "passkey", "both"] as const;
export type AccountHas = (typeof ACCOUNTS)[number];

type Opened = Awaited<ReturnType<typeof authOver>>;
type Somebody = { opened: Opened; person: MadePerson; device: PasskeyDevice | null };

/** A site with a provider that is running at a port. */
export const siteWithProvider = (database: TestDatabase, port: number) =>
	authOver(database, SITE, settingsFor(port));

/** Somebody whose account has this. */
export async function somebodyWith(
	{ url }: TestDatabase,
	opened: Opened,
	has: AccountHas,
	email: string,
): Promise<Somebody> {
	const totp = has === "app" || has === "both";
	const person = await createPerson(url, { email, roles: ["contributor"], totp });
	const needsKey = has === "passkey" || has === "both";
	const device = needsKey ? (await withPasskey(opened, await openSession(url, person.id))).device : null;
	return { opened, person, device };
}

const trying = ({ opened }: Somebody, cookie = "") => ({
	...opened,
	asked: askedWith(cookie),
	now: new Date(),
});
const byPassword = (who: Somebody) => tryPassword(trying(who), who.person.email, PASSWORD);

async function byCode(who: Somebody, code: string) {
	const first = await byPassword(who);
	// Without an app there is no second step, and what the first gave is not what is tried here.
	return first.kind === "code" ? cookieOf(await tryCode(trying(who, cookieOf(first)), code)) : "";
}

async function byProvider(who: Somebody) {
	const { external, parts } = who.opened;
	if (!external) throw new Error("no provider");
	const away = await startExternal({ auth: external, parts, asked: askedWith() }, "/redaktion/poster");
	const back = await goThrough(away.headers.get("location") ?? "", SITE, who.person.email);
	const asked = askedWith(sentAfter("", away));
	return sentAfter("", await finishExternal({ auth: external, parts, asked }, back.search, new Date()));
}

async function byKey({ opened: { parts }, device }: Somebody, verifies: boolean) {
	const begun = await beginKeySignIn({ parts, now: new Date() });
	if (!device) return "";
	const svar = device.get((await begun.clone().json()) as { challenge: string }, { verifies });
	return cookieOf(await tryKey({ parts, asked: askedWith(sentAfter("", begun)), now: new Date() }, svar));
}

async function byPasswordChange(who: Somebody) {
	const cookie = cookieOf(await byPassword(who));
	if (!cookie.includes("session_token")) return "";
	const fields = { nuvaerende: PASSWORD, ny: "violin-kagerulle-mos-77" };
	return sentAfter(cookie, await accountStep(who.opened, cookie, "adgangskode", fields));
}

/** Every way in, as the cookies that a browser has afterwards. `says`: what the provider is to say meanwhile. */
export const WAYS_IN = {
	password: (who) => byPassword(who).then(cookieOf),
	"password and code": (who) => byCode(who, codeOf(who.person)),
	"password and recovery code": (who) => byCode(who, "aaaaa-11111"),
	"password, then changed": byPasswordChange,
	"provider, one factor": (who) => byProvider(who),
	"provider, two factors": async (who, says) => {
		says.amr = ["pwd", "mfa"];
		return byProvider(who).finally(() => delete says.amr);
	},
	passkey: (who) => byKey(who, true),
	"passkey that asked nobody": (who) => byKey(who, false),
} as const satisfies Record<string, (who: Somebody, says: Says) => Promise<string>>;
export type WayIn = keyof typeof WAYS_IN;
