import { checkAuditChain } from "./commands/check-audit";
import { runHere } from "./commands/command";

/** `npm run audit:check [-- hash] [-- --sign] [-- --verify file]`: whether the audit is whole; see `commands/check-audit.ts`. */
await runHere(checkAuditChain);
