import { existsSync, renameSync, rmSync } from "node:fs";
import { databasePath, readEnv } from "../../lib/base/env";
import { openDatabase } from "../../lib/store/db/client";
import { seal, unseal } from "../../lib/store/dump/sealed";
import { type Command, lastLine, withDatabase } from "./command";
import { backupPassphrase } from "./passphrase";

/** What the name of an encrypted copy ends with. */
const SEALED = ".enc";

/** Whether a copy can be used as a database; afterwards it is one file, without a log beside it. */
async function isWhole(file: string): Promise<boolean> {
	const copy = await openDatabase(`file:${file}`);
	try {
		const rows = await copy.$queryRaw<{ integrity_check: string }[]>`PRAGMA integrity_check`;
		await copy.$queryRaw`PRAGMA journal_mode = DELETE`;
		return rows[0]?.integrity_check === "ok";
	} finally {
		await copy.$disconnect();
	}
}

async function copyTo(file: string): Promise<void> {
	await withDatabase((client) => client.$executeRaw`VACUUM INTO ${file}`);
	if (!(await isWhole(file))) throw new Error("kopien er ikke hel");
}

/** A consistent copy of the database while the site runs, checked before it gets its name; encrypted if that ends so. */
export const backUp: Command = async ({ args: [target], print, complain }) => {
	if (!target) {
		complain("Brug: npm run db:backup -- kopi.db, eller kopi.db.enc for en krypteret kopi");
		return 1;
	}
	if (existsSync(target)) {
		complain(`${target} findes allerede.`);
		return 1;
	}
	const unfinished = `${target}.ufaerdig`;
	// What is not encrypted yet stays beside the database, wherever the copy goes.
	const plain = `${databasePath(readEnv().DATABASE_URL)}.kopi-${process.pid}`;
	try {
		rmSync(unfinished, { force: true });
		if (target.endsWith(SEALED)) {
			const passphrase = backupPassphrase();
			await copyTo(plain);
			await seal(plain, unfinished, passphrase);
		} else await copyTo(unfinished);
		renameSync(unfinished, target);
		print(`Kopieret til ${target}, kontrolleret${target.endsWith(SEALED) ? " og krypteret" : ""}.`);
		return 0;
	} catch (error) {
		complain(`Kopien blev ikke gemt: ${lastLine(error)}`);
		return 1;
	} finally {
		for (const file of [unfinished, plain, `${plain}-wal`, `${plain}-shm`]) rmSync(file, { force: true });
	}
};

/** Opens an encrypted copy into a database that can be put in place; a damaged one is refused. */
export const decryptBackup: Command = async ({ args: [source, target], print, complain }) => {
	if (!source || !target || !existsSync(source)) {
		complain("Brug: npm run db:decrypt -- kopi.db.enc kopi.db");
		return 1;
	}
	if (existsSync(target)) {
		complain(`${target} findes allerede.`);
		return 1;
	}
	const unfinished = `${target}.ufaerdig`;
	try {
		rmSync(unfinished, { force: true });
		await unseal(source, unfinished, backupPassphrase());
		if (!(await isWhole(unfinished))) throw new Error("kopien er ikke hel");
		renameSync(unfinished, target);
		print(`Åbnet som ${target}, kontrolleret.`);
		return 0;
	} catch (error) {
		complain(`Kopien blev ikke åbnet: ${lastLine(error)}`);
		return 1;
	} finally {
		rmSync(unfinished, { force: true });
	}
};
