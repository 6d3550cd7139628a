import { runHere } from "./commands/command";
import { loadFiles } from "./commands/load-content";

/** `npm run db:load`: migrations, then `content/`, in that order; nothing is written when content is broken. */
await runHere(loadFiles);
