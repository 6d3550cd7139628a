import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { askAll } from "@/lib/desk/confirming/ask-all";
import { readMunicipalities } from "@/lib/desk/confirming/municipalities";
import { recordId } from "@/lib/store/records/identity";
import { publish } from "@/lib/store/records/mutations";
import { askMunicipalities } from "../../scripts/commands/ask-providers";
import { askingOn, day, FIRST } from "../support/asking";
import { run as runCommand } from "../support/commands";
import { prepareDatabase } from "../support/database";
import { anna, CONTACT, municipalDesk, paula } from "../support/municipal-desk";

const database = prepareDatabase();
const TO = "kommunen@naestved.example";

/** A database in which Næstved alone can be written to. */
async function open() {
	const { client, url } = await database();
	const { write, post, taken, broken } = askingOn(client);
	const contacts = await client.municipalityContact.findMany();
	for (const { slug, document } of contacts) {
		const { email: _, ...rest } = JSON.parse(document);
		const changed = slug === "naestved" ? { ...rest, email: TO } : rest;
		const entry = { kind: "municipality", slug, document: changed } as const;
		await write((tx) => publish(tx, entry, slug, { name: "test", at: FIRST }));
	}
	const clock = { now: FIRST };
	const run = (now: Date, most?: number) => askAll(write, now, post, most, "municipality");
	const status = async (now: Date) =>
		(await readMunicipalities(client, now)).find((row) => row.recordId === CONTACT)?.contactStatus.state;
	return { client, url, run, taken, broken, clock, status, ...municipalDesk(client, clock) };
}

const tokenIn = (text: string) => /\/redaktion\/kommunesvar\/([\w-]+)/.exec(text)?.[1] ?? "";

describe("asking the municipalities", () => {
	it("writes on day 0 and day 21 and no more, to whoever has an address; twice on a day is once", async () => {
		const { run, taken, client, catalogue } = await open();
		for (const [count, sent, reminders] of [
			[0, 1, 0],
			[0, 0, 0],
			[20, 0, 0],
			[21, 1, 1],
			[41, 0, 0],
			[42, 0, 0],
		] as const) {
			const done = await run(day(count));
			const unanswered = count >= 42 ? 1 : 0;
			expect([count, done]).toMatchObject([
				count,
				{ sent, reminders, failed: 0, unanswered, withoutMail: 97 },
			]);
		}
		const [first, reminder] = taken();
		expect(first).toMatchObject({ to: TO, subject: "Hjælp til voksne pårørende i Næstved Kommune" });
		expect(first?.text).toContain("/kommuner/naestved");
		expect(reminder?.text).toContain("Vi skrev også den 10. februar 2027");
		expect(tokenIn(first?.text ?? "")).not.toBe(tokenIn(reminder?.text ?? ""));
		expect(await client.auditEntry.count({ where: { action: "ask-municipality" } })).toBe(2);
		const asked = (await catalogue()).municipalityContacts.find(({ id }) => id === CONTACT)?.asked;
		expect(asked?.mails).toEqual([FIRST, day(21)]);
	});

	it("ends with an answer by the mail's link, rests while it waits and for a year after, then begins anew", async () => {
		const { run, taken, send, use, status, clock } = await open();
		await run(FIRST);
		clock.now = day(3);
		expect(await send(tokenIn(taken()[0]?.text ?? ""))).toEqual({ is: "taken" });
		// Nobody has looked at it for months: that is no reason to ask again.
		expect(await status(day(200))).toBe("fresh");
		clock.now = day(201);
		expect(await use(paula, "udgiv")).toMatchObject({ kind: "done" });
		expect([await status(day(367)), await status(day(368))]).toEqual(["fresh", "ask"]);
		expect((await run(day(368))).sent).toBe(1);
	});

	it("counts a link that somebody hands on, and leaves who sent what was put away alone for six weeks", async () => {
		const { link, send, use, status, run } = await open();
		const token = await link();
		expect(await status(FIRST)).toBe("waiting");
		expect((await run(FIRST)).sent).toBe(0);
		await send(token);
		await use(anna, "laeg-vaek");
		expect([await status(day(41)), await status(day(42))]).toEqual(["rest", "ask"]);
	});

	it("asks again the next time what could not be sent, and sends at most so many", async () => {
		const { run, broken, client } = await open();
		broken.add(TO);
		expect(await run(FIRST)).toMatchObject({ sent: 0, failed: 1 });
		expect(await client.providerLink.count({ where: { revokedAt: null } })).toBe(0);
		broken.clear();
		expect(await run(FIRST, 0)).toMatchObject({ sent: 0, left: 1 });
		expect(await run(FIRST)).toMatchObject({ sent: 1, reminders: 0 });
	});

	it("at the desk sends as many mails as its button said, and tells nobody else", async () => {
		const { desk, client } = await open();
		const odense = recordId("municipality", "odense");
		const form = (count: string) =>
			new URLSearchParams([
				["post", CONTACT],
				["post", odense],
				["antal", count],
			]);
		expect(await desk.act(anna, "spoerg-kommuner", form("2"))).toMatchObject({ status: 409 });
		process.env.MAIL_FOLDER = mkdtempSync(join(tmpdir(), "paaroerende-mail-"));
		expect(await desk.act(anna, "spoerg-kommuner", form("1"))).toMatchObject({ to: "/redaktion/kommuner" });
		expect(await client.providerRequest.findMany()).toMatchObject([{ recordId: CONTACT, state: "sent" }]);
	});

	it("by npm run municipalities:ask says what it did, and sends no address to nowhere", async () => {
		const { url } = await open();
		const folder = mkdtempSync(join(tmpdir(), "paaroerende-mail-"));
		const nobody = { DATABASE_URL: url, SMTP_URL: "", SITE_URL: "" };
		const env = { ...nobody, MAIL_FOLDER: folder, SITE_URL: "https://vejviser.example" };
		const { stdout } = await runCommand(askMunicipalities, { env });
		expect(stdout).toContain("Sendt: 1. Kunne ikke sendes: 0. Påmindelser blandt dem: 0.");
		expect(stdout).toContain("Ring: 97 kommuner har ingen mail, og 0 kommuner svarer ikke.");
		expect(readdirSync(folder)).toHaveLength(1);
		const nowhere = await runCommand(askMunicipalities, {
			env: { ...nobody, SMTP_URL: "smtp://127.0.0.1:9" },
		});
		expect(nowhere).toMatchObject({ status: 1, stderr: expect.stringContaining("SITE_URL er ikke sat") });
	});
});
