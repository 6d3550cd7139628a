import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SMTPServer } from "smtp-server";
import { describe, expect, it, onTestFinished } from "vitest";
import { sendMail } from "@/lib/desk/mail/send";
import { mailSettings } from "@/lib/desk/mail/settings";
import { PROJECT } from "../../support/catalogue";

const NOW = new Date("2026-12-01T10:00:00Z");
const MAIL = { to: "bo@x.dk", subject: "Hej", text: "Hej Bo" };
/** This machine by an address that is not the loopback's, so that it counts as another. */
const HOST = "0.0.0.0";

/** A certificate for that address, which nobody has vouched for. */
function certificate() {
	const folder = mkdtempSync(join(tmpdir(), "paaroerende-tls-"));
	const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
	const request = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", `/CN=${HOST}`];
	const names = ["-addext", `subjectAltName=IP:${HOST}`];
	const made = spawnSync("openssl", [...request, ...names, "-keyout", key, "-out", cert]);
	expect(made.status).toBe(0);
	return { key: readFileSync(key), cert: readFileSync(cert), path: cert };
}

type Offers = "STARTTLS" | "nothing" | "TLS at once";

async function mailServer(offers: Offers, { key, cert } = certificate()) {
	const taken: { encrypted: boolean }[] = [];
	const server = new SMTPServer({
		...{ authOptional: true, key, cert, secure: offers === "TLS at once" },
		disabledCommands: offers === "STARTTLS" ? [] : ["STARTTLS"],
		onData(stream, session, done) {
			taken.push({ encrypted: session.secure });
			stream.resume().on("end", () => done());
		},
	});
	server.on("error", () => undefined);
	await new Promise<void>((resolve) => server.listen(0, HOST, resolve));
	onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
	const { port } = server.server.address() as AddressInfo;
	return { taken, port };
}

const send = (url: string, more: Record<string, string> = {}) =>
	sendMail(mailSettings({ SMTP_URL: url, ...more }), MAIL, NOW);

/** Sends it from a process of its own, with further settings. */
async function sendElsewhere(env: Record<string, string>): Promise<void> {
	const program = `
		import { sendMail } from "./lib/desk/mail/send.ts";
		import { mailSettings } from "./lib/desk/mail/settings.ts";
		await sendMail(mailSettings(), ${JSON.stringify(MAIL)}, new Date());
	`;
	const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program], {
		...{ cwd: PROJECT, env: { ...process.env, ...env } },
		stdio: "inherit",
	});
	expect((await once(child, "exit"))[0]).toBe(0);
}

describe("a mail to another machine", () => {
	it("is not sent where the line cannot be encrypted, unless somebody has said that it may be", async () => {
		const { taken, port } = await mailServer("nothing");
		await expect(send(`smtp://${HOST}:${port}`)).rejects.toThrow();
		expect(taken).toEqual([]);
		await send(`smtp://${HOST}:${port}`, { SMTP_INSECURE: "yes" });
		expect(taken).toEqual([{ encrypted: false }]);
	});

	it.each(["STARTTLS", "TLS at once"] as const)(
		"is not sent to one whose certificate nobody knows: %s",
		async (offers) => {
			const { taken, port } = await mailServer(offers);
			const scheme = offers === "STARTTLS" ? "smtp" : "smtps";
			await expect(send(`${scheme}://${HOST}:${port}`)).rejects.toThrow(/self.signed/i);
			expect(taken).toEqual([]);
		},
	);

	it.each(["STARTTLS", "TLS at once"] as const)(
		"is sent encrypted to one that is known: %s",
		async (offers) => {
			const known = certificate();
			const { taken, port } = await mailServer(offers, known);
			const scheme = offers === "STARTTLS" ? "smtp" : "smtps";
			// Which certificates are known is settled when a process starts.
			await sendElsewhere({ SMTP_URL: `${scheme}://${HOST}:${port}`, NODE_EXTRA_CA_CERTS: known.path });
			expect(taken).toEqual([{ encrypted: true }]);
		},
	);

	it.each(["requireTLS=false", "ignoreTLS=true", "tls.rejectUnauthorized=false", "secure=false"])(
		"has no address that says %s",
		(query) => {
			const url = `smtp://mail.example:25/?${query}`;
			expect(() => mailSettings({ SMTP_URL: url })).toThrow("SMTP_INSECURE=yes");
			expect(mailSettings({ SMTP_URL: url, SMTP_INSECURE: "yes" })).toMatchObject({ requireTLS: false });
		},
	);
});

it("what is another machine is told by its address", () => {
	const required = (url: string) =>
		"smtpUrl" in mailSettings({ SMTP_URL: url }) && mailSettings({ SMTP_URL: url });
	for (const url of ["smtp://localhost:25", "smtp://127.0.0.1", "smtp://[::1]:2525"])
		expect([url, required(url)]).toMatchObject([url, { requireTLS: false }]);
	for (const url of [
		"smtp://mail.x.dk",
		"smtp://localhost.x.dk",
		"smtp://127.0.0.1.x.dk",
		"smtps://10.0.0.1",
	])
		expect([url, required(url)]).toMatchObject([url, { requireTLS: true }]);
	expect(() => mailSettings({ SMTP_URL: "http://mail.x.dk" })).toThrow("smtp://");
});
