import { describe, expect, it } from "vitest";
import { tryCode, tryPassword } from "@/lib/desk/sign-in/sign-in";
import { codeOf, createPerson, PASSWORD } from "../support/accounts";
import { cookieOf, signInSite } from "../support/auth";
import { prepareDatabase } from "../support/database";

const newDatabase = prepareDatabase();
const WRONG = "forkert-og-lang-nok";
const SECOND = 1_000;
const HOUR = 3_600 * SECOND;
/** The library has a clock of its own, by which the step to the code is over after some minutes. */
const START = Date.now();

/** Ida's account, tried by whom and when a test says; no answer costs what a password does. */
async function guessed(mail = "ida@x.dk", totp = false) {
	const site = await signInSite(await newDatabase());
	const ida = await createPerson(site.database.url, { email: "ida@x.dk", roles: ["editor"], totp });
	const clock = { now: START };
	const from = (address: string, cookie = "") => ({
		...site.trying(cookie, address),
		now: new Date(clock.now),
	});
	const guess = async (address: string, password = WRONG, cookie = "") =>
		tryPassword(from(address, cookie), mail, password);
	const kinds = async (count: number, address: (i: number) => string) => {
		const all = await Promise.all(Array.from({ length: count }, (_, i) => guess(address(i))));
		const wrong = all.filter(({ kind }) => kind === "wrong").length;
		expect(all.filter(({ kind }) => kind === "wait")).toHaveLength(count - wrong);
		return wrong;
	};
	return { ...site, ida, clock, from, guess, kinds };
}

describe.each(["ida@x.dk", "ukendt@x.dk"])("guesses at %s", { timeout: 60_000 }, (mail) => {
	it("are counted before they are judged: of 40 at the same time five, of as many addresses ten", async () => {
		const { database, kinds, clock } = await guessed(mail);
		expect(await kinds(40, () => "192.0.2.1")).toBe(5);
		clock.now += 2 * HOUR;
		expect(await kinds(40, (i) => `198.51.100.${i}`)).toBe(10);
		const rows = JSON.stringify(await database.client.rateLimit.findMany({ select: { key: true } }));
		expect(rows).not.toMatch(/192\.0|198\.51|x\.dk/);
	});

	it("become slower and slower, and it is told for how long", async () => {
		const { clock, guess } = await guessed(mail);
		for (let i = 0; i < 5; i += 1) expect(await guess("192.0.2.1")).toEqual({ kind: "wrong" });
		for (const seconds of [15, 30, 60]) {
			expect(await guess("192.0.2.1")).toEqual({ kind: "wait", seconds });
			clock.now += seconds * SECOND - 1;
			expect(await guess("192.0.2.1")).toEqual({ kind: "wait", seconds: 1 });
			clock.now += 1;
			expect(await guess("192.0.2.1")).toEqual({ kind: "wrong" });
		}
	});

	it("are not held back by a clock that was wrong for a while, ahead or behind", async () => {
		const { clock, kinds, guess } = await guessed(mail);
		clock.now += 30 * 24 * HOUR;
		await kinds(12, () => "192.0.2.1");
		clock.now = START;
		expect(await guess("192.0.2.1")).toEqual({ kind: "wrong" });
		expect(await guess("192.0.2.1")).toMatchObject({ kind: "wait" });
		clock.now += 24 * HOUR;
		expect(await kinds(12, () => "192.0.2.1")).toBe(5);
	});
});

describe("strangers who guess", { timeout: 60_000 }, () => {
	it("do not keep out who has signed in on a device before, from whatever address", async () => {
		const { guess, kinds, clock } = await guessed();
		const device = cookieOf(await guess("192.0.2.1", PASSWORD));
		for (let minute = 0; minute < 5; minute += 1) {
			clock.now += 60 * SECOND;
			await kinds(20, (i) => (i % 2 ? "192.0.2.1" : `198.51.100.${i}`));
		}
		expect(await guess("192.0.2.1", PASSWORD)).toMatchObject({ kind: "wait" });
		expect(await guess("192.0.2.1", PASSWORD, device)).toMatchObject({ kind: "in" });
		expect(await guess("203.0.113.7", PASSWORD, device)).toMatchObject({ kind: "in" });
	});

	it("let the owner in on a new device a minute after the last guess at most", async () => {
		const { guess, kinds, clock } = await guessed();
		for (let minute = 0; minute < 6; minute += 1) {
			await kinds(12, (i) => `198.51.100.${i}`);
			clock.now += 60 * SECOND;
		}
		expect(await guess("203.0.113.7", PASSWORD)).toMatchObject({ kind: "in" });
	});

	it("who have a device's cookie are slowed too, and a new password forgets the device", async () => {
		const { database, ida, guess } = await guessed();
		const device = cookieOf(await guess("192.0.2.1", PASSWORD));
		const kinds: string[] = [];
		for (let i = 0; i < 6; i += 1) kinds.push((await guess(`198.51.100.${i}`, WRONG, device)).kind);
		expect(kinds).toEqual([...Array(5).fill("wrong"), "wait"]);
		const where = { userId: ida.id };
		await database.client.account.updateMany({ where, data: { password: "en-anden:hash" } });
		expect(await guess("192.0.2.9", WRONG, device)).toEqual({ kind: "wrong" });
	});

	it("without the password do not come to the codes; with it they are slowed, and not the owner's device", async () => {
		const { ida, clock, from, guess } = await guessed("ida@x.dk", true);
		const begin = async (cookie = "") => cookieOf(await guess("192.0.2.1", PASSWORD, cookie));
		const challenge = await begin();
		const device = cookieOf(await tryCode(from("192.0.2.1", challenge), codeOf(ida)));
		const wrong = await begin();
		for (let i = 0; i < 5; i += 1) {
			expect(await tryCode(from("192.0.2.1", wrong), "aaaaa-22222")).toEqual({ kind: "wrong" });
		}
		const next = await begin();
		expect(await tryCode(from("198.51.100.1", next), codeOf(ida, 1))).toEqual({ kind: "wait", seconds: 60 });
		const own = `${await begin(device)}; ${device}`;
		expect(await tryCode(from("192.0.2.1", own), codeOf(ida, 1))).toMatchObject({ kind: "in" });
		clock.now += 60 * SECOND;
		expect(await tryCode(from("198.51.100.1", next), "bbbbb-22222")).toMatchObject({ kind: "in" });
	});

	it("cannot fill the audit, which tells whose account was tried and that the next must wait", async () => {
		const { database, ida, clock, from, kinds } = await guessed();
		await kinds(40, (i) => `198.51.100.${i}`);
		for (let i = 0; i < 20; i += 1) await tryPassword(from(`192.0.2.${i}`), `${i}@x.dk`, WRONG);
		clock.now += HOUR;
		const rows = await database.client.auditEntry.findMany({ where: { action: "sign-in-failed" } });
		const told = rows.map(({ detail }) => JSON.parse(detail) as { person?: string; rests?: true });
		expect(told.filter(({ person }) => person === ida.id)).toHaveLength(10);
		expect(told.filter(({ rests }) => rests)).toHaveLength(1);
		expect(told.filter(({ person }) => person === undefined)).toHaveLength(1);
	});
});
