import { readFileSync, statSync } from "node:fs";

/** Shorter ones can be guessed by whoever has the copy and time. */
const SHORTEST = 20;

/**
 * What copies are encrypted with: the first line of the file that `BACKUP_PASSPHRASE_FILE` names.
 * @throws Error in Danish when it is not set, can be read by others, or is too short.
 */
export function backupPassphrase(path = process.env.BACKUP_PASSPHRASE_FILE): string {
	if (!path) throw new Error("BACKUP_PASSPHRASE_FILE er ikke sat. Den skal nævne en fil med et adgangsord");
	const [passphrase = ""] = readFileSync(path, "utf8").split("\n");
	if ((statSync(path).mode & 0o077) !== 0) {
		throw new Error(`${path} kan læses af andre. Ret det med: chmod 600 ${path}`);
	}
	if (passphrase.trim().length < SHORTEST) {
		throw new Error(`adgangsordet i ${path} skal være på mindst ${SHORTEST} tegn`);
	}
	return passphrase.trim();
}
