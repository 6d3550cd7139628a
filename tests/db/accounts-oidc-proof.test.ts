import { expect, it, onTestFinished } from "vitest";
import { finishExternal, startExternal } from "@/lib/desk/sign-in/external";
import { saysTwoFactors } from "@/lib/desk/sign-in/identity-provider";
import { type OidcSettings, oidcSettings } from "@/lib/desk/sign-in/oidc-settings";
import { personWith } from "@/lib/desk/sign-in/session";
import { createPerson } from "../support/accounts";
import { askedWith, authOver, sent } from "../support/auth";
import { prepareDatabase } from "../support/database";
import { freePort, goThrough, type Says, settingsFor, startProvider } from "../support/identity-provider";
import { peopleDesk } from "../support/people-desk";

const newDatabase = prepareDatabase();
const SITE = "http://localhost:3000";
const FAILED = "/redaktion/log-ind?fejl=ekstern";

async function site(more: Partial<OidcSettings> = {}, host = "localhost") {
	const [database, port, says] = [await newDatabase(), await freePort(), {} as Says];
	onTestFinished(await startProvider(port, SITE, says));
	const settings = { ...settingsFor(port), issuer: `http://${host}:${port}`, ...more };
	const { parts, external } = await authOver(database, SITE, settings);
	if (!external) throw new Error("no provider");
	const away = async () => {
		const begun = await startExternal({ auth: external, parts, asked: askedWith() }, "/redaktion/poster");
		return { to: begun.headers.get("location") ?? "", cookie: sent(begun.headers.getSetCookie()) };
	};
	/** There and back again. */
	const enter = async (login: string) => {
		const { to, cookie } = await away();
		const back = await goThrough(to, SITE, login);
		const answer = await finishExternal(
			{ auth: external, parts, asked: askedWith(cookie) },
			back.search,
			new Date(),
		);
		const person = await personWith(parts, askedWith(sent(answer.headers.getSetCookie())), new Date());
		return { to: answer.headers.get("location"), person };
	};
	return { database, parts, says, away, enter };
}

it("by claims that say two factors somebody is in with rights; by others their own second factor is asked", async () => {
	const { database, says, enter } = await site({ twoFactorAcr: ["hoej"] });
	await createPerson(database.url, { email: "ida@x.dk", roles: ["publisher"], totp: true });
	for (const [said, isProved] of [
		[{}, false],
		[{ amr: ["pwd"] }, false],
		[{ amr: ["hwk", "otp"], acr: "lav" }, false],
		[{ amr: "mfa" }, false],
		[{ amr: ["pwd", "mfa"] }, true],
		[{ acr: "hoej" }, true],
	] as [Says, boolean][]) {
		delete says.amr;
		delete says.acr;
		Object.assign(says, said);
		const { to, person } = await enter("ida@x.dk");
		expect([said, person?.hasSecondFactor, person?.mustProve ?? false]).toEqual([said, isProved, !isProved]);
		expect(to).toBe(isProved ? "/redaktion/poster" : "/redaktion/konto?til=%2Fredaktion%2Fposter");
	}
	const ways = await database.client.session.findMany({ select: { way: true, proof: true } });
	expect(ways).toContainEqual({ way: "external", proof: "provider" });
}, 120_000);

it("another subject with the same mail is not let in to an account that is tied, until it is released", async () => {
	const { database, enter } = await site();
	const { actOn, told } = await peopleDesk(database);
	const { id } = await createPerson(database.url, { email: "ida@x.dk", roles: ["editor"] });
	expect((await enter("ida@x.dk")).person).toMatchObject({ id });
	expect(await enter("ida@x.dk+ny")).toEqual({ to: FAILED, person: null });
	expect(await enter("uvis-ida@x.dk")).toEqual({ to: FAILED, person: null });
	expect((await enter("ida@x.dk")).person).toMatchObject({ id });
	const tied = await database.client.account.findMany({ where: { providerId: "oidc" } });
	expect(tied).toMatchObject([{ userId: id, accountId: expect.stringMatching(/^http:\S+ ida@x\.dk$/) }]);
	expect(await actOn("loesn-login", id)).toMatchObject({ kind: "done" });
	expect(await told()).toEqual(["loesn-login"]);
	expect((await enter("ida@x.dk+ny")).person).toMatchObject({ id });
	expect(await enter("ida@x.dk")).toEqual({ to: FAILED, person: null });
}, 120_000);

it("a tie of an earlier version holds for its own subject, and for no other", async () => {
	const { database, parts, enter } = await site();
	const { id } = await createPerson(database.url, { email: "ida@x.dk", roles: ["editor"] });
	const now = new Date();
	const old = { id: "old", userId: id, providerId: "oidc", createdAt: now, updatedAt: now };
	await parts.write((tx) => tx.account.create({ data: { ...old, accountId: "ida@x.dk" } }));
	expect(await enter("ida@x.dk+ny")).toEqual({ to: FAILED, person: null });
	expect((await enter("ida@x.dk")).person).toMatchObject({ id });
	expect(await database.client.account.count({ where: { providerId: "oidc" } })).toBe(1);
	expect(await enter("ida@x.dk+ny")).toEqual({ to: FAILED, person: null });
}, 120_000);

it("asks for what is set, binds the answer to this browser, and takes no sign-in that is too old there", async () => {
	const { database, says, away, enter } = await site({ maxAge: 600, twoFactorAcr: ["hoej"] });
	await createPerson(database.url, { email: "ida@x.dk", roles: ["editor"] });
	const asked = new URL((await away()).to).searchParams;
	expect([asked.get("max_age"), asked.get("acr_values")]).toEqual(["600", "hoej"]);
	for (const name of ["state", "nonce", "code_challenge"])
		expect(asked.get(name), name).toMatch(/^[\w-]{20,}/);
	expect(asked.get("code_challenge_method")).toBe("S256");
	says.auth_time = Math.floor(Date.now() / 1000) - 3600;
	expect((await enter("ida@x.dk")).to).toBe(FAILED);
	says.auth_time = Math.floor(Date.now() / 1000);
	expect((await enter("ida@x.dk")).person).not.toBeNull();
}, 120_000);

it("a provider that calls itself another than was set up lets nobody in", async () => {
	// It answers at this address too, and says there that it is the one at localhost.
	const { database, enter } = await site({}, "127.0.0.1");
	await createPerson(database.url, { email: "ida@x.dk", roles: ["editor"] });
	expect(await enter("ida@x.dk")).toEqual({ to: FAILED, person: null });
	expect(await database.client.account.count({ where: { providerId: "oidc" } })).toBe(0);
}, 120_000);

it("what counts as two factors is what is set; by default RFC 8176's word for it", () => {
	const env = { OIDC_ISSUER: "https://id.x.dk", OIDC_CLIENT_ID: "a", OIDC_CLIENT_SECRET: "b" };
	const says = (more: Record<string, string>, claims: Parameters<typeof saysTwoFactors>[0]) =>
		saysTwoFactors(claims, oidcSettings({ ...env, ...more }) as OidcSettings);
	expect([says({}, { amr: ["mfa"] }), says({}, { amr: ["hwk"] }), says({}, {})]).toEqual([
		true,
		false,
		false,
	]);
	expect(says({ OIDC_TWO_FACTOR_AMR: "" }, { amr: ["mfa"] })).toBe(false);
	expect(says({ OIDC_TWO_FACTOR_AMR: "hwk, fpt" }, { amr: ["fpt"] })).toBe(true);
	expect(says({ OIDC_TWO_FACTOR_ACR: "urn:a urn:b" }, { acr: "urn:b" })).toBe(true);
});
