import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { personFrom, personWith } from "@/lib/desk/sign-in/session";
import { createWriter } from "@/lib/store/db/writer";
import { createPerson, openSession } from "../support/accounts";
import { askedWith } from "../support/auth";
import { prepareDatabase } from "../support/database";
import { type Fields, peopleDesk } from "../support/people-desk";

const newDatabase = prepareDatabase();
const desk = async () => peopleDesk(await newDatabase());
beforeEach(() => vi.stubEnv("MAIL_FOLDER", mkdtempSync(join(tmpdir(), "paaroerende-mail-"))));

describe("looking after people", () => {
	it("changes roles, at the version that was seen", async () => {
		const { database, act, actOn, user, told } = await desk();
		const { id } = await createPerson(database.url, { email: "ida@x.dk", roles: ["editor"] });
		expect(await actOn("ret-person", id, [["rolle", "publisher"]])).toMatchObject({ kind: "done" });
		expect(personFrom(await user(id), false).roles).toEqual(["publisher"]);
		const old = await act("ret-person", [
			["person", id],
			["version", "0"],
			["rolle", "editor"],
		]);
		expect(old).toMatchObject({ kind: "redisplay", status: 409 });
		expect(personFrom(await user(id), false).roles).toEqual(["publisher"]);
		expect(await told()).toEqual(["ret-person"]);
	});

	it("shuts out at once and lets in again", async () => {
		const { database, parts, actOn } = await desk();
		const { id } = await createPerson(database.url, { email: "ida@x.dk", roles: ["editor"] });
		const cookie = await openSession(database.url, id);
		expect(await actOn("luk-person", id)).toMatchObject({ kind: "done" });
		expect(await personWith(parts, askedWith(cookie), new Date())).toBeNull();
		expect(await actOn("nyt-link", id)).toMatchObject({ kind: "redisplay", status: 409 });
		expect(await actOn("aabn-person", id)).toMatchObject({ kind: "done" });
		expect(await personWith(parts, askedWith(cookie), new Date())).toBeNull();
		expect(await database.client.session.count()).toBe(0);
	});

	it("puts a wrong name or mail right; who moves is out everywhere, and no old link works", async () => {
		const { database, actOn, user, told } = await desk();
		const { id } = await createPerson(database.url, { email: "ida@x.dk", roles: ["editor"] });
		await openSession(database.url, id);
		const correct = (navn: string, mail: string) =>
			actOn("ret-oplysninger", id, [
				["navn", navn],
				["mail", mail],
			]);
		expect(await correct("Ida Holm", "ida@x.dk")).toMatchObject({ kind: "done" });
		expect(await database.client.session.count()).toBe(1);
		expect(await correct("Ida Holm", "ingen mail")).toMatchObject({ kind: "redisplay", status: 409 });
		await createPerson(database.url, { email: "bo@x.dk", roles: ["editor"] });
		expect(await correct("Ida Holm", "BO@x.dk")).toMatchObject({ kind: "redisplay", status: 409 });
		await actOn("nyt-link", id);
		await openSession(database.url, id);
		expect(await correct("Ida Holm", "Ida.Holm@x.dk")).toMatchObject({ kind: "done" });
		expect(await user(id)).toMatchObject({ name: "Ida Holm", email: "ida.holm@x.dk" });
		expect([await database.client.session.count(), await database.client.invitation.count()]).toEqual([0, 0]);
		expect(await told()).toEqual(["ret-oplysninger", "invite", "ret-oplysninger"]);
	});

	it("never loses the last administrator who can sign in", async () => {
		const { database, boss, actOn, act } = await desk();
		await act("inviter-person", [
			["navn", "Ny"],
			["mail", "ny@x.dk"],
			["rolle", "administrator"],
		]);
		for (const [name, more] of [
			["ret-person", [["rolle", "editor"]]],
			["luk-person", []],
			["slet-person", []],
		] as [string, Fields][]) {
			expect(await actOn(name, boss.id, more), name).toMatchObject({ kind: "redisplay", status: 409 });
		}
		await createPerson(database.url, { email: "to@x.dk", roles: ["administrator"], totp: true });
		expect(await actOn("luk-person", boss.id)).toMatchObject({ kind: "done" });
	});

	it("erases name and mail everywhere but keeps the number, and the person stays out", async () => {
		const { database, actOn, user } = await desk();
		const { id } = await createPerson(database.url, {
			email: "ida@x.dk",
			name: "Ida Iversen",
			roles: ["editor"],
			totp: true,
		});
		await actOn("nyt-link", id);
		const { client } = database;
		const typed = {
			form: "ny:offer:aaaaaaaa1",
			personId: id,
			baseId: "",
			fields: '[["navn","Ida Iversen"]]',
		};
		await createWriter(client)((tx) => tx.typed.create({ data: { ...typed, sequence: 1n, at: new Date() } }));
		expect(await actOn("slet-person", id)).toMatchObject({ kind: "done" });
		const left = await Promise.all([
			client.user.findMany(),
			client.account.findMany(),
			client.invitation.findMany(),
			client.auditEntry.findMany(),
			client.twoFactor.findMany({ where: { userId: id } }),
			client.typed.findMany({ select: { fields: true } }),
		]);
		expect(JSON.stringify(left)).not.toMatch(/ida@x\.dk|Iversen/);
		expect(left[4]).toEqual([]);
		expect(await user(id)).toMatchObject({ id, roles: "[]" });
		expect(await actOn("aabn-person", id)).toMatchObject({ kind: "redisplay", status: 409 });
	});

	it("sets the second factor back, and the person must sign in anew", async () => {
		const { database, parts, actOn, user } = await desk();
		const { id } = await createPerson(database.url, { email: "ida@x.dk", roles: ["publisher"], totp: true });
		const cookie = await openSession(database.url, id);
		const key = {
			id: "k",
			userId: id,
			credentialId: "k",
			publicKey: "k",
			counter: 0,
			transports: "[]",
			name: "a",
		};
		await parts.write((tx) => tx.passkey.create({ data: { ...key, createdAt: new Date() } }));
		expect(await actOn("nulstil-totrin", id)).toMatchObject({ kind: "done" });
		expect([await database.client.passkey.count(), await database.client.twoFactor.count()]).toEqual([0, 1]);
		expect((await user(id)).twoFactorEnabled).toBe(false);
		expect(await personWith(parts, askedWith(cookie), new Date())).toBeNull();
	});
});
