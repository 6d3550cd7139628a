import { runHere } from "./commands/command";
import { unlock } from "./commands/unlock-account";

/** `npm run account:unlock -- mail`: lifts what wrong passwords and codes have brought upon an account. */
await runHere(unlock);
