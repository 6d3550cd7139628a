import { describe, expect, it } from "vitest";
import { SESSION_COOKIE, signedCookie } from "@/lib/accounts/cookies";
import { personWith } from "@/lib/accounts/session";
import { ABSOLUTE_MS, IDLE_MS } from "@/lib/accounts/session-times";
import { type SignedIn, tryCode, tryPassword } from "@/lib/accounts/sign-in";
import { codeOf, createPerson, openSession, PASSWORD } from "../support/accounts";
import { askedWith, authOver, sent } from "../support/auth";
import { prepareDatabase } from "../support/database";

const newDatabase = prepareDatabase();

async function site() {
	const database = await newDatabase();
	const opened = await authOver(database);
	const trying = (cookie = "", address = "192.0.2.1") => ({
		...opened,
		asked: askedWith(cookie, address),
		now: new Date(),
	});
	return { database, ...opened, trying };
}
const cookieOf = (result: SignedIn) => sent("cookies" in result ? result.cookies : []);

describe("signing in by password", () => {
	it("gives a session in one cookie that no other page or script can use", async () => {
		const { database, parts, trying } = await site();
		const { id } = await createPerson(database.url, { email: "ida@x.dk", name: "Ida", roles: ["editor"] });
		const result = await tryPassword(trying(), "IDA@x.dk", PASSWORD);
		expect(result).toMatchObject({ kind: "in", personId: id });
		const [cookie, ...more] = "cookies" in result ? result.cookies : [];
		expect(more).toEqual([]);
		expect(cookie).toMatch(/^__Host-redaktion\.session_token=/);
		for (const part of ["Path=/;", "HttpOnly", "Secure", "SameSite=Lax", "Max-Age=57600"]) {
			expect(cookie).toContain(part);
		}
		const person = await personWith(parts, askedWith(cookieOf(result)), new Date());
		expect(person).toEqual({
			id,
			name: "Ida",
			roles: ["editor"],
			municipalities: [],
			hasSecondFactor: false,
		});
	});

	it("keeps neither address nor browser, and tells the audit without the mail", async () => {
		const { database, trying } = await site();
		const { id } = await createPerson(database.url, { email: "ida@x.dk", roles: ["editor"] });
		await tryPassword(trying(), "ida@x.dk", "forkert-og-lang-nok");
		await tryPassword(trying(), "ida@x.dk", PASSWORD);
		const [session] = await database.client.session.findMany();
		expect(session).toMatchObject({ ipAddress: null, userAgent: null });
		const rows = await database.client.auditEntry.findMany({ where: { action: { startsWith: "sign-in" } } });
		expect(rows.map(({ actor, action }) => [actor, action])).toEqual([
			["", "sign-in-failed"],
			[id, "sign-in"],
		]);
		expect(JSON.stringify(rows)).not.toContain("ida@x.dk");
	});

	it("answers the same for unknown addresses, wrong passwords and shut accounts", async () => {
		const { database, trying } = await site();
		await createPerson(database.url, { email: "ida@x.dk", roles: ["editor"] });
		const shut = await createPerson(database.url, { email: "lukket@x.dk", roles: ["editor"] });
		await database.client.user.update({ where: { id: shut.id }, data: { disabledAt: new Date() } });
		for (const [email, password] of [
			["ukendt@x.dk", PASSWORD],
			["ida@x.dk", "forkert-og-lang-nok"],
			["lukket@x.dk", PASSWORD],
			["ingen mail", PASSWORD],
		] as const) {
			expect(await tryPassword(trying(), email, password), email).toEqual({ kind: "wrong" });
		}
		expect(await database.client.session.count()).toBe(0);
	});

	it("takes as long for unknown addresses as for known ones", async () => {
		const { database, trying } = await site();
		await createPerson(database.url, { email: "ida@x.dk", roles: ["editor"] });
		const times = async (email: string) => {
			const taken: number[] = [];
			for (let i = 0; i < 5; i += 1) {
				const start = performance.now();
				await tryPassword(trying("", `192.0.2.${i}`), email, "forkert-og-lang-nok");
				taken.push(performance.now() - start);
			}
			return taken.sort((a, b) => a - b)[2] ?? 0;
		};
		const [unknown, known] = [await times("ukendt@x.dk"), await times("ida@x.dk")];
		expect(unknown / known).toBeGreaterThan(0.5);
		expect(unknown / known).toBeLessThan(2);
	});

	it("makes a new session each time and ends the one that was brought along", async () => {
		const { database, parts, trying } = await site();
		const { id } = await createPerson(database.url, { email: "ida@x.dk", roles: ["editor"] });
		const planted = await openSession(database.url, id);
		const cookie = cookieOf(await tryPassword(trying(planted), "ida@x.dk", PASSWORD));
		expect(cookie).not.toBe(planted);
		expect(await personWith(parts, askedWith(planted), new Date())).toBeNull();
		expect(await personWith(parts, askedWith(cookie), new Date())).toMatchObject({ id });
	});

	it("slows whoever guesses: one client at many accounts, many clients at one, known or not", async () => {
		const { database, trying } = await site();
		await createPerson(database.url, { email: "ida@x.dk", roles: ["editor"] });
		for (const email of ["ida@x.dk", "ukendt@x.dk"]) {
			const kinds: string[] = [];
			for (let i = 0; i < 12; i += 1) {
				kinds.push((await tryPassword(trying("", `198.51.100.${i}`), email, "forkert-og-lang-nok")).kind);
			}
			expect(kinds, email).toEqual([...Array(10).fill("wrong"), "wait", "wait"]);
		}
		const kinds: string[] = [];
		for (let i = 0; i < 22; i += 1) {
			kinds.push((await tryPassword(trying("", "203.0.113.9"), `${i}@x.dk`, "forkert-og-lang-nok")).kind);
		}
		expect(kinds.slice(0, 20)).not.toContain("wait");
		expect(kinds.slice(20)).toEqual(["wait", "wait"]);
	}, 60_000);
});

