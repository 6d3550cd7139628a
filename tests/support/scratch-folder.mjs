import { mkdirSync, readdirSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const MEMORY = "/dev/shm";
/** A container's own may be too small for the copies of a run. */
const ENOUGH_BYTES = 2_000_000_000;
const NAME = "paaroerende-tests-";

function hasMemory() {
	try {
		const { bavail, bsize } = statfsSync(MEMORY);
		return bavail * bsize > ENOUGH_BYTES;
	} catch {
		return false;
	}
}

/**
 * The folder in which the tests of one run make their files. In memory where there is room: SQLite waits for the
 * disk at every commit, and no test is about a power cut.
 */
export const scratchFolder = () => join(hasMemory() ? MEMORY : tmpdir(), `${NAME}${process.pid}`);

/** @param {number} pid */
function isRunning(pid) {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		return error.code === "EPERM";
	}
}

/**
 * Makes it before a run, and deletes it with all that was left in it afterwards, or after a run that was killed.
 * @param {import("vitest/node").TestProject} project
 */
export default function setup({ config }) {
	const folder = config.env.TMPDIR;
	mkdirSync(folder, { recursive: true });
	for (const name of readdirSync(dirname(folder))) {
		if (!name.startsWith(NAME) || isRunning(Number(name.slice(NAME.length)))) continue;
		rmSync(join(dirname(folder), name), { recursive: true, force: true });
	}
	return () => rmSync(folder, { recursive: true, force: true });
}
