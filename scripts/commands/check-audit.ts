import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { PrismaClient } from "../../lib/generated/prisma/client";
import { readSignedHead, signHead } from "../../lib/store/records/sign-head";
import { checkAudit } from "../../lib/store/records/verify-audit";
import { type Command, lastLine, withDatabase } from "./command";

const SHORTEST_KEY = 32;
const OPTIONS = { sign: { type: "boolean" }, verify: { type: "string" } } as const;

/** The key that what can write the database does not know: `AUDIT_KEY`, or the file `AUDIT_KEY_FILE`. */
function auditKey({ AUDIT_KEY, AUDIT_KEY_FILE } = process.env as Record<string, string | undefined>): string {
	const key = AUDIT_KEY || (AUDIT_KEY_FILE ? readFileSync(AUDIT_KEY_FILE, "utf8").trim() : "");
	if (key.length < SHORTEST_KEY) {
		throw new Error(`AUDIT_KEY eller filen AUDIT_KEY_FILE skal have mindst ${SHORTEST_KEY} tegn`);
	}
	return key;
}

/** What is missing of the chain that somebody has noted down or signed before. */
async function missing(client: PrismaClient, noted: string | undefined, signed: string | undefined) {
	const lines: string[] = [];
	if (noted && !(await client.auditEntry.findUnique({ where: { hash: noted } }))) {
		lines.push(`aftrykket ${noted} findes ikke længere: rækker er væk eller ændret`);
	}
	if (signed === undefined) return lines;
	const head = readSignedHead(auditKey(), readFileSync(signed, "utf8"));
	if (!head) return [...lines, `${signed} er ikke underskrevet med den nøgle, eller den er ændret`];
	const row = await client.auditEntry.findUnique({ where: { sequence: head.sequence } });
	if (head.sequence > 0 && row?.hash !== head.hash) {
		lines.push(`række ${head.sequence} er ikke den, der blev underskrevet ${head.at}`);
	}
	return lines;
}

/**
 * Names every row of the audit chain that was tampered with. A hash noted down earlier (`-- hash`), or a head that was
 * signed (`-- --verify file`), must still be in it; `-- --sign` prints the head of today with its signature.
 */
export const checkAuditChain: Command = ({ args, print, complain }) =>
	withDatabase(async (client) => {
		try {
			const { values, positionals } = parseArgs({
				args: [...args],
				options: OPTIONS,
				allowPositionals: true,
			});
			const { faults, rows, last } = await checkAudit(client);
			const gone = await missing(client, positionals[0], values.verify);
			const lines = [...faults.map(({ reason }) => reason), ...gone];
			if (lines.length === 0) {
				const newest = await client.auditEntry.findUnique({ where: { hash: last } });
				const head = { sequence: newest?.sequence ?? 0, hash: last };
				if (values.sign) print(JSON.stringify(signHead(auditKey(), head, new Date())));
				else
					print(`Sporet er helt: ${rows} rækker. Det seneste aftryk, som du kan gemme: ${last || "(intet)"}`);
				return 0;
			}
			complain(`Sporet er brudt ${lines.length} steder:`);
			for (const line of lines) complain(`  ${line}`);
		} catch (error) {
			complain(`Sporet kan ikke læses: ${lastLine(error)}`);
		}
		return 1;
	});
