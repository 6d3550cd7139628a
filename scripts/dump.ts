import { runHere } from "./commands/command";
import { dumpDatabase } from "./commands/dump";

/** `npm run db:dump -- file.json`: everything but secrets as JSON, while the site runs; see docs/operations.md. */
await runHere(dumpDatabase);
