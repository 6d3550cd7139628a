import { randomBytes } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { z } from "zod";
import type { MailSettings } from "./settings";

export type Mail = { to: string; subject: string; text: string };

/** Milliseconds for each step of talking to the mail server. */
const TIMEOUT_MS = 10_000;
const timeouts = { connectionTimeout: TIMEOUT_MS, greetingTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS };

/**
 * Sends a mail to one address, or writes it as a file where no mail server is set up.
 * @throws when `to` is no single address (nodemailer would read groups and lists in it), or the mail server
 * does not take it.
 */
export async function sendMail(
	settings: MailSettings,
	{ to, subject, text }: Mail,
	now: Date,
): Promise<void> {
	const address = z.email().max(200).parse(to);
	const message = { from: settings.from, to: { name: "", address }, subject, text, date: now };
	if ("smtpUrl" in settings) {
		const transport = createTransport({
			url: settings.smtpUrl,
			requireTLS: settings.requireTLS,
			...timeouts,
		});
		await transport.sendMail(message).finally(() => transport.close());
		return;
	}
	const written = createTransport({ streamTransport: true, buffer: true, newline: "unix" });
	const { message: eml } = await written.sendMail(message);
	await mkdir(settings.folder, { recursive: true, mode: 0o700 });
	const name = `${now.toISOString().replace(/\D/g, "")}-${randomBytes(6).toString("hex")}.eml`;
	await writeFile(join(settings.folder, name), eml as Buffer, { mode: 0o600, flag: "wx" });
}
