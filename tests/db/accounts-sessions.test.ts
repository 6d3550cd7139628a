import { describe, expect, it } from "vitest";
import { SESSION_COOKIE, signedCookie } from "@/lib/desk/sign-in/cookies";
import { ACCOUNT_STEPS } from "@/lib/desk/sign-in/own-account";
import { liveSession, personWith } from "@/lib/desk/sign-in/session";
import { absoluteMs, idleMs } from "@/lib/desk/sign-in/session-times";
import { tryCode, tryPassword } from "@/lib/desk/sign-in/sign-in";
import { accountStep, sentAfter } from "../support/account-steps";
import { codeOf, createPerson, openSession, PASSWORD } from "../support/accounts";
import { askedWith, cookieOf, signInSite } from "../support/auth";
import { prepareDatabase } from "../support/database";

const newDatabase = prepareDatabase();
const site = async () => signInSite(await newDatabase());

describe("a session", () => {
	it("ends for want of use, and at last whatever is done in it", async () => {
		const { database, parts } = await site();
		const { id } = await createPerson(database.url, { email: "ida@x.dk", roles: ["editor"] });
		const start = new Date("2026-11-25T08:00:00Z");
		const later = (ms: number) => new Date(start.getTime() + ms);
		const idle = await openSession(database.url, id, start);
		expect(await personWith(parts, askedWith(idle), later(idleMs() + 1))).toBeNull();
		const used = await openSession(database.url, id, start);
		for (const ms of [idleMs() - 1000, idleMs() + 3_600_000, absoluteMs() - 1000]) {
			expect(await personWith(parts, askedWith(used), later(ms)), String(ms)).toMatchObject({ id });
			// Nobody waits for the use to be written down; the queue is one after the other.
			await parts.write(async () => undefined);
		}
		expect(await personWith(parts, askedWith(used), later(absoluteMs()))).toBeNull();
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

describe("signing out", () => {
	async function signedIn() {
		const opened = await site();
		const { id } = await createPerson(opened.database.url, { email: "ida@x.dk", roles: ["editor"] });
		const cookies = await Promise.all([1, 2].map(() => openSession(opened.database.url, id)));
		const out = async (name: string) => {
			const asked = askedWith(cookies[0]);
			const session = await liveSession(opened.parts, asked, new Date());
			const run = ACCOUNT_STEPS.get(name);
			if (!session || !run) throw new Error(name);
			const request = new Request("http://localhost:3000/redaktion/konto", { headers: asked });
			return run({ ...opened, request, form: new URLSearchParams(), session, now: new Date() });
		};
		const inside = async () =>
			Promise.all(
				cookies.map(async (cookie) => Boolean(await personWith(opened.parts, askedWith(cookie), new Date()))),
			);
		return { ...opened, id, out, inside };
	}

	it("here ends this session alone and takes the cookie away", async () => {
		const { out, inside } = await signedIn();
		const answer = await out("log-ud");
		expect(answer.headers.getSetCookie()[0]).toMatch(/^__Host-redaktion\.session_token=; Max-Age=0; Path=\//);
		expect(await inside()).toEqual([false, true]);
	});

	it("everywhere ends all, and the audit tells", async () => {
		const { database, id, out, inside } = await signedIn();
		expect((await out("log-ud-alle")).status).toBe(303);
		expect(await inside()).toEqual([false, false]);
		const last = await database.client.auditEntry.findFirst({ orderBy: { sequence: "desc" } });
		expect(last).toMatchObject({ actor: id, action: "sign-out-everywhere" });
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

	it("takes each recovery code once", async () => {
		const { database, parts, trying } = await site();
		const ida = await createPerson(database.url, { email: "ida@x.dk", roles: ["publisher"], totp: true });
		const begin = async () => cookieOf(await tryPassword(trying(), "ida@x.dk", PASSWORD));
		const first = await tryCode(trying(await begin()), "aaaaa-11111");
		expect(first).toMatchObject({ kind: "in", personId: ida.id });
		expect(await tryCode(trying(await begin()), "aaaaa-11111")).toEqual({ kind: "wrong" });
		expect(await tryCode(trying(await begin()), "bbbbb-22222")).toMatchObject({ kind: "in" });
		expect(await personWith(parts, askedWith(cookieOf(first)), new Date())).not.toBeNull();
	});

	it("takes a recovery code in a session that has shown nothing yet, and no used one", async () => {
		const opened = await site();
		const { url } = opened.database;
		const ida = await createPerson(url, { email: "ida@x.dk", roles: ["publisher"], totp: true });
		const give = async () => {
			const cookie = await openSession(url, ida.id, new Date(), false);
			const answer = await accountStep(opened, cookie, "totrin-bekraeft", { kode: "aaaaa-11111" });
			return personWith(opened.parts, askedWith(sentAfter(cookie, answer)), new Date());
		};
		expect(await give()).toMatchObject({ hasSecondFactor: true });
		// The page that says so cannot be rendered here.
		await expect(give()).rejects.toThrow();
		expect(await opened.database.client.session.count({ where: { proof: "recovery-code" } })).toBe(1);
	});

	it("must wait after five wrong codes, and was never begun without the password", async () => {
		const { database, trying } = await site();
		const ida = await createPerson(database.url, { email: "ida@x.dk", roles: ["publisher"], totp: true });
		expect(await tryCode(trying(), codeOf(ida))).toEqual({ kind: "over" });
		const cookie = cookieOf(await tryPassword(trying(), "ida@x.dk", PASSWORD));
		for (const code of ["", "x", "111-11", "12345", "1234567"]) {
			expect(await tryCode(trying(cookie), code), code).toEqual({ kind: "wrong" });
		}
		expect(await tryCode(trying(cookie), codeOf(ida))).toEqual({ kind: "wait", seconds: 60 });
		expect(await database.client.session.count()).toBe(0);
	});
});
