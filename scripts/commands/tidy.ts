import { mailSettings } from "../../lib/desk/mail/settings";
import { retentionSettings } from "../../lib/desk/retention/settings";
import { tidy } from "../../lib/desk/retention/tidy";
import { createWriter } from "../../lib/store/db/writer";
import { type Command, lastLine, withDatabase } from "./command";

const WORDS: Record<string, string> = {
	reports: "behandlede henvendelser",
	answers: "navne og beskeder ved behandlede svar",
	sessions: "udløbne logins",
	codes: "udløbne koder",
	invitations: "udløbne invitationer",
	attempts: "tællere på loginforsøg",
	unsaved: "tekster, der aldrig blev gemt",
	"empty-searches": "tal for søgninger uden resultat",
	selections: "valg på listen",
	imports: "importerede filer",
	mails: "mails i mappen",
};

/** Removes what has been kept for its time; with `--dry` it only says what that would be. */
export const tidyData: Command = async ({ args, print, complain }) => {
	const isDry = args.includes("--dry");
	if (args.some((word) => word !== "--dry")) {
		complain("Brug: npm run data:tidy, eller npm run data:tidy -- --dry for kun at tælle");
		return 1;
	}
	try {
		const [settings, mail, now] = [retentionSettings(), mailSettings(), new Date()];
		const mailFolder = "folder" in mail ? mail.folder : undefined;
		const tidied = await withDatabase(async (client) => {
			// What is removed is written over, and does not stay readable in the file.
			await client.$queryRaw`PRAGMA secure_delete = ON`;
			return tidy({ write: createWriter(client), settings, mailFolder, now }, isDry);
		});
		print(isDry ? "Det ville blive slettet:" : "Slettet:");
		for (const { name, count, days } of tidied) print(`  ${count} ${WORDS[name]} (gemmes i ${days} dage)`);
		return 0;
	} catch (error) {
		complain(`Der kan ikke ryddes op: ${lastLine(error)}`);
		return 1;
	}
};
