import { createWriteStream, existsSync, renameSync, rmSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import { readEnv } from "../lib/base/env";
import { openDatabase } from "../lib/store/db/client";
import { createWriter } from "../lib/store/db/writer";
import { dump } from "../lib/store/dump/dump";
import { audit } from "../lib/store/records/audit";

/** `npm run db:dump -- file.json`: everything but secrets as JSON, while the site runs; see docs/operations.md. */
const target = process.argv[2];

function stop(message: string): never {
	console.error(message);
	process.exit(1);
}

if (!target) stop("Brug: npm run db:dump -- kopi.json");
if (existsSync(target)) stop(`${target} findes allerede.`);
const unfinished = `${target}.ufaerdig`;
const now = new Date();
try {
	const client = await openDatabase(readEnv().DATABASE_URL);
	await createWriter(client)((tx) => audit(tx, { name: "command", at: now }, "dump", "", ""));
	await dump(client, now, (pieces) => pipeline(pieces, createWriteStream(unfinished, { mode: 0o600 })));
	await client.$disconnect();
	renameSync(unfinished, target);
	console.log(`Skrevet til ${target}. Adgangskoder og andre hemmeligheder er ikke med.`);
} catch (error) {
	rmSync(unfinished, { force: true });
	stop(`Kopien blev ikke skrevet: ${(error as Error).message.split("\n").findLast((line) => line.trim())}`);
}
