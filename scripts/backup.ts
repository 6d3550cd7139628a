import { existsSync, renameSync, rmSync } from "node:fs";
import { readEnv } from "../lib/base/env";
import { openDatabase } from "../lib/store/db/client";

/** `npm run db:backup -- copy.db`: a consistent copy of the database while the site runs, checked before it gets its name. */
const target = process.argv[2];

function stop(message: string): never {
	console.error(message);
	process.exit(1);
}

if (!target) stop("Brug: npm run db:backup -- kopi.db");
if (existsSync(target)) stop(`${target} findes allerede.`);
const unfinished = `${target}.ufaerdig`;
rmSync(unfinished, { force: true });
const client = await openDatabase(readEnv().DATABASE_URL);
await client.$executeRaw`VACUUM INTO ${unfinished}`;
await client.$disconnect();

const copy = await openDatabase(`file:${unfinished}`);
const rows = await copy.$queryRaw<{ integrity_check: string }[]>`PRAGMA integrity_check`;
await copy.$queryRaw`PRAGMA journal_mode = DELETE`;
await copy.$disconnect();
if (rows[0]?.integrity_check !== "ok") stop("Kopien er ikke hel og er ikke gemt.");
renameSync(unfinished, target);
console.log(`Kopieret til ${target}, kontrolleret.`);
