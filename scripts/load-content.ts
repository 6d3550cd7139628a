import { join } from "node:path";
import { readEnv } from "../lib/base/env";
import { isComplete } from "../lib/model/sender";
import { readSender } from "../lib/site/sender";
import { loadContent } from "../lib/store/content-files/load";
import { readContent } from "../lib/store/content-files/read";
import type { ThreeWays } from "../lib/store/content-files/three-ways";
import { openDatabase } from "../lib/store/db/client";
import { migrate } from "../lib/store/db/migrate";

/** `npm run db:load`: migrations, then `content/`, in that order; nothing is written when content is broken. */
const root = process.cwd();

function stop(lines: string[]): never {
	for (const line of lines) console.error(line);
	process.exit(1);
}

/** A field in which a file and the database differ, with what both came from. */
function inLines({ path, base, file, here }: ThreeWays): string[] {
	const said = (who: string, text: string | null) =>
		`  ${who} ${text === null ? "(intet)" : text.replaceAll("\n", "\n             ")}`;
	return [path || "hele posten", said("før:   ", base), said("filen: ", file), said("her:   ", here)];
}

const { entries, problems } = readContent(join(root, "content"));
if (problems.length > 0) {
	stop([
		`Fejl i content/ (${problems.length}). Databasen er ikke rørt:`,
		...problems.map(({ file, field, reason }) => `  ${file}${field ? `, ${field}` : ""}: ${reason}`),
	]);
}
try {
	const { DATABASE_URL } = readEnv();
	for (const name of await migrate(DATABASE_URL, root)) console.log(`Migrering: ${name}`);
	const client = await openDatabase(DATABASE_URL);
	const report = await loadContent(client, entries, { name: "content", at: new Date() });
	const sender = await readSender(client);
	await client.$disconnect();
	console.log(`Indhold: ${report.published.length} nye eller ændrede, ${report.unchanged.length} uændrede`);
	for (const { name, fields } of report.keptEdited) {
		console.log(`  ikke overskrevet, er redigeret her: ${name}`);
		for (const line of fields.flatMap(inLines)) console.log(`    ${line}`);
	}
	if (!isComplete(sender)) {
		console.log("Afsender mangler: skriv under Indstillinger i redaktionen, hvem der driver siden.");
	}
	for (const name of report.onlyHere) console.log(`  findes kun i databasen: ${name}`);
} catch (error) {
	// Prisma puts the reason last, the schema engine first.
	const lines = (error as Error).message.split("\n").filter((line) => line.trim());
	const reason = lines[0]?.startsWith("Invalid `") ? lines.at(-1) : lines[0];
	stop([`Databasen kan ikke bruges: ${reason}`, "Se DATABASE_URL i README."]);
}
