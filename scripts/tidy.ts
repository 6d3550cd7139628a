import { runHere } from "./commands/command";
import { tidyData } from "./commands/tidy";

/** `npm run data:tidy [-- --dry]`: removes what has been kept for its time; see docs/operations.md. */
await runHere(tidyData);
