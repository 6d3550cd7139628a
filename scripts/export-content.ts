import { resolve } from "node:path";
import { readEnv } from "../lib/base/env";
import { exportTo } from "../lib/store/content-files/export-folder";
import { liveEntries } from "../lib/store/content-files/live-entries";
import { openDatabase } from "../lib/store/db/client";
import { createWriter } from "../lib/store/db/writer";
import { audit } from "../lib/store/records/audit";
import { settle } from "../lib/store/records/make-live";

/** `npm run content:export [-- folder]`: the published catalogue as files; the default folder is content/. */
const folder = resolve(process.argv[2] ?? "content");
const now = new Date();
const client = await openDatabase(readEnv().DATABASE_URL);
try {
	const entries = await createWriter(client)(async (tx) => {
		await settle(tx, now);
		await audit(tx, { name: "command", at: now }, "export", "", "");
		return liveEntries(tx);
	});
	if (entries.length === 0)
		throw new Error("Databasen har intet udgivet indhold, så der er ikke skrevet noget.");
	const { written, deleted } = exportTo(folder, entries, resolve("content"));
	for (const file of written) console.log(`  skrevet: ${file}`);
	for (const file of deleted) console.log(`  slettet, er ikke udgivet længere: ${file}`);
	console.log(`Indhold i ${folder}: ${written.length} filer skrevet, ${deleted.length} slettet`);
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
} finally {
	await client.$disconnect();
}
