import { describe, expect, it } from "vitest";
import { personWith } from "@/lib/desk/sign-in/session";
import { tryPassword } from "@/lib/desk/sign-in/sign-in";
import { createPerson, openSession, PASSWORD } from "../support/accounts";
import { askedWith, cookieOf, signInSite } from "../support/auth";
import { prepareDatabase } from "../support/database";
import { runs } from "../support/runs";

const newDatabase = prepareDatabase();

/** Odd, so that one is in the middle. */
const ROUNDS = runs(9, 5);

const site = async () => signInSite(await newDatabase());

describe("signing in by password", () => {
	it("gives a session in a cookie that no other page or script can use, and another for the device", async () => {
		const { database, parts, trying } = await site();
		const { id } = await createPerson(database.url, { email: "ida@x.dk", name: "Ida", roles: ["editor"] });
		const result = await tryPassword(trying(), "IDA@x.dk", PASSWORD);
		expect(result).toMatchObject({ kind: "in", personId: id });
		const [cookie, device, ...more] = "cookies" in result ? result.cookies : [];
		expect(more).toEqual([]);
		expect(device).toMatch(
			/^__Host-redaktion\.device=[\w.-]+; Max-Age=31536000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
		);
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
			grace: { until: expect.any(Date), isOver: false, covered: [] },
		});
	});

	it("keeps neither address nor what the browser calls itself, and tells the audit whose account it was without the mail", async () => {
		const { database, trying } = await site();
		const { id } = await createPerson(database.url, { email: "ida@x.dk", roles: ["editor"] });
		await tryPassword(trying(), "ida@x.dk", "forkert-og-lang-nok");
		await tryPassword(trying(), "ida@x.dk", PASSWORD);
		const [session] = await database.client.session.findMany();
		expect(session).toMatchObject({ ipAddress: null, userAgent: null });
		const rows = await database.client.auditEntry.findMany({ where: { action: { startsWith: "sign-in" } } });
		expect(rows.map(({ actor, action, detail }) => [actor, action, JSON.parse(detail)])).toEqual([
			["", "sign-in-failed", { step: "password", person: id }],
			[id, "sign-in", { way: "password" }],
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
		const taken: Record<string, number[]> = { "ida@x.dk": [], "ukendt@x.dk": [] };
		// By turns, so that a busy machine is as slow for the one as for the other.
		for (let i = 0; i < ROUNDS; i += 1) {
			for (const [email, times] of Object.entries(taken)) {
				const start = performance.now();
				await tryPassword(trying("", `192.0.2.${i}`), email, "forkert-og-lang-nok");
				times.push(performance.now() - start);
			}
		}
		const [known = 0, unknown = 0] = Object.values(taken).map(
			(times) => times.sort((x, y) => x - y)[(ROUNDS - 1) / 2] ?? 0,
		);
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
});
