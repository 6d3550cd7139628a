import { spawn } from "node:child_process";
import { setPriority } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setImmediate as nextTurn } from "node:timers/promises";
import { Unreadable } from "./limits";
import type { Sheet } from "./sheet";
import { sheetFrom } from "./sheet-lines";

/** What a reader may take. The largest file that is taken needs a tenth of the time and a third of the memory. */
const TIMEOUT_MS = 20_000;
const MEMORY_MB = 512;
/** Files that may wait for their turn, each of up to 20 MB. */
const MOST_WAITING = 4;
/** After everybody else on this machine. */
const LOW_PRIORITY = 10;

const BROKEN = "Filen kan ikke læses. Gem den igen som Excel eller CSV, og prøv igen.";
const TOO_SLOW = "Filen tager for lang tid at læse. Gem rækkerne i en ny fil, eller del den i flere.";
const BUSY = "Der bliver læst andre filer lige nu. Vent et minut, og prøv igen.";

/** The program that reads, as the build makes it; without a build its source. */
const program = () =>
	process.env.NODE_ENV === "production"
		? [join(process.cwd(), "dist", "sheet-reader.js")]
		: ["--import", "tsx", join(process.cwd(), "scripts", "sheet-reader.ts")];

async function* inTurns(lines: AsyncIterable<string>): AsyncGenerator<string> {
	for await (const line of lines) {
		yield line;
		await nextTurn();
	}
}

async function readInProcess(bytes: Buffer): Promise<Sheet> {
	const reader = spawn(process.execPath, [`--max-old-space-size=${MEMORY_MB}`, ...program()], {
		env: { NODE_ENV: process.env.NODE_ENV },
		stdio: ["pipe", "pipe", "ignore"],
	});
	// One that cannot be started has nothing to say either.
	reader.on("error", () => undefined);
	const { pid, stdin, stdout } = reader;
	let isLate = false;
	const timer = setTimeout(() => {
		isLate = true;
		reader.kill("SIGKILL");
	}, TIMEOUT_MS);
	try {
		if (pid) setPriority(pid, LOW_PRIORITY);
		// Whoever ends early reads no further; what it says is what counts.
		stdin.on("error", () => undefined).end(bytes);
		const sheet = await sheetFrom(inTurns(createInterface({ input: stdout })));
		if (sheet) return sheet;
		throw new Unreadable(isLate ? TOO_SLOW : BROKEN);
	} finally {
		clearTimeout(timer);
		reader.kill("SIGKILL");
	}
}

/** Next may load a module once for each route, but one file is read at a time in the process. */
const KEY = Symbol.for("paaroerendevejviser.sheets");
type Turns = { tail: Promise<unknown>; waiting: number };
const shared = globalThis as { [KEY]?: Turns };

/**
 * Reads a file of rows in a process of its own, one at a time: nobody else waits for it, its memory and time are
 * bounded, and both are given back.
 * @throws Unreadable, with what to do about it.
 */
export async function readApart(bytes: Buffer): Promise<Sheet> {
	shared[KEY] ??= { tail: Promise.resolve(), waiting: 0 };
	const turns = shared[KEY];
	if (turns.waiting >= MOST_WAITING) throw new Unreadable(BUSY);
	turns.waiting += 1;
	const mine = turns.tail.then(() => readInProcess(bytes));
	const done = () => {
		turns.waiting -= 1;
	};
	// Nothing of what was read is kept here.
	turns.tail = mine.then(done, done);
	return mine;
}
