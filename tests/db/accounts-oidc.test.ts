import { describe, expect, it, onTestFinished } from "vitest";
import { finishExternal, startExternal } from "@/lib/desk/sign-in/external";
import { oidcSettings } from "@/lib/desk/sign-in/oidc-settings";
import { personWith } from "@/lib/desk/sign-in/session";
import { createPerson, openSession } from "../support/accounts";
import { askedWith, authOver, sent } from "../support/auth";
import { prepareDatabase } from "../support/database";
import { freePort, goThrough, settingsFor, startProvider } from "../support/identity-provider";

const newDatabase = prepareDatabase();
const SITE = "http://localhost:3000";
const FAILED = "/redaktion/log-ind?fejl=ekstern";

async function site({ isUp = true } = {}) {
	const port = await freePort();
	const start = async () => onTestFinished(await startProvider(port, SITE));
	if (isUp) await start();
	const database = await newDatabase();
	const { parts, external } = await authOver(database, SITE, settingsFor(port));
	if (!external) throw new Error("no provider");
	const begin = (cookie = "", til = "/redaktion/poster") =>
		startExternal({ auth: external, parts, asked: askedWith(cookie) }, til);
	/** There and back again, as somebody at the provider. */
	const enter = async (login: string, before = "", til?: string) => {
		const away = await begin(before, til);
		const cookie = [before, sent(away.headers.getSetCookie())].filter(Boolean).join("; ");
		const back = await goThrough(away.headers.get("location") ?? "", SITE, login);
		const asked = askedWith(cookie);
		return finishExternal({ auth: external, parts, asked }, back.search, new Date());
	};
	const personIn = (answer: Response) =>
		personWith(parts, askedWith(sent(answer.headers.getSetCookie())), new Date());
	return { database, parts, external, start, begin, enter, personIn };
}

describe("signing in by one's own organisation", () => {
	it("lets in who has an account here, twice, and ends the session before", async () => {
		const { database, parts, enter, personIn } = await site();
		const ida = await createPerson(database.url, { email: "ida@x.dk", name: "Ida", roles: ["editor"] });
		const planted = await openSession(database.url, ida.id);
		const first = await enter("ida@x.dk", planted);
		expect([first.status, first.headers.get("location")]).toEqual([303, "/redaktion/poster"]);
		expect(await personIn(first)).toMatchObject({ id: ida.id, name: "Ida" });
		expect(await personWith(parts, askedWith(planted), new Date())).toBeNull();
		expect(await personIn(await enter("ida@x.dk"))).toMatchObject({ id: ida.id });
		const linked = await database.client.account.findMany({ where: { providerId: "oidc" } });
		expect(linked).toMatchObject([{ userId: ida.id, accessToken: null, refreshToken: null, idToken: null }]);
		const told = await database.client.auditEntry.findMany({ where: { action: "sign-in" } });
		expect(told.map(({ actor, detail }) => [actor, JSON.parse(detail).way])).toEqual([
			[ida.id, "external"],
			[ida.id, "external"],
		]);
	}, 60_000);

	it("lets in nobody else: unknown, not vouched for, shut out", async () => {
		const { database, enter, personIn } = await site();
		await createPerson(database.url, { email: "ida@x.dk", roles: ["editor"] });
		const shut = await createPerson(database.url, { email: "lukket@x.dk", roles: ["editor"] });
		await database.client.user.update({ where: { id: shut.id }, data: { disabledAt: new Date() } });
		for (const login of ["fremmed@x.dk", "uvis-ida@x.dk", "lukket@x.dk"]) {
			const answer = await enter(login);
			expect(answer.headers.get("location"), login).toBe(FAILED);
			expect(await personIn(answer), login).toBeNull();
		}
		expect(await database.client.user.count()).toBe(2);
		expect(await database.client.session.count()).toBe(0);
	}, 60_000);

	it("takes no answer that this browser did not ask for", async () => {
		const { database, parts, external, begin, personIn } = await site();
		await createPerson(database.url, { email: "ida@x.dk", roles: ["editor"] });
		const back = await goThrough((await begin()).headers.get("location") ?? "", SITE, "ida@x.dk");
		for (const search of [back.search, "?code=x&state=y", ""]) {
			const answer = await finishExternal({ auth: external, parts, asked: askedWith() }, search, new Date());
			expect(answer.headers.get("location"), search).toBe(FAILED);
			expect(await personIn(answer), search).toBeNull();
		}
	}, 60_000);

	it("is there again when the provider was down at first", async () => {
		const { database, begin, start, enter, personIn } = await site({ isUp: false });
		await createPerson(database.url, { email: "ida@x.dk", roles: ["editor"] });
		expect((await begin()).headers.get("location")).toBe(FAILED);
		await start();
		expect(await personIn(await enter("ida@x.dk"))).not.toBeNull();
	}, 60_000);

	it("leads nowhere but to the desk", async () => {
		const { database, enter } = await site();
		await createPerson(database.url, { email: "ida@x.dk", roles: ["editor"] });
		for (const til of ["https://evil.dk/", "//evil.dk/redaktion", "/redaktion/../om"]) {
			expect((await enter("ida@x.dk", "", til)).headers.get("location"), til).toBe("/redaktion");
		}
	}, 60_000);
});

describe("the provider's settings", () => {
	it("are all there, or none, and over HTTPS", () => {
		expect(oidcSettings({})).toBeNull();
		expect(() => oidcSettings({ OIDC_ISSUER: "https://id.x.dk" })).toThrow();
		const at = (OIDC_ISSUER: string) =>
			oidcSettings({ OIDC_ISSUER, OIDC_CLIENT_ID: "a", OIDC_CLIENT_SECRET: "b" });
		expect(at("https://id.x.dk")).toMatchObject({ name: "din organisation" });
		for (const open of ["http://id.x.dk", "http://localhost.x.dk", "http://127.0.0.1.x.dk", "HTTP://id.x.dk"])
			expect(() => at(open), open).toThrow("skal begynde med https://");
		expect(at("http://localhost:4000")).not.toBeNull();
	});
});
