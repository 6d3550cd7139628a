import { join } from "node:path";
import { readEnv } from "../../lib/base/env";
import { isComplete } from "../../lib/model/sender";
import { readSender } from "../../lib/site/sender";
import { loadContent } from "../../lib/store/content-files/load";
import { readContent } from "../../lib/store/content-files/read";
import type { ThreeWays } from "../../lib/store/content-files/three-ways";
import { migrate } from "../../lib/store/db/migrate";
import { type Command, withDatabase } from "./command";

/** A field in which a file and the database differ, with what both came from. */
function inLines({ path, base, file, here }: ThreeWays): string[] {
	const said = (who: string, text: string | null) =>
		`  ${who} ${text === null ? "(intet)" : text.replaceAll("\n", "\n             ")}`;
	return [path || "hele posten", said("før:   ", base), said("filen: ", file), said("her:   ", here)];
}

/** Applies the migrations, then loads `content/`, in that order; nothing is written when content is broken. */
export const loadFiles: Command = async ({ root, print, complain }) => {
	const { entries, problems } = readContent(join(root, "content"));
	if (problems.length > 0) {
		complain(`Fejl i content/ (${problems.length}). Databasen er ikke rørt:`);
		for (const { file, field, reason } of problems)
			complain(`  ${file}${field ? `, ${field}` : ""}: ${reason}`);
		return 1;
	}
	try {
		for (const name of await migrate(readEnv().DATABASE_URL, root)) print(`Migrering: ${name}`);
		const [report, sender] = await withDatabase(async (client) => [
			await loadContent(client, entries, { name: "content", at: new Date() }),
			await readSender(client),
		]);
		print(`Indhold: ${report.published.length} nye eller ændrede, ${report.unchanged.length} uændrede`);
		for (const { name, fields } of report.keptEdited) {
			print(`  ikke overskrevet, er redigeret her: ${name}`);
			for (const line of fields.flatMap(inLines)) print(`    ${line}`);
		}
		if (!isComplete(sender)) {
			print("Afsender mangler: skriv under Indstillinger i redaktionen, hvem der driver siden.");
		}
		for (const name of report.onlyHere) print(`  findes kun i databasen: ${name}`);
		return 0;
	} catch (error) {
		// Prisma puts the reason last, the schema engine first.
		const lines = (error as Error).message.split("\n").filter((line) => line.trim());
		const reason = lines[0]?.startsWith("Invalid `") ? lines.at(-1) : lines[0];
		complain(`Databasen kan ikke bruges: ${reason}`);
		complain("Se DATABASE_URL i README.");
		return 1;
	}
};
