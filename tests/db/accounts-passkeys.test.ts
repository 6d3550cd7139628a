import { describe, expect, it } from "vitest";
import { beginKeySignIn, tryKey } from "@/lib/desk/sign-in/passkey-sign-in";
import { personWith } from "@/lib/desk/sign-in/session";
import { accountStep, sentAfter, withPasskey } from "../support/account-steps";
import { createPerson, openSession, PASSWORD } from "../support/accounts";
import { askedWith, cookieOf, signInSite } from "../support/auth";
import { prepareDatabase } from "../support/database";
import { passkeyDevice } from "../support/passkey-device";

const newDatabase = prepareDatabase();

/** A publisher with a passkey, made in a session; another session of theirs was open. */
async function owner() {
	const opened = await signInSite(await newDatabase());
	const { id } = await createPerson(opened.database.url, { email: "ida@x.dk", roles: ["publisher"] });
	const [here, there] = [
		await openSession(opened.database.url, id),
		await openSession(opened.database.url, id),
	];
	const { device, cookies } = await withPasskey(opened, here);
	const { parts } = opened;
	const person = (cookie: string) => personWith(parts, askedWith(cookie), new Date());
	/** Signs in by the device, or by what is made of its answer. */
	const enter = async (use: Parameters<typeof device.get>[1] = {}, by = device, later = 0) => {
		const begun = await beginKeySignIn({ parts, now: new Date() });
		const svar = by.get((await begun.clone().json()) as { challenge: string }, use);
		const asking = { parts, asked: askedWith(sentAfter("", begun)), now: new Date(Date.now() + later) };
		return { result: await tryKey(asking, svar), again: () => tryKey(asking, svar) };
	};
	const told = async () =>
		(await parts.client.auditEntry.findMany({ where: { action: { not: "publish" } } })).map(
			({ action, detail }) => [action, detail],
		);
	return { ...opened, id, device, here, there, cookies, person, enter, told };
}

describe("a passkey", () => {
	it("gives the session that made it its rights at once, by another token, and ends every other", async () => {
		const { here, there, cookies, person, told } = await owner();
		expect(await person(cookies)).toMatchObject({ hasSecondFactor: true });
		expect([await person(here), await person(there)]).toEqual([null, null]);
		expect(await told()).toEqual([["passkey-added", expect.any(String)]]);
	});

	it("lets its owner in at once, with rights: the device asked who holds it", async () => {
		const { id, enter, person, parts } = await owner();
		const { result } = await enter();
		expect(result).toMatchObject({ kind: "in", personId: id });
		expect(await person(cookieOf(result))).toMatchObject({ id, hasSecondFactor: true });
		const [session] = await parts.client.session.findMany({ where: { way: "passkey" } });
		expect(session).toMatchObject({ proof: "passkey", ipAddress: null, userAgent: null });
		expect(session?.provedAt).toBeInstanceOf(Date);
	});

	it("counts for nothing where the device asked nobody, and the audit tells", async () => {
		const { enter, told, parts } = await owner();
		const sessions = await parts.client.session.count();
		expect((await enter({ verifies: false })).result).toEqual({ kind: "wrong" });
		expect(await parts.client.session.count()).toBe(sessions);
		expect((await told()).at(-1)).toEqual(["sign-in-failed", expect.stringContaining("passkey-unverified")]);
	});

	it("is taken once, soon, here, by a counter that rises, and from nobody else's device", async () => {
		const { device, enter, parts, told } = await owner();
		const first = await enter();
		expect(await first.again()).toEqual({ kind: "wrong" });
		const stranger = passkeyDevice();
		const rows = (await told()).length;
		for (const [what, tried] of [
			["another origin", enter({ origin: "https://ond.example" })],
			["another site's key", enter({ rpId: "ond.example" })],
			["a counter that stands still", enter({ count: 1 })],
			["too late", enter({}, device, 6 * 60_000)],
			["a key nobody has", enter({}, stranger)],
			["an answer under another's name", enter({ id: device.id }, stranger)],
		] as const) {
			expect((await tried).result, what).toEqual({ kind: "wrong" });
		}
		// None of them was an answer of a known key that asked who holds it: they leave no rows.
		expect(await told()).toHaveLength(rows);
		for (const sent of ["", "{", "null", "[]", JSON.stringify({ id: device.id }), "x".repeat(20_000)]) {
			const begun = await beginKeySignIn({ parts, now: new Date() });
			const asked = askedWith(sentAfter("", begun));
			expect(await tryKey({ parts, asked, now: new Date() }, sent), sent.slice(0, 9)).toEqual({
				kind: "wrong",
			});
		}
	});

	it("lets nobody in whose account is shut", async () => {
		const { id, enter, parts } = await owner();
		await parts.write((tx) => tx.user.update({ where: { id }, data: { disabledAt: new Date() } }));
		expect((await enter()).result).toEqual({ kind: "wrong" });
	});

	it("is asked for in the account's own session: not one that another browser was given", async () => {
		const opened = await owner();
		const { id, device, database, person } = opened;
		const [one, two] = [
			await openSession(database.url, id, new Date(), false),
			await openSession(database.url, id, new Date(), false),
		];
		expect(await person(one)).toMatchObject({ mustProve: true, hasSecondFactor: false });
		const begun = await accountStep(opened, one, "noegle-bevis-begynd");
		const svar = device.get((await begun.clone().json()) as { challenge: string });
		// The page cannot be rendered here: it is the refusal that matters.
		await accountStep(opened, sentAfter(two, begun), "noegle-bevis", { svar }).catch(() => undefined);
		expect(await person(two)).toMatchObject({ mustProve: true });
		const proved = await accountStep(opened, sentAfter(one, begun), "noegle-bevis", {
			svar,
			til: "/redaktion/poster",
		});
		expect(proved.headers.get("location")).toBe("/redaktion/poster");
		expect(await person(sentAfter(one, proved))).toMatchObject({ hasSecondFactor: true });
		expect(await person(one)).toBeNull();
	});

	it("is not made or taken away without the password, nor the last one taken away at all", async () => {
		const opened = await owner();
		const { cookies, parts, person } = opened;
		const [key] = await parts.client.passkey.findMany();
		const remove = (fields: Record<string, string>) =>
			accountStep(opened, cookies, "noegle-fjern", { noegle: key?.id ?? "", ...fields }).catch(
				() => undefined,
			);
		const field = `adgangskode-${key?.id}`;
		await remove({ [field]: PASSWORD });
		expect(await parts.client.passkey.count()).toBe(1);
		const second = await withPasskey(opened, cookies);
		const again = (fields: Record<string, string>) =>
			accountStep(opened, second.cookies, "noegle-fjern", { noegle: key?.id ?? "", ...fields }).catch(
				() => undefined,
			);
		await again({ [field]: "forkert-og-lang-nok" });
		expect(await parts.client.passkey.count()).toBe(2);
		expect((await again({ [field]: PASSWORD }))?.status).toBe(303);
		expect(await parts.client.passkey.count()).toBe(1);
		expect(await person(second.cookies)).toMatchObject({ hasSecondFactor: true });
	});
});
