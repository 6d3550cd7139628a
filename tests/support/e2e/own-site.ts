import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "@/lib/delivery/next/free-port";
import { answersOn } from "@/lib/delivery/next/spawn-next";
import { DESK_DATABASE } from "./desk";
import { withDatabase } from "./desk-http";

/** A database of one's own, begun as the desk's is now: its people are there too. @returns its address. */
export async function ownDatabase(name: string): Promise<string> {
	const folder = `data/e2e-own/${name}`;
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	await withDatabase(DESK_DATABASE, (client) => client.$executeRaw`VACUUM INTO ${`${folder}/catalogue.db`}`);
	return `file:./${folder}/catalogue.db`;
}

const isAlive = (pid: number) => {
	try {
		process.kill(pid, 0);
		return !readFileSync(`/proc/${pid}/stat`, "utf8").includes(") Z ");
	} catch {
		return false;
	}
};

/** A site of one's own over a database. */
export type OwnSite = {
	base: string;
	/** The most memory that the front and Next have held at once so far, in MiB. */
	peakMemory: () => number;
	/** What they hold now, in MiB. */
	memory: () => number;
	/** The front's process, and those it has started. */
	processes: () => number[];
	/** All it has said. */
	said: () => string;
	/** Ends the front and Next at once, as a power cut does, and waits until neither can write any more. */
	kill: () => Promise<void>;
	/** Asks it to end, as a deployment does, and waits until it has. */
	end: () => Promise<void>;
};

/**
 * Starts one on a port that is free unless one is told, and waits until it answers.
 * @param settings further ones of the site's environment.
 * @param when it counts as started: when it can show pages, or when it answers at all.
 */
export async function startSite(
	databaseUrl: string,
	at?: number,
	settings: Record<string, string> = {},
	when: "ready" | "live" = "ready",
): Promise<OwnSite> {
	const port = at ?? (await freePort());
	const env = {
		...process.env,
		...{ PORT: String(port), DATABASE_URL: databaseUrl, NODE_ENV: "production", LINK_CHECKS: "off" },
		...settings,
	};
	const front = spawn(process.execPath, ["dist/server.js"], { env: env as NodeJS.ProcessEnv });
	const exit = once(front, "exit");
	const pid = front.pid ?? 0;
	let said = "";
	for (const stream of [front.stdout, front.stderr]) {
		stream.on("data", (chunk: Buffer) => {
			said += chunk.toString();
		});
	}
	const base = `http://localhost:${port}`;
	while (!(await answersOn(port)) || !(await fetch(`${base}/api/health/${when}`)).ok) {
		if (front.exitCode !== null) throw new Error(`the site ended: ${said}`);
		await sleep(50);
	}
	const childrenNow = () =>
		readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ").map(Number);
	const processes = () => [pid, ...childrenNow()];
	const held = (what: "VmHWM" | "VmRSS") =>
		processes()
			.map((one) => new RegExp(`${what}:\\s+(\\d+)`).exec(readFileSync(`/proc/${one}/status`, "utf8"))?.[1])
			.reduce((sum, kilobytes) => sum + Number(kilobytes) / 1024, 0);
	async function kill() {
		const children = childrenNow();
		for (const one of [...children, pid]) process.kill(one, "SIGKILL");
		await exit;
		while (children.some(isAlive)) await sleep(5);
	}
	async function end() {
		front.kill("SIGTERM");
		await exit;
	}
	return {
		base,
		peakMemory: () => held("VmHWM"),
		memory: () => held("VmRSS"),
		processes,
		said: () => said,
		kill,
		end,
	};
}
