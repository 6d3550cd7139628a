import { withoutHaste } from "../../store/db/patience";
import { publicWriter } from "../../store/db/public-writer";
import { audit } from "../../store/records/audit";
import { type Mail, sendMail } from "./send";
import { mailSettings } from "./settings";

type Invited = { to: string; name: string; link: string };

/** What an invited person reads. */
export const invitationMail = ({ to, name, link }: Invited): Mail => ({
	to,
	subject: "Vælg din adgangskode til Pårørendevejviser",
	text: `Hej ${name}

Du har fået adgang til redaktionen i Pårørendevejviser. Vælg din adgangskode her:

${link}

Linket virker én gang og i syv dage. Har du ikke bedt om adgang, kan du se bort fra mailen.

Venlig hilsen
Redaktionen
`,
});

/**
 * Posts an invitation without anybody waiting for it: the link stands on the page of the one who invites, and a
 * mail server may take its time. One that could not be sent is told in the audit.
 */
export function postInvitation(invited: Invited, now = () => new Date()): void {
	const tell = async () => {
		const write = await publicWriter();
		await withoutHaste(() => write((tx) => audit(tx, { name: "mail", at: now() }, "mail-failed", "", "")));
	};
	sendMail(mailSettings(), invitationMail(invited), now())
		.catch(tell)
		// A database that cannot be written either is reported by whatever else needs it.
		.catch(() => undefined);
}
