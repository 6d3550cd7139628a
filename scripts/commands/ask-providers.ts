import { askAll } from "../../lib/desk/confirming/ask-all";
import type { AskedKind } from "../../lib/desk/confirming/open-link";
import { createWriter } from "../../lib/store/db/writer";
import { type Command, lastLine, withDatabase } from "./command";

const WORDS = {
	offer: {
		ring: (withoutMail: number, silent: number) =>
			`Ring: ${withoutMail} tilbud har ingen mail, og ${silent} udbydere svarer ikke.`,
		see: "Se dem på /redaktion/bekraeft.",
		fault: "Udbyderne kan ikke spørges",
	},
	municipality: {
		ring: (withoutMail: number, silent: number) =>
			`Ring: ${withoutMail} kommuner har ingen mail, og ${silent} kommuner svarer ikke.`,
		see: "Se dem på /redaktion/kommuner.",
		fault: "Kommunerne kan ikke spørges",
	},
} as const;

/** Asks by mail, reminds after 21 days, and says who has not answered after 42. */
const askCommand =
	(about: AskedKind): Command =>
	async ({ print, complain }) => {
		const words = WORDS[about];
		try {
			// A link to this machine is of no use to anybody else.
			if (process.env.SMTP_URL && !process.env.SITE_URL) throw new Error("SITE_URL er ikke sat");
			const run = await withDatabase((client) =>
				askAll(createWriter(client), new Date(), undefined, undefined, about),
			);
			print(
				`Sendt: ${run.sent}. Kunne ikke sendes: ${run.failed}. Påmindelser blandt dem: ${run.reminders}.`,
			);
			if (run.left > 0) print(`Venter til næste gang, fordi der er en grænse: ${run.left}.`);
			print(words.ring(run.withoutMail, run.unanswered));
			print(words.see);
			return run.failed > 0 ? 1 : 0;
		} catch (error) {
			complain(`${words.fault}: ${lastLine(error)}`);
			return 1;
		}
	};

/** Asks providers whether their offers are still right. */
export const askProviders = askCommand("offer");
/** Asks municipalities what they have. */
export const askMunicipalities = askCommand("municipality");
