import { afterEach, describe, expect, it, vi } from "vitest";
import { factorDue, mayDo } from "@/lib/desk/door/permissions";
import { personWith } from "@/lib/desk/sign-in/session";
import { createPerson, openSession } from "../support/accounts";
import { askedWith, signInSite } from "../support/auth";
import { prepareDatabase } from "../support/database";

const newDatabase = prepareDatabase();
afterEach(() => vi.unstubAllEnvs());

const DAY = 86_400_000;
const START = new Date("2026-12-01T08:00:00Z");
const day = (days: number) => new Date(START.getTime() + days * DAY);

async function editor(role: "editor" | "municipal" | "contributor" = "editor") {
	const opened = await signInSite(await newDatabase());
	const { url } = opened.database;
	const { id } = await createPerson(url, { email: "ida@x.dk", roles: [role], municipalities: ["0751"] });
	/** Who they are after so many days, in a session of that day. */
	const on = async (days: number) => {
		const cookie = await openSession(url, id, day(days));
		const person = await personWith(opened.parts, askedWith(cookie), day(days));
		if (!person) throw new Error("nobody");
		return person;
	};
	const other = (role: "publisher" | "editor" | "municipal", totp = true) =>
		createPerson(url, { email: `${role}@x.dk`, roles: [role], municipalities: ["0751"], totp });
	return { ...opened, id, on, other };
}

describe("the grace of an account without a second factor", () => {
	it("begins when this version first sees it, and runs fourteen days from there", async () => {
		const { database, id, on, other } = await editor();
		await other("publisher");
		const first = await on(0);
		expect((await database.client.user.findUniqueOrThrow({ where: { id } })).graceFrom).toEqual(START);
		expect(factorDue(first)).toEqual(day(14));
		expect([mayDo(first, "confirm", null), mayDo(await on(13.9), "confirm", null)]).toEqual([true, true]);
		const late = await on(14);
		expect([mayDo(late, "confirm", null), mayDo(late, "see the desk", null)]).toEqual([false, false]);
		expect(factorDue(late)).toBe("now");
	});

	it("does not end while nobody else with a second factor could do what the role is for", async () => {
		const { on, other, parts } = await editor();
		expect(mayDo(await on(0), "confirm", null)).toBe(true);
		const alone = await on(40);
		expect([mayDo(alone, "confirm", null), factorDue(alone)]).toEqual([true, "now"]);
		// A publisher who has none herself, and a municipal editor, who reaches her own alone, are no help.
		await other("publisher", false);
		await other("municipal");
		expect(mayDo(await on(40), "confirm", null)).toBe(true);
		const { id } = await other("editor");
		expect(mayDo(await on(40), "confirm", null)).toBe(false);
		await parts.write((tx) => tx.user.update({ where: { id }, data: { disabledAt: new Date() } }));
		expect(mayDo(await on(40), "confirm", null)).toBe(true);
	});

	it("is as long as is set, and none where that is nothing", async () => {
		vi.stubEnv("FACTOR_GRACE_DAYS", "3");
		const { on, other } = await editor("municipal");
		await other("publisher");
		expect([factorDue(await on(0)), factorDue(await on(3))]).toEqual([day(3), "now"]);
		vi.stubEnv("FACTOR_GRACE_DAYS", "0");
		expect(mayDo(await on(0), "confirm", ["0751"])).toBe(false);
		vi.stubEnv("FACTOR_GRACE_DAYS", "400");
		await expect(on(0)).rejects.toThrow("FACTOR_GRACE_DAYS");
	});

	it("asks nothing of a role of which readers see nothing", async () => {
		const { on } = await editor("contributor");
		expect(factorDue(await on(0))).toBeNull();
		expect([factorDue(await on(99)), mayDo(await on(99), "write a draft", null)]).toEqual([null, true]);
	});
});
