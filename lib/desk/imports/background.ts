import { publicReader } from "../../site/queries";
import { withoutHaste } from "../../store/db/patience";
import { publicWriter } from "../../store/db/public-writer";
import { checkBatch } from "./check-batch";

/** Next may load a module once for each route, but an import is checked once in the process. */
const KEY = Symbol.for("paaroerendevejviser.imports");
const shared = globalThis as { [KEY]?: Map<string, "running" | "stopped"> };

async function run(id: string, running: Map<string, "running" | "stopped">): Promise<void> {
	try {
		await checkBatch(await publicReader(), await publicWriter(), id);
		running.delete(id);
	} catch {
		// Whoever looks at the import is told, and the next look goes on from there.
		running.set(id, "stopped");
	}
}

/**
 * Ensures that an import is being checked in this process, also after a restart.
 * @returns whether it had stopped because something went wrong; it goes on with this call.
 */
export function keepChecking(id: string): boolean {
	shared[KEY] ??= new Map();
	const running = shared[KEY];
	const before = running.get(id);
	if (before === "running") return false;
	running.set(id, "running");
	void withoutHaste(() => run(id, running));
	return before === "stopped";
}
