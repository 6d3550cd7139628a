import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { vi } from "vitest";
import type { Command } from "../../scripts/commands/command";
import { PROJECT } from "./catalogue";

type Given = { args?: string[]; root?: string; env: Record<string, string> };

/** A process's end, or what would have been one. */
export type Ended = { status: number | null; stdout: string; stderr: string };

/** Runs a command in this process, in which a start costs nothing. */
export async function run(command: Command, { args = [], root = PROJECT, env }: Given): Promise<Ended> {
	const [out, err]: [string[], string[]] = [[], []];
	for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
	try {
		const print = (line: string) => void out.push(`${line}\n`);
		const complain = (line: string) => void err.push(`${line}\n`);
		const status = await command({ args, root, print, complain });
		return { status, stdout: out.join(""), stderr: err.join("") };
	} finally {
		vi.unstubAllEnvs();
	}
}

/** Starts a script of `scripts/` as `npm run` does: what only a process of its own can show. */
export function start(script: string, { args = [], root = PROJECT, env }: Given): Ended {
	const tsx = join(PROJECT, "node_modules/tsx/dist/cli.mjs");
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[tsx, join(PROJECT, "scripts", script), ...args],
		{ cwd: root, env: { ...process.env, ...env }, encoding: "utf8" },
	);
	return { status, stdout, stderr };
}
