import { checkAuditChain } from "./commands/check-audit";
import { runHere } from "./commands/command";

/** `npm run audit:check [-- hash]`: names every row of the audit chain that was tampered with; a hash noted down earlier must still be in it. */
await runHere(checkAuditChain);
