import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
	interface ProvidedContext {
		/** A folder that all test files of one run share. */
		sharedFolder: string;
	}
}

/** Gives a run its folder, and takes it away afterwards. */
export default function setup({ provide }: TestProject) {
	const folder = mkdtempSync(join(tmpdir(), "paaroerende-shared-"));
	provide("sharedFolder", folder);
	return () => rmSync(folder, { recursive: true, force: true });
}
