import { dirname, join } from "node:path";
import { databasePath, readEnv } from "../../base/env";

export type MailSettings = { from: string } & ({ smtpUrl: string } | { folder: string });

/**
 * How mail goes out: through `SMTP_URL`, or, when that is not set, as files into `MAIL_FOLDER` (else `mail` beside
 * the database).
 */
export function mailSettings(env: Record<string, string | undefined> = process.env): MailSettings {
	const from = env.MAIL_FROM || "Pårørendevejviser <ingen-svar@localhost>";
	if (env.SMTP_URL) return { from, smtpUrl: env.SMTP_URL };
	return { from, folder: env.MAIL_FOLDER || join(dirname(databasePath(readEnv().DATABASE_URL)), "mail") };
}
