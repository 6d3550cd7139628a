import { createReadStream, existsSync } from "node:fs";
import { readEnv } from "../lib/base/env";
import { openDatabase } from "../lib/store/db/client";
import { migrate } from "../lib/store/db/migrate";
import { restore } from "../lib/store/dump/restore";

/** `npm run db:restore -- file.json`: a dump into a database that is empty, or that does not exist yet. */
const source = process.argv[2];

function stop(message: string): never {
	console.error(message);
	process.exit(1);
}

if (!source || !existsSync(source)) stop("Brug: npm run db:restore -- kopi.json");
try {
	const { DATABASE_URL } = readEnv();
	await migrate(DATABASE_URL, process.cwd());
	const client = await openDatabase(DATABASE_URL);
	const actor = { name: "command", at: new Date() };
	const { counts, faults } = await restore(client, createReadStream(source, "utf8"), actor);
	await client.$disconnect();
	const rows = Object.values(counts).reduce((sum, count) => sum + count, 0);
	console.log(`Genskabt fra ${source}: ${rows} rækker.`);
	console.log("Alle skal vælge en ny adgangskode, og totrinslogin skal sættes op igen.");
	if (faults.length > 0)
		stop(["Sporet i kopien er brudt:", ...faults.map(({ reason }) => reason)].join("\n  "));
} catch (error) {
	stop(`Intet er genskabt: ${(error as Error).message.split("\n").findLast((line) => line.trim())}`);
}
