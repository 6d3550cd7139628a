import { z } from "zod";
import { unlockAccount } from "../../lib/desk/people/unlock-account";
import { createWriter } from "../../lib/store/db/writer";
import { type Command, lastLine, withDatabase } from "./command";

/** Lifts at once what wrong passwords and codes have brought upon an account. */
export const unlock: Command = async ({ args, print, complain }) => {
	const mail = z.email().max(200).safeParse(args[0]);
	if (!mail.success || args.length > 1) {
		complain("Brug: npm run account:unlock -- mail@kommune.dk");
		return 1;
	}
	try {
		const isKnown = await withDatabase((client) =>
			createWriter(client)((tx) => unlockAccount(tx, mail.data, new Date())),
		);
		if (!isKnown) {
			complain("Der er ingen konto med den mail.");
			return 1;
		}
		print("Ventetiden er ophævet. Personen kan logge ind nu.");
		return 0;
	} catch (error) {
		complain(`Ventetiden kan ikke ophæves: ${lastLine(error)}`);
		return 1;
	}
};
