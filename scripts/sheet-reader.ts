import { buffer } from "node:stream/consumers";
import { Unreadable } from "../lib/desk/imports/limits";
import { readSheet } from "../lib/desk/imports/read-sheet";
import { linesOf } from "../lib/desk/imports/sheet-lines";

/** Reads a spreadsheet in a process of its own, which may be ended at any time: see lib/desk/imports/read-apart.ts. */
const bytes = await buffer(process.stdin);
const read = await readSheet(bytes).catch((error: unknown) => {
	if (error instanceof Unreadable) return error;
	throw error;
});
for (const line of linesOf(read)) {
	if (!process.stdout.write(line)) await new Promise((resolve) => process.stdout.once("drain", resolve));
}
