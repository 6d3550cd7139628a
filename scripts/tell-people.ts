import { runHere } from "./commands/command";
import { tellPeople } from "./commands/tell-people";

/** `npm run people:tell`: mails to those at the desk for whom something waits; see docs/operations.md. */
await runHere(tellPeople);
