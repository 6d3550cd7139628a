import { mkdirSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

const MEMORY = "/dev/shm";
/** A container's own may be too small for the copies of a run. */
const ENOUGH_BYTES = 2_000_000_000;

function hasMemory(): boolean {
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
export const scratchFolder = () => join(hasMemory() ? MEMORY : tmpdir(), `paaroerende-tests-${process.pid}`);

/** Makes it before a run, and deletes it with all that was left in it afterwards. */
export default function setup({ config }: TestProject) {
	const folder = config.env.TMPDIR as string;
	mkdirSync(folder, { recursive: true });
	return () => rmSync(folder, { recursive: true, force: true });
}
