import { describe, expect, it } from "vitest";
import { readAskable } from "@/lib/desk/confirming/askable";
import { claimLetters } from "@/lib/desk/confirming/claim";
import { openLink } from "@/lib/desk/confirming/open-link";
import { providerAnswerSchema, takeAnswer } from "@/lib/desk/confirming/provider-answers";
import { sendLetters } from "@/lib/desk/confirming/send-letters";
import { readCatalogue } from "@/lib/site/queries";
import { contentVersion } from "@/lib/store/records/catalogue-version";
import { confirmRecord } from "@/lib/store/records/mutations";
import { askingOn, day, FIRST, tokenIn } from "../support/asking";
import { prepareDatabase } from "../support/database";

const database = prepareDatabase();
const SLUG = "al-anon-telefon";
const TO = "mail@al-anon.example";
const ANSWER = { svar: "right", navn: "Gerda", besked: "", phone: "", email: "", url: "", place: "" };
const answer = providerAnswerSchema.parse({ ...ANSWER, audience: "", description: "" });

async function open() {
	const { client } = await database();
	const asking = askingOn(client);
	const id = await asking.only(SLUG, TO);
	const offer = async (now: Date) =>
		(await readCatalogue(client, now)).offers.find(({ slug }) => slug === SLUG);
	return { client, id, offer, ...asking };
}

describe("asking the providers", () => {
	it("writes on day 0 and day 21, and on day 42 no more; twice on a day is once", async () => {
		const { client, run, taken } = await open();
		for (const [count, sent, reminders] of [
			[0, 1, 0],
			[0, 0, 0],
			[20, 0, 0],
			[21, 1, 1],
			[21, 0, 0],
			[41, 0, 0],
			[42, 0, 0],
			[400, 0, 0],
		] as const) {
			const done = await run(day(count));
			expect([count, done]).toEqual([
				count,
				expect.objectContaining({ sent, reminders, failed: 0, unanswered: count >= 42 ? 1 : 0 }),
			]);
		}
		const [first, reminder, ...more] = taken();
		expect([first?.to, reminder?.to, more]).toEqual([TO, TO, []]);
		expect(first?.text).toContain("virker én gang, indtil 12. marts 2027 kl. 8.30");
		expect(first?.text).toContain(`/tilbud/${SLUG}`);
		expect(reminder?.text).toContain("Vi skrev også den 10. februar 2027");
		expect(tokenIn(first as never)).not.toBe(tokenIn(reminder as never));
		expect(JSON.stringify(await client.providerLink.findMany())).not.toContain(tokenIn(first as never));
		expect(await client.auditEntry.count({ where: { action: "ask-provider" } })).toBe(2);
	});

	it("ends with an answer or a confirmation, and begins anew when it is due again", async () => {
		const { id, write, run, taken, offer } = await open();
		await run(FIRST);
		const token = tokenIn(taken()[0] as never);
		expect(await write((tx) => takeAnswer(tx, token, answer, day(5)))).toBe(true);
		expect(await run(day(21))).toMatchObject({ sent: 0, unanswered: 0 });
		expect((await offer(day(42)))?.asked).toEqual({ mails: [FIRST], answered: day(5) });
		await write((tx) =>
			confirmRecord(tx, id, { way: "provider", office: "udbyderen" }, { name: "a", at: day(30) }),
		);
		expect((await run(day(200))).sent).toBe(0);
		expect((await run(day(220))).sent).toBe(1);
	});

	it("counts only those who can be written to: published, not ended, due and with an address", async () => {
		const { client, id, write, run, edit } = await open();
		const due = await client.offer.count({ where: { NOT: { document: { contains: '"status":"ended"' } } } });
		await edit(SLUG, { status: "ended" });
		expect(await run(FIRST)).toMatchObject({ sent: 0, withoutMail: due - 1 });
		await edit(SLUG, { status: "open" });
		await write((tx) =>
			tx.schedule.create({
				data: { recordId: id, action: "expire", at: day(1), byId: "a", createdAt: FIRST },
			}),
		);
		expect(await run(day(2))).toMatchObject({ sent: 0, withoutMail: due - 1 });
		expect(await client.providerRequest.count()).toBe(0);
	});

	it("sends at most so many at once, and the rest the next time", async () => {
		const { edit, run, taken } = await open();
		for (const slug of ["aarhus-paaroerendevejleder", "odense-paaroerenderaadgivning"])
			await edit(slug, { email: `${slug}@example.dk` });
		expect(await run(FIRST, 2)).toMatchObject({ sent: 2, left: 1 });
		expect(await run(FIRST, 2)).toMatchObject({ sent: 1, left: 0 });
		expect(new Set(taken().map(({ to }) => to)).size).toBe(3);
	});
});

describe("a mail that cannot be sent", () => {
	it("is told in the audit, leaves no link, counts as nothing asked, and is sent the next time", async () => {
		const { client, broken, run, taken, offer } = await open();
		broken.add(TO);
		expect(await run(FIRST)).toMatchObject({ sent: 0, failed: 1 });
		expect(await client.providerRequest.findMany()).toMatchObject([{ state: "failed" }]);
		expect(await client.providerLink.count({ where: { revokedAt: null } })).toBe(0);
		const told = await client.auditEntry.findFirstOrThrow({ where: { action: "mail-failed" } });
		expect(told.detail).not.toContain(TO);
		expect((await offer(FIRST))?.asked.mails).toEqual([]);
		broken.clear();
		expect(await run(FIRST)).toMatchObject({ sent: 1, failed: 0 });
		expect((await run(day(21))).reminders).toBe(1);
		expect(taken()).toHaveLength(2);
	});

	it("as the reminder, leaves day 42 where it was", async () => {
		const { broken, run } = await open();
		await run(FIRST);
		broken.add(TO);
		expect(await run(day(21))).toMatchObject({ failed: 1, unanswered: 0 });
		expect(await run(day(42))).toMatchObject({ sent: 0, failed: 0, unanswered: 1 });
	});

	it("because the process stopped is not sent by a second run that day, and asked again the next", async () => {
		const { client, write, run, post } = await open();
		const letters = await write(async (tx) =>
			claimLetters(tx, (await readAskable(tx, FIRST)).mails, { name: "a", at: FIRST }),
		);
		expect(letters).toHaveLength(1);
		expect(await run(new Date(FIRST.getTime() + 60_000))).toMatchObject({ sent: 0, left: 0 });
		expect(await run(day(1))).toMatchObject({ sent: 1, reminders: 0 });
		const version = await contentVersion(client, day(1));
		await sendLetters(write, letters, day(1), post);
		expect(await contentVersion(client, day(1))).not.toBe(version);
	});
});

it("a link of a mail opens the offer until it has expired", async () => {
	const { write, run, taken } = await open();
	await run(FIRST);
	const token = tokenIn(taken()[0] as never);
	expect(await write((tx) => openLink(tx, token, day(29)))).toMatchObject({ record: { slug: SLUG } });
	expect(await write((tx) => openLink(tx, token, day(30)))).toBeNull();
});
