import { expect, it } from "vitest";
import { ACCOUNT_STEPS } from "@/lib/desk/sign-in/own-account";
import { liveSession, personWith } from "@/lib/desk/sign-in/session";
import { tryPassword } from "@/lib/desk/sign-in/sign-in";
import { createPerson, openSession, PASSWORD } from "../support/accounts";
import { askedWith, sent, signInSite } from "../support/auth";
import { prepareDatabase } from "../support/database";

const newDatabase = prepareDatabase();
const NEW = "hjulpisker måne tang violin";

async function changing() {
	const site = await signInSite(await newDatabase());
	const { id } = await createPerson(site.database.url, { email: "ida@x.dk", roles: ["editor"] });
	const [here = "", elsewhere = ""] = [
		await openSession(site.database.url, id),
		await openSession(site.database.url, id),
	];
	const asked = askedWith(here);
	const session = await liveSession(site.parts, asked, new Date());
	const run = ACCOUNT_STEPS.get("adgangskode");
	if (!session || !run) throw new Error("not signed in");
	const change = async (nuvaerende: string, ny: string) => {
		const request = new Request("http://localhost:3000/redaktion/konto", { headers: asked });
		// A form that is not taken is shown by the site itself, which there is none of here.
		return run({
			...site,
			request,
			form: new URLSearchParams({ nuvaerende, ny }),
			session,
			now: new Date(),
		}).catch(() => null);
	};
	const inside = async (cookie: string) =>
		Boolean(await personWith(site.parts, askedWith(cookie), new Date()));
	const letsIn = async (password: string) =>
		(await tryPassword(site.trying(), "ida@x.dk", password)).kind === "in";
	return { change, inside, letsIn, elsewhere };
}

it("a password is changed by who knows the one there is; all other sessions end", async () => {
	const { change, inside, letsIn, elsewhere } = await changing();
	const answer = await change(PASSWORD, NEW);
	expect(answer?.status).toBe(303);
	expect(await inside(sent(answer?.headers.getSetCookie() ?? []))).toBe(true);
	expect(await inside(elsewhere)).toBe(false);
	expect([await letsIn(PASSWORD), await letsIn(NEW)]).toEqual([false, true]);
});

it("a password is not changed by a session alone, nor to one that is easy to guess", async () => {
	const { change, inside, letsIn, elsewhere } = await changing();
	expect(await change("en-anden-adgangskode", NEW)).toBeNull();
	expect(await change(PASSWORD, "password1234")).toBeNull();
	expect(await inside(elsewhere)).toBe(true);
	expect([await letsIn(NEW), await letsIn(PASSWORD)]).toEqual([false, true]);
});
