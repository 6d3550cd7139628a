import type { createWriter } from "../../store/db/writer";
import { audit } from "../../store/records/audit";
import { type Mail, sendMail } from "./send";
import { mailSettings } from "./settings";

type Asked = { to: string; name: string; link: string };

const newPasswordMail = ({ to, name, link }: Asked): Mail => ({
	to,
	subject: "Vælg en ny adgangskode til Pårørendevejviser",
	text: `Hej ${name}

Nogen har bedt om en ny adgangskode til din konto i Pårørendevejviser. Var det dig, så vælg den her:

${link}

Linket virker én gang og i en time. Når du bruger det, bliver du logget ud alle steder.

Var det ikke dig, skal du ikke gøre noget. Din adgangskode er den samme som før.

Venlig hilsen
Redaktionen
`,
});

/** Whether a mail goes anywhere: through a server, or into a folder that somebody has named. */
export const canSendMail = (
	{ SMTP_URL, MAIL_FOLDER }: Record<string, string | undefined> = process.env,
): boolean => Boolean(SMTP_URL || MAIL_FOLDER);

/** Sends it; one that could not be sent is told in the audit, without saying to whom. */
export async function postMail(
	write: ReturnType<typeof createWriter>,
	asked: Asked,
	now: Date,
): Promise<void> {
	try {
		await sendMail(mailSettings(), newPasswordMail(asked), now);
	} catch {
		await write((tx) => audit(tx, { name: "mail", at: now }, "mail-failed", "", ""));
	}
}
