import { createWriteStream, existsSync, renameSync, rmSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createWriter } from "../../lib/store/db/writer";
import { dump } from "../../lib/store/dump/dump";
import { audit } from "../../lib/store/records/audit";
import { type Command, lastLine, withDatabase } from "./command";

/** Writes everything but secrets as JSON. */
export const dumpDatabase: Command = async ({ args: [target], print, complain }) => {
	if (!target) {
		complain("Brug: npm run db:dump -- kopi.json");
		return 1;
	}
	if (existsSync(target)) {
		complain(`${target} findes allerede.`);
		return 1;
	}
	const unfinished = `${target}.ufaerdig`;
	const now = new Date();
	try {
		await withDatabase(async (client) => {
			await createWriter(client)((tx) => audit(tx, { name: "command", at: now }, "dump", "", ""));
			await dump(client, now, (pieces) => pipeline(pieces, createWriteStream(unfinished, { mode: 0o600 })));
		});
		renameSync(unfinished, target);
		print(`Skrevet til ${target}. Adgangskoder og andre hemmeligheder er ikke med.`);
		return 0;
	} catch (error) {
		rmSync(unfinished, { force: true });
		complain(`Kopien blev ikke skrevet: ${lastLine(error)}`);
		return 1;
	}
};
