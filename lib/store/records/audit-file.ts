import {
	closeSync,
	fstatSync,
	fsyncSync,
	ftruncateSync,
	openSync,
	readFileSync,
	readSync,
	renameSync,
	writeFileSync,
} from "node:fs";
import { z } from "zod";
import { auditLine, type CursorStore, type Sink } from "./ship-audit";

const cursorSchema = z.object({ sequence: z.number().int(), hash: z.string() });
/** More than the longest row. */
const TAIL_BYTES = 1024 * 1024;
const OWNER_ONLY = 0o600;

function parsed<T>(schema: z.ZodType<T>, text: string): T | null {
	try {
		return schema.safeParse(JSON.parse(text)).data ?? null;
	} catch {
		return null;
	}
}

/** What a file ends with, and how many bytes of it are whole lines. */
function tailOf(file: number) {
	const { size } = fstatSync(file);
	const tail = Buffer.alloc(Math.min(size, TAIL_BYTES));
	readSync(file, tail, 0, tail.length, size - tail.length);
	const whole = tail.lastIndexOf("\n") + 1;
	return { lines: tail.subarray(0, whole).toString("utf8"), size, broken: tail.length - whole };
}

function inFile<T>(path: string, work: (file: number) => T): T {
	// Opened each time, so that a program may put the file away and begin a new one.
	const file = openSync(path, "a+", OWNER_ONLY);
	try {
		return work(file);
	} finally {
		closeSync(file);
	}
}

/** A file that rows are added to, one line of JSON each, for its owner's eyes alone. */
export const fileSink = (path: string): Sink => ({
	last: () =>
		inFile(path, (file) => {
			const { lines, size, broken } = tailOf(file);
			// Half a line is what was being written when the machine stopped: it is written again.
			if (broken > 0) ftruncateSync(file, size - broken);
			return parsed(cursorSchema, lines.trimEnd().split("\n").at(-1) ?? "");
		}),
	take: async (rows) =>
		inFile(path, (file) => {
			// Not `writeSync`, which may write a part and be content.
			writeFileSync(file, rows.map((row) => `${auditLine(row)}\n`).join(""));
			fsyncSync(file);
		}),
});

const storedSchema = cursorSchema.extend({ target: z.string() });

/** How far a target has come, kept in a file of its own; another target begins at the first row. */
export const cursorFile = (path: string, target: string): CursorStore => ({
	read() {
		try {
			const stored = parsed(storedSchema, readFileSync(path, "utf8"));
			return stored?.target === target ? stored : null;
		} catch {
			return null;
		}
	},
	write(cursor) {
		const making = `${path}.making`;
		writeFileSync(making, JSON.stringify({ target, ...cursor }), { mode: OWNER_ONLY });
		renameSync(making, path);
	},
});
