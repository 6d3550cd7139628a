import { readEnv } from "../../base/env";
import { isBroken } from "./faults";
import { createKeptClient, type KeptClient } from "./kept-client";
import { patienceNow, withPatience } from "./patience";
import { createWriter } from "./writer";

type Write = ReturnType<typeof createWriter>;
type Shared = { client: KeptClient; write: Write };

/** Next may load a module once for each route, but there is to be one queue in the process. */
const KEY = Symbol.for("paaroerendevejviser.writer");
const shared = globalThis as { [KEY]?: Shared };

function create(): Shared {
	const client = createKeptClient(readEnv().DATABASE_URL, { reads: false, tidies: true });
	const queue = createWriter(client.get);
	const write: Write = async (work) => {
		try {
			// Who says nothing about how long they can wait is somebody at a page.
			return await (patienceNow() ? queue(work) : withPatience(() => queue(work)));
		} catch (error) {
			if (isBroken(error)) client.drop();
			throw error;
		}
	};
	return { client, write };
}

/**
 * The process's one writer, with a client of its own (decision 4): opened with the first write, and again whenever
 * it can no longer be right (`kept-client.ts`).
 */
export async function publicWriter(): Promise<Write> {
	shared[KEY] ??= create();
	return shared[KEY].write;
}
