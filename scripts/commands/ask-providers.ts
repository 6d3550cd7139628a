import { askAll } from "../../lib/desk/confirming/ask-all";
import { createWriter } from "../../lib/store/db/writer";
import { type Command, lastLine, withDatabase } from "./command";

/** Asks by mail, reminds after 21 days, and says who has not answered after 42. */
export const askProviders: Command = async ({ print, complain }) => {
	try {
		// A link to this machine is of no use to a provider.
		if (process.env.SMTP_URL && !process.env.SITE_URL) throw new Error("SITE_URL er ikke sat");
		const run = await withDatabase((client) => askAll(createWriter(client), new Date()));
		print(`Sendt: ${run.sent}. Kunne ikke sendes: ${run.failed}. Påmindelser blandt dem: ${run.reminders}.`);
		if (run.left > 0) print(`Venter til næste gang, fordi der er en grænse: ${run.left}.`);
		print(`Ring: ${run.withoutMail} tilbud har ingen mail, og ${run.unanswered} udbydere svarer ikke.`);
		print("Se dem på /redaktion/bekraeft.");
		return run.failed > 0 ? 1 : 0;
	} catch (error) {
		complain(`Udbyderne kan ikke spørges: ${lastLine(error)}`);
		return 1;
	}
};
