import { decryptBackup } from "./commands/backup";
import { runHere } from "./commands/command";

/** `npm run db:decrypt -- copy.db.enc copy.db`: an encrypted copy as a database again. */
await runHere(decryptBackup);
