import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { acceptInvitation, invitedBy } from "@/lib/desk/people/invitations";
import { askForPassword } from "@/lib/desk/people/new-password";
import { createPerson } from "../support/accounts";
import { askedWith, authOver } from "../support/auth";
import { prepareDatabase } from "../support/database";

const newDatabase = prepareDatabase();
const NOW = new Date("2026-12-01T09:00:00Z");
const at = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const NEW = "kaffe-vindue-hest-77";

let folder = "";
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "paaroerende-mail-"));
	vi.stubEnv("MAIL_FOLDER", folder);
});

async function open() {
	const database = await newDatabase();
	const { parts } = await authOver(database, "https://paaroerende.example");
	const ida = await createPerson(database.url, { email: "ida@x.dk", roles: ["editor"], totp: true });
	/** Asks, and waits for what is done afterwards. @returns how much that was. */
	async function ask(email: string, { address = "192.0.2.1", now = NOW } = {}) {
		const begun: (() => Promise<unknown>)[] = [];
		const answer = await askForPassword(parts, askedWith("", address), email, now, (work) =>
			begun.push(work),
		);
		expect(answer).toBeUndefined();
		for (const work of begun) await work();
		return begun.length;
	}
	return { database, parts, ida, ask };
}

const mails = () =>
	readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8").replace(/=\r?\n/g, ""));
const linkIn = (mail: string) => /invitation\/([\w=-]{43,})/.exec(mail.replaceAll("=3D", "="))?.[1] ?? "";

describe("a new password", () => {
	it("comes by a link that works once, signs out everywhere, and leaves the second factor", async () => {
		const { database, parts, ida, ask } = await open();
		const session = { token: "t", userId: ida.id, expiresAt: at(60), createdAt: NOW, updatedAt: NOW };
		await parts.write((tx) => tx.session.create({ data: { id: "s", ...session } }));
		expect(await ask(" IDA@x.dk ")).toBe(1);
		const [mail = ""] = mails();
		expect(mail).toContain("To: ida@x.dk");
		const token = linkIn(mail);
		expect(await database.client.invitation.findFirst({ where: { tokenHash: token } })).toBeNull();
		expect(await acceptInvitation(parts.write, token, NEW, at(59))).toBe(true);
		expect(await acceptInvitation(parts.write, token, NEW, at(59))).toBe(false);
		expect(await database.client.session.count({ where: { userId: ida.id } })).toBe(0);
		expect(await database.client.twoFactor.count({ where: { userId: ida.id } })).toBe(1);
		const told = await database.client.auditEntry.findMany({ orderBy: { sequence: "desc" }, take: 2 });
		expect(told.map(({ action, actor }) => [action, actor])).toEqual([
			["password-changed", ida.id],
			["password-asked", ida.id],
		]);
	});

	it("is not had by a link of more than an hour ago, nor by one before the last", async () => {
		const { database, parts, ask } = await open();
		await ask("ida@x.dk");
		await ask("ida@x.dk", { now: at(1) });
		const tokens = mails().map(linkIn);
		const works = (token: string, now: Date) => invitedBy(database.client, token, now).then(Boolean);
		expect((await Promise.all(tokens.map((token) => works(token, at(2))))).sort()).toEqual([false, true]);
		expect(await Promise.all(tokens.map((token) => works(token, at(62))))).toEqual([false, false]);
		expect(parts.siteUrl).toBe("https://paaroerende.example");
		expect(mails()[0]).toContain("https://paaroerende.example/redaktion/invitation/");
	});
});

describe("who asks", () => {
	it("for what nobody has, or what is shut, or has no password, is answered the same, and no mail is sent", async () => {
		const { parts, ida, ask } = await open();
		expect(await ask("ukendt@x.dk")).toBe(0);
		await parts.write((tx) => tx.user.update({ where: { id: ida.id }, data: { disabledAt: NOW } }));
		await ask("ida@x.dk");
		await parts.write((tx) => tx.user.update({ where: { id: ida.id }, data: { disabledAt: null } }));
		await parts.write((tx) => tx.account.deleteMany({ where: { userId: ida.id } }));
		await ask("ida@x.dk");
		expect(mails()).toEqual([]);
	});

	it("fills nobody's box: three mails, then one in a quarter of an hour and later", async () => {
		const { ask } = await open();
		for (let i = 0; i < 40; i += 1) await ask("ida@x.dk", { address: `192.0.2.${i}` });
		expect(mails()).toHaveLength(3);
		await ask("ida@x.dk", { now: at(14) });
		expect(mails()).toHaveLength(3);
		await ask("ida@x.dk", { now: at(16) });
		expect(mails()).toHaveLength(4);
	});

	it("ends no administrator's invitation and lifts no pause that guesses have brought", async () => {
		const { database, parts, ida, ask } = await open();
		const row = { email: "ida@x.dk", name: "", roles: "[]", municipalities: "[]", byId: "ada" };
		const times = { createdAt: NOW, expiresAt: at(9_999) };
		const held = { id: "k", key: `password-${ida.id}`, count: 50, lastRequest: BigInt(NOW.getTime()) };
		await parts.write(async (tx) => {
			await tx.invitation.create({ data: { id: "i", tokenHash: "h", ...row, ...times } });
			await tx.rateLimit.create({ data: held });
		});
		await ask("ida@x.dk");
		expect(await database.client.invitation.count({ where: { byId: "ada" } })).toBe(1);
		expect(await database.client.rateLimit.findUnique({ where: { id: "k" } })).toMatchObject({ count: 50 });
	});
});
