import { readEnv } from "../lib/base/env";
import { openDatabase } from "../lib/store/db/client";
import { checkAudit } from "../lib/store/records/verify-audit";

/** `npm run audit:check [-- hash]`: names every row of the audit chain that was tampered with; a hash noted down earlier must still be in it. */
const noted = process.argv[2];
const client = await openDatabase(readEnv().DATABASE_URL);
try {
	const { faults, rows, last } = await checkAudit(client);
	const lines = faults.map(({ reason }) => reason);
	if (noted && !(await client.auditEntry.findUnique({ where: { hash: noted } }))) {
		lines.push(`aftrykket ${noted} findes ikke længere: rækker er væk eller ændret`);
	}
	if (lines.length > 0) {
		console.error(`Sporet er brudt ${lines.length} steder:`);
		for (const line of lines) console.error(`  ${line}`);
		process.exitCode = 1;
	} else
		console.log(`Sporet er helt: ${rows} rækker. Det seneste aftryk, som du kan gemme: ${last || "(intet)"}`);
} catch (error) {
	console.error(
		`Sporet kan ikke læses: ${(error as Error).message.split("\n").findLast((line) => line.trim())}`,
	);
	process.exitCode = 1;
} finally {
	await client.$disconnect();
}
