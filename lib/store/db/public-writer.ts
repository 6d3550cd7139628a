import { readEnv } from "../../base/env";
import { openDatabase } from "./client";
import { createWriter } from "./writer";

type Write = ReturnType<typeof createWriter>;

/** Next may load a module once for each route, but there is to be one queue in the process. */
const KEY = Symbol.for("paaroerendevejviser.writer");
const shared = globalThis as { [KEY]?: Promise<Write> };

const open = async () => createWriter(await openDatabase(readEnv().DATABASE_URL));

/**
 * The process's one writer, with a client of its own (decision 4): opened with the first write, and again
 * after it could not be opened.
 * @throws when the database cannot be opened.
 */
export async function publicWriter(): Promise<Write> {
	shared[KEY] ??= open();
	try {
		return await shared[KEY];
	} catch (error) {
		shared[KEY] = undefined;
		throw error;
	}
}
