import { createReadStream, existsSync } from "node:fs";
import { readEnv } from "../../lib/base/env";
import { migrate } from "../../lib/store/db/migrate";
import { restore } from "../../lib/store/dump/restore";
import { type Command, lastLine, withDatabase } from "./command";

/** Reads a dump into a database that is empty, or that does not exist yet. */
export const restoreDump: Command = async ({ args: [source], root, print, complain }) => {
	if (!source || !existsSync(source)) {
		complain("Brug: npm run db:restore -- kopi.json");
		return 1;
	}
	try {
		await migrate(readEnv().DATABASE_URL, root);
		const actor = { name: "command", at: new Date() };
		const { counts, faults } = await withDatabase((client) =>
			restore(client, createReadStream(source, "utf8"), actor),
		);
		const rows = Object.values(counts).reduce((sum, count) => sum + count, 0);
		print(`Genskabt fra ${source}: ${rows} rækker.`);
		print("Alle skal vælge en ny adgangskode, og totrinslogin skal sættes op igen.");
		if (faults.length === 0) return 0;
		complain(["Sporet i kopien er brudt:", ...faults.map(({ reason }) => reason)].join("\n  "));
		return 1;
	} catch (error) {
		complain(`Intet er genskabt: ${lastLine(error)}`);
		return 1;
	}
};
