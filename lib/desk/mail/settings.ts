import { dirname, join } from "node:path";
import { databasePath, readEnv } from "../../base/env";
import { isLoopback } from "../../base/loopback";

/** `requireTLS`: nothing is said to the mail server before the line is encrypted and its certificate checked. */
export type MailSettings = { from: string } & ({ smtpUrl: string; requireTLS: boolean } | { folder: string });

type Variables = Record<string, string | undefined>;

/** What in the address itself would turn the line's protection off. */
const WEAKENING = /^(?:requireTLS|ignoreTLS|opportunisticTLS|secure|tls\..*)$/;

/** Whether the line must be encrypted: to another machine always, unless somebody has said that it need not be. */
function mustEncrypt(smtpUrl: string, { SMTP_INSECURE }: Variables): boolean {
	const { protocol, searchParams } = new URL(smtpUrl);
	if (protocol !== "smtp:" && protocol !== "smtps:") {
		throw new Error("SMTP_URL skal begynde med smtp:// eller smtps://");
	}
	if (SMTP_INSECURE === "yes") return false;
	const weakening = [...searchParams.keys()].find((key) => WEAKENING.test(key));
	if (weakening) {
		throw new Error(
			`SMTP_URL må ikke sige ${weakening}. Skal mails sendes ukrypteret, så sæt SMTP_INSECURE=yes`,
		);
	}
	return !isLoopback(smtpUrl);
}

/**
 * How mail goes out: through `SMTP_URL`, or, when that is not set, as files into `MAIL_FOLDER` (else `mail` beside
 * the database).
 * @throws Error in Danish for an `SMTP_URL` that cannot be used.
 */
export function mailSettings(env: Variables = process.env): MailSettings {
	const from = env.MAIL_FROM || "Pårørendevejviser <ingen-svar@localhost>";
	if (env.SMTP_URL) return { from, smtpUrl: env.SMTP_URL, requireTLS: mustEncrypt(env.SMTP_URL, env) };
	return { from, folder: env.MAIL_FOLDER || join(dirname(databasePath(readEnv().DATABASE_URL)), "mail") };
}
