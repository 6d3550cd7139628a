import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const SCRIPT = fileURLToPath(new URL("lock-database.mjs", import.meta.url));

/**
 * Another program at the same database file: it holds the write lock for a while, or writes once.
 * @returns when it has said its first word, or has ended without one.
 */
export async function otherProgram(path: string, task: "hold" | "write", ms = 0) {
	const child = spawn(process.execPath, [SCRIPT, path, task, String(ms)], {
		stdio: ["ignore", "pipe", "inherit"],
	});
	const ended = once(child, "exit");
	const [word] = await Promise.race([once(child.stdout, "data"), ended]);
	return { word: String(word).trim(), ended, stop: () => child.kill() };
}