describe("a session", () => {
	it("ends for want of use, and at last whatever is done in it", async () => {
		const { database, parts } = await site();
		const { id } = await createPerson(database.url, { email: "ida@x.dk", roles: ["editor"] });
		const start = new Date("2026-11-25T08:00:00Z");
		const later = (ms: number) => new Date(start.getTime() + ms);
		const idle = await openSession(database.url, id, start);
		expect(await personWith(parts, askedWith(idle), later(IDLE_MS + 1))).toBeNull();
		const used = await openSession(database.url, id, start);
		for (const ms of [IDLE_MS - 1000, IDLE_MS + 3_600_000, ABSOLUTE_MS - 1000]) {
			expect(await personWith(parts, askedWith(used), later(ms)), String(ms)).toMatchObject({ id });
		}
		expect(await personWith(parts, askedWith(used), later(ABSOLUTE_MS))).toBeNull();
	});

	it("ends at once when the account is shut", async () => {
		const { database, parts } = await site();
		const { id } = await createPerson(database.url, { email: "ida@x.dk", roles: ["editor"] });
		const cookie = await openSession(database.url, id);
		expect(await personWith(parts, askedWith(cookie), new Date())).not.toBeNull();
		await database.client.user.update({ where: { id }, data: { disabledAt: new Date() } });
		expect(await personWith(parts, askedWith(cookie), new Date())).toBeNull();
	});

	it("is not had by a token that we did not sign", async () => {
		const { database, parts } = await site();
		const { id } = await createPerson(database.url, { email: "ida@x.dk", roles: ["editor"] });
		await openSession(database.url, id);
		const { token } = await database.client.session.findFirstOrThrow();
		for (const value of [token, `${token}.`, `${token}.AAAA`, "%E0%A4%A", ""]) {
			const headers = askedWith(`${SESSION_COOKIE}=${value}`);
			expect(signedCookie(headers, SESSION_COOKIE, parts.secret), value).toBeNull();
			expect(await personWith(parts, headers, new Date()), value).toBeNull();
		}
	});
});

describe("the second step", () => {
	it("gives no session before the code, and takes each code once", async () => {
		const { database, parts, trying } = await site();
		const ida = await createPerson(database.url, { email: "ida@x.dk", roles: ["publisher"], totp: true });
		const first = await tryPassword(trying(), "ida@x.dk", PASSWORD);
		expect(first.kind).toBe("code");
		expect(await personWith(parts, askedWith(cookieOf(first)), new Date())).toBeNull();
		const code = codeOf(ida);
		const second = await tryCode(trying(cookieOf(first)), ` ${code.slice(0, 3)} ${code.slice(3)}`);
		expect(second).toMatchObject({ kind: "in", personId: ida.id });
		const person = await personWith(parts, askedWith(cookieOf(second)), new Date());
		expect(person).toMatchObject({ id: ida.id, hasSecondFactor: true });
		const other = await tryPassword(trying(), "ida@x.dk", PASSWORD);
		expect(await tryCode(trying(cookieOf(other)), code)).toEqual({ kind: "wrong" });
		expect(await tryCode(trying(cookieOf(other)), codeOf(ida, 1))).toMatchObject({ kind: "in" });
	});
});
