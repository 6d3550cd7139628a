import { tellPeople as tell } from "../../lib/desk/notices/tell-people";
import { createWriter } from "../../lib/store/db/writer";
import { type Command, lastLine, withDatabase } from "./command";

/** Tells everybody at the desk what is new to them, by mail, as they have chosen. */
export const tellPeople: Command = async ({ print, complain }) => {
	try {
		// A link to this machine is of no use to anybody else.
		if (process.env.SMTP_URL && !process.env.SITE_URL) throw new Error("SITE_URL er ikke sat");
		const { sent, failed } = await withDatabase((client) => tell(createWriter(client), new Date()));
		print(`Sendt: ${sent}. Kunne ikke sendes: ${failed}.`);
		return failed > 0 ? 1 : 0;
	} catch (error) {
		complain(`Der kan ikke sendes besked: ${lastLine(error)}`);
		return 1;
	}
};
