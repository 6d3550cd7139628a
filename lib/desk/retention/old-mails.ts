import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

/** The mails that were written as files before a moment; none where the folder is not there. */
function oldIn(folder: string, before: Date): string[] {
	try {
		const mails = readdirSync(folder).filter((name) => name.endsWith(".eml"));
		return mails
			.map((name) => join(folder, name))
			.filter((path) => statSync(path).mtimeMs < before.getTime());
	} catch {
		return [];
	}
}

/** Removes the mails that were written before a moment, unless it is dry. @returns how many there are. */
export function tidyMails(folder: string, before: Date, isDry: boolean): number {
	const old = oldIn(folder, before);
	if (!isDry) for (const path of old) rmSync(path, { force: true });
	return old.length;
}
