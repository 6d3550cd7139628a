import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** The official schemas of HSDS and what holds a feed against them; under a licence of their own, so not in here. */
const CHECKER = join(process.env.HSDS_CHECKER || "/work/shared/hsds", "check.mjs");

/** Why a test that needs it is skipped; nothing where it is at hand. */
export const checkerMissing = existsSync(CHECKER)
	? false
	: `the HSDS checker is not at ${CHECKER}; name its folder in HSDS_CHECKER`;

/** Reads a feed to its end; what it complains about, and its exit status. */
export async function checkHsds(base: string, ...options: string[]) {
	const child = spawn(process.execPath, [CHECKER, base, ...options]);
	let said = "";
	for await (const chunk of child.stdout.setEncoding("utf8")) said += chunk;
	const status = await new Promise((resolve) => {
		if (child.exitCode !== null) resolve(child.exitCode);
		else child.once("exit", resolve);
	});
	return { status, said };
}
