import { mkdtempSync, readdirSync, readFileSync, statSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SMTPServer } from "smtp-server";
import { describe, expect, it, onTestFinished } from "vitest";
import { invitationMail } from "@/lib/desk/mail/invitation-mail";
import { sendMail } from "@/lib/desk/mail/send";
import { mailSettings } from "@/lib/desk/mail/settings";

const NOW = new Date("2026-11-25T10:00:00Z");
const FROM = "Pårørendevejviser <redaktion@x.dk>";
const MAIL = invitationMail({ to: "bo@x.dk", name: "Bo Ærø", link: "https://x.dk/redaktion/invitation/abc" });
const newFolder = () => join(mkdtempSync(join(tmpdir(), "paaroerende-mail-")), "mail");

/** A mail server that keeps what it is given. */
async function mailServer() {
	const taken: { to: string[]; text: string }[] = [];
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ["STARTTLS"],
		onData(stream, session, done) {
			let text = "";
			stream.on("data", (chunk: Buffer) => {
				text += chunk.toString();
			});
			stream.on("end", () => {
				taken.push({ to: session.envelope.rcptTo.map(({ address }) => address), text });
				done();
			});
		},
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
	const { port } = server.server.address() as AddressInfo;
	return { taken, settings: { from: FROM, smtpUrl: `smtp://127.0.0.1:${port}`, requireTLS: false } };
}

describe("a mail", () => {
	it("goes through the mail server that is set up", async () => {
		const { taken, settings } = await mailServer();
		await sendMail(settings, MAIL, NOW);
		expect(taken).toMatchObject([{ to: ["bo@x.dk"] }]);
		expect(taken[0]?.text).toContain("From: =?UTF-8?");
	});

	it("is a file where none is, for its owner's eyes alone", async () => {
		const folder = newFolder();
		await sendMail({ from: FROM, folder }, MAIL, NOW);
		await sendMail({ from: FROM, folder }, MAIL, NOW);
		const files = readdirSync(folder);
		expect(files).toHaveLength(2);
		const path = join(folder, files[0] ?? "");
		expect(readFileSync(path, "utf8")).toContain("To: bo@x.dk");
		expect(statSync(path).mode & 0o777).toBe(0o600);
	});

	it.each(["bo@x.dk\r\nBcc: ond@x.dk", "bo@x.dk, ond@x.dk", "gruppe: ond@x.dk;", "Bo <bo@x.dk>", "bo", ""])(
		"goes to one address and never to %j",
		async (to) => {
			const { taken, settings } = await mailServer();
			await expect(sendMail(settings, { ...MAIL, to }, NOW)).rejects.toThrow();
			expect(taken).toEqual([]);
		},
	);

	it("has one subject, whatever stands in it", async () => {
		const { taken, settings } = await mailServer();
		await sendMail(settings, { ...MAIL, subject: "Hej\r\nBcc: ond@x.dk" }, NOW);
		expect(taken[0]?.to).toEqual(["bo@x.dk"]);
		expect(taken[0]?.text).not.toMatch(/^Bcc:/m);
	});
});

it("goes out as the settings say", () => {
	expect(mailSettings({ SMTP_URL: "smtp://x", MAIL_FROM: "a@x.dk" })).toEqual({
		from: "a@x.dk",
		smtpUrl: "smtp://x",
		requireTLS: true,
	});
	expect(mailSettings({ MAIL_FOLDER: "/tmp/m" })).toMatchObject({ folder: "/tmp/m" });
	expect(mailSettings({})).toMatchObject({ folder: expect.stringMatching(/mail$/) });
});
