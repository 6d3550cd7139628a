import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { readOffersByDue } from "@/lib/desk/queue/offers-by-due";
import { readQueue } from "@/lib/desk/queue/queue";
import { recordId } from "@/lib/store/records/identity";
import { askingOn, day, FIRST } from "../../support/asking";
import { prepareDatabase } from "../../support/database";
import { createDesk, formOf, somebody } from "../../support/desk";

const database = prepareDatabase();
const HERE = "aarhus-paaroerendevejleder";
const THERE = "odense-paaroerenderaadgivning";
const anna = somebody("anna", ["editor"]);
const aarhus = somebody("aarhus", ["municipal"], ["0751"]);
const erik = somebody("erik", ["contributor"]);
let folder = "";

beforeEach(() => {
	folder = join(mkdtempSync(join(tmpdir(), "paaroerende-mail-")), "mail");
	vi.stubEnv("MAIL_FOLDER", folder);
});

/** Whom mails went to since it was last called. */
const receivers = () => {
	const files = readdirSync(folder).sort();
	return files.map((file) => /^To: (.+)$/m.exec(readFileSync(join(folder, file), "utf8"))?.[1]).sort();
};

/** Two offers of two municipalities that can be written to. */
async function open() {
	const { client } = await database();
	const asking = askingOn(client);
	await asking.only(HERE, "her@example.dk");
	await asking.edit(THERE, { email: "der@example.dk" });
	const clock = { now: FIRST };
	const desk = createDesk(client, () => clock.now);
	const ids = [HERE, THERE].map((slug) => recordId("offer", slug));
	const ask = (who: typeof anna, post: readonly string[], antal: number) =>
		desk.act(who, "spoerg-udbydere", formOf({ post, antal: String(antal) }));
	return { client, desk, clock, ask, ids, here: ids[0] ?? "", there: ids[1] ?? "", ...asking };
}

describe("asking all from the desk", () => {
	it("sends as many mails as its button said, once", async () => {
		const { client, ask, ids, clock } = await open();
		const list = await readOffersByDue(client, anna, FIRST);
		expect(list.filter(({ asks }) => asks).map(({ record }) => record.id)).toEqual(
			expect.arrayContaining(ids),
		);
		expect(await ask(anna, ids, 2)).toEqual({
			kind: "done",
			to: "/redaktion/bekraeft/spoerg",
			after: expect.any(Function),
		});
		expect(receivers()).toEqual(["der@example.dk", "her@example.dk"]);
		expect(await ask(anna, ids, 2)).toMatchObject({
			status: 409,
			state: { fault: expect.stringMatching(/Nu er der 0 af dem/) },
		});
		clock.now = day(21);
		expect(await ask(anna, ids, 2)).toMatchObject({ kind: "done" });
		expect(receivers()).toHaveLength(4);
		expect(await client.auditEntry.count({ where: { action: "ask-provider", actor: "anna" } })).toBe(4);
		const { unanswered, offers } = await readQueue(client, anna, day(42));
		expect(unanswered.items.map(({ id }) => id).sort()).toEqual([...ids].sort());
		expect(offers.due).toBeGreaterThan(2);
	});

	it("is for one's own offers alone, all or none", async () => {
		const { client, ask, ids, here } = await open();
		const list = await readOffersByDue(client, aarhus, FIRST);
		expect(list.filter(({ asks }) => asks).map(({ record }) => record.id)).toEqual([here]);
		expect(await ask(aarhus, ids, 2)).toEqual({ kind: "refused" });
		expect(await ask(erik, [here], 1)).toEqual({ kind: "refused" });
		expect(await client.providerRequest.count()).toBe(0);
		expect(await ask(aarhus, [here], 1)).toMatchObject({ kind: "done" });
		expect(receivers()).toEqual(["her@example.dk"]);
	});

	it("takes no form of another shape", async () => {
		const { desk, here } = await open();
		for (const fields of [
			{ post: here },
			{ antal: "1" },
			{ post: here, antal: "1", mail: "ond@example.dk" },
			{ post: here, antal: ["1", "2"] },
			{ post: Array.from({ length: 201 }, (_, i) => `${i}`), antal: "201" },
		])
			expect(await desk.act(anna, "spoerg-udbydere", formOf(fields as never))).toEqual({ kind: "bad" });
	});
});

describe("a link that is mailed from an offer's page", () => {
	it("goes to the offer's own address, and is day 0", async () => {
		const { desk, here, run } = await open();
		const { version } = await desk.record(here);
		const form = formOf({ post: here, version: String(version) });
		expect(await desk.act(anna, "mail-bekraeftlink", form)).toMatchObject({ kind: "done" });
		expect(receivers()).toEqual(["her@example.dk"]);
		// Pressed twice.
		expect(await desk.act(anna, "mail-bekraeftlink", form)).toMatchObject({ status: 409 });
		expect(await run(FIRST)).toMatchObject({ sent: 1 });
		expect(await run(day(21))).toMatchObject({ sent: 2, reminders: 2 });
	});

	it("is of no use without an address, and nobody else's to send", async () => {
		const { desk, here, there, edit } = await open();
		expect(await desk.step(aarhus, "mail-bekraeftlink", there)).toEqual({ kind: "refused" });
		await edit(HERE, { email: null });
		expect(await desk.step(anna, "mail-bekraeftlink", here)).toMatchObject({
			...{ status: 409, state: { fault: expect.stringMatching(/ingen mail/) } },
		});
	});

	it("that cannot be sent is told in the audit, and can be sent again", async () => {
		const { client, desk, here } = await open();
		// Where the folder is to be there is a file.
		writeFileSync(folder, "");
		expect(await desk.step(anna, "mail-bekraeftlink", here)).toMatchObject({ kind: "done" });
		expect(await client.providerRequest.findMany()).toMatchObject([{ state: "failed" }]);
		expect(await client.auditEntry.count({ where: { action: "mail-failed" } })).toBe(1);
		expect((await readOffersByDue(client, anna, FIRST)).filter(({ asks }) => asks)).toHaveLength(2);
	});
});
