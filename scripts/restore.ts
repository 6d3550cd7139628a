import { runHere } from "./commands/command";
import { restoreDump } from "./commands/restore";

/** `npm run db:restore -- file.json`: a dump into a database that is empty, or that does not exist yet. */
await runHere(restoreDump);
