import { describe, expect, it } from "vitest";
import { inviteFirst } from "@/lib/desk/people/first-administrator";
import { acceptInvitation, createAccount, createInvitation, invitedBy } from "@/lib/desk/people/invitations";
import { personFrom, personWith } from "@/lib/desk/sign-in/session";
import { tryPassword } from "@/lib/desk/sign-in/sign-in";
import { createPerson, openSession, PASSWORD } from "../support/accounts";
import { askedWith, signInSite } from "../support/auth";
import { prepareDatabase } from "../support/database";

const newDatabase = prepareDatabase();
const NOW = new Date("2026-11-25T10:00:00Z");
const DAY_MS = 86_400_000;
const later = (days: number) => new Date(NOW.getTime() + days * DAY_MS);
const BO = { name: "Bo", email: "Bo@x.dk", roles: ["editor"], municipalities: [] };

async function site() {
	const opened = await signInSite(await newDatabase());
	const { client, write } = opened.parts;
	const invite = () =>
		write(async (tx) => {
			const known = await tx.user.findUnique({ where: { email: "bo@x.dk" } });
			return createInvitation(tx, known ?? (await createAccount(tx, BO, NOW)), "x", NOW);
		});
	return { ...opened, client, write, invite };
}

describe("an invitation", () => {
	it("gives a password, once", async () => {
		const { write, client, invite, trying } = await site();
		const token = await invite();
		expect(await invitedBy(client, token, later(1))).toMatchObject({ email: "bo@x.dk" });
		expect(await acceptInvitation(write, token, PASSWORD, later(1))).toBe(true);
		expect(await invitedBy(client, token, later(1))).toBeNull();
		expect(await acceptInvitation(write, token, "en-anden-adgangskode", later(1))).toBe(false);
		expect(await tryPassword(trying(), "bo@x.dk", PASSWORD)).toMatchObject({ kind: "in" });
	});

	it("is taken once when it is taken twice at the same time", async () => {
		const { write, invite } = await site();
		const token = await invite();
		const taken = await Promise.all(
			[1, 2, 3].map((i) => acceptInvitation(write, token, `kode-${i}-lang`, NOW)),
		);
		expect(taken.filter(Boolean)).toHaveLength(1);
	});

	it("ends after seven days, with a newer one, and with the account; what is kept does not open it", async () => {
		const { client, write, invite } = await site();
		const old = await invite();
		expect(await invitedBy(client, old, later(7))).toBeNull();
		const token = await invite();
		expect(await invitedBy(client, old, NOW)).toBeNull();
		const [row] = await client.invitation.findMany();
		expect(JSON.stringify(row)).not.toContain(token);
		for (const guess of [row?.tokenHash ?? "", row?.id ?? "", "", "x".repeat(43)]) {
			expect(await acceptInvitation(write, guess, PASSWORD, NOW), guess).toBe(false);
		}
		await write((tx) => tx.user.updateMany({ data: { disabledAt: NOW } }));
		expect(await acceptInvitation(write, token, PASSWORD, NOW)).toBe(false);
	});

	it("to somebody who has a password gives a new one and signs them out; the second factor stays", async () => {
		const { database, parts, client, write, invite, trying } = await site();
		const { id } = await createPerson(database.url, { email: "bo@x.dk", roles: ["publisher"], totp: true });
		const cookie = await openSession(database.url, id);
		expect(await acceptInvitation(write, await invite(), "ny-kode-til-bo-9", NOW)).toBe(true);
		expect(await personWith(parts, askedWith(cookie), new Date())).toBeNull();
		expect(await tryPassword(trying(), "bo@x.dk", PASSWORD)).toEqual({ kind: "wrong" });
		expect(await tryPassword(trying(), "bo@x.dk", "ny-kode-til-bo-9")).toMatchObject({ kind: "code" });
		expect(await client.account.count()).toBe(1);
	});
});

describe("the first administrator", () => {
	const ANNA = { mail: "Anna@x.dk", name: "Anna" };

	it("is invited where there is none, and another only when that is meant", async () => {
		const { client, write } = await site();
		const first = await write((tx) => inviteFirst(tx, ANNA, false, NOW));
		const anna = await invitedBy(client, first ?? "", NOW);
		expect(anna && personFrom(anna, false).roles).toEqual(["administrator"]);
		const other = { mail: "to@x.dk", name: "To" };
		expect(await write((tx) => inviteFirst(tx, other, false, NOW))).toBeNull();
		expect(await client.user.count()).toBe(1);
		expect(await write((tx) => inviteFirst(tx, other, true, NOW))).not.toBeNull();
	});

	it("gets a new link when the first grew old", async () => {
		const { client, write } = await site();
		const old = await write((tx) => inviteFirst(tx, ANNA, false, NOW));
		const fresh = await write((tx) => inviteFirst(tx, ANNA, false, later(8)));
		expect(await invitedBy(client, old ?? "", later(8))).toBeNull();
		expect(await invitedBy(client, fresh ?? "", later(8))).toMatchObject({ email: "anna@x.dk" });
	});
});
