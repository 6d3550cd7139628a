import { checkAudit } from "../../lib/store/records/verify-audit";
import { type Command, lastLine, withDatabase } from "./command";

/** Names every row of the audit chain that was tampered with; a hash noted down earlier must still be in it. */
export const checkAuditChain: Command = ({ args: [noted], print, complain }) =>
	withDatabase(async (client) => {
		try {
			const { faults, rows, last } = await checkAudit(client);
			const lines = faults.map(({ reason }) => reason);
			if (noted && !(await client.auditEntry.findUnique({ where: { hash: noted } }))) {
				lines.push(`aftrykket ${noted} findes ikke længere: rækker er væk eller ændret`);
			}
			if (lines.length === 0) {
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
