import { backUp } from "./commands/backup";
import { runHere } from "./commands/command";

/** `npm run db:backup -- copy.db[.enc]`: a copy of the database while the site runs; see docs/operations.md. */
await runHere(backUp);
