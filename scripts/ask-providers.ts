import { readEnv } from "../lib/base/env";
import { askAll } from "../lib/desk/confirming/ask-all";
import { openDatabase } from "../lib/store/db/client";
import { createWriter } from "../lib/store/db/writer";

/** `npm run providers:ask`: asks by mail, reminds after 21 days, and says who has not answered after 42. */
try {
	// A link to this machine is of no use to a provider.
	if (process.env.SMTP_URL && !process.env.SITE_URL) throw new Error("SITE_URL er ikke sat");
	const client = await openDatabase(readEnv().DATABASE_URL);
	const run = await askAll(createWriter(client), new Date());
	await client.$disconnect();
	console.log(
		`Sendt: ${run.sent}. Kunne ikke sendes: ${run.failed}. Påmindelser blandt dem: ${run.reminders}.`,
	);
	if (run.left > 0) console.log(`Venter til næste gang, fordi der er en grænse: ${run.left}.`);
	console.log(`Ring: ${run.withoutMail} tilbud har ingen mail, og ${run.unanswered} udbydere svarer ikke.`);
	console.log("Se dem på /redaktion/bekraeft.");
	if (run.failed > 0) process.exitCode = 1;
} catch (error) {
	console.error(
		`Udbyderne kan ikke spørges: ${(error as Error).message.split("\n").findLast((line) => line.trim())}`,
	);
	process.exitCode = 1;
}
