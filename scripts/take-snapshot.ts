import { runHere } from "./commands/command";
import { takeMonthlySnapshot } from "./commands/take-snapshot";

/** `npm run data:snapshot`: the month's snapshot of the open data, once. */
await runHere(takeMonthlySnapshot);
