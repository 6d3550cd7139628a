import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { DESK_DATABASE } from "../e2e/desk";
import { withDatabase } from "../e2e/desk-http";
import { type OwnSite, startSite } from "../e2e/own-site";

/** What somebody got, and after how long. */
export type Got = { status: number; ms: number; text: string };

/** Asks, and gives up after ten seconds with status 0. */
export async function get(base: string, path: string, init: RequestInit = {}): Promise<Got> {
	const from = performance.now();
	try {
		const answer = await fetch(base + path, {
			...init,
			redirect: "manual",
			signal: AbortSignal.timeout(10_000),
		});
		const text = await answer.text();
		return { status: answer.status, ms: performance.now() - from, text };
	} catch {
		return { status: 0, ms: performance.now() - from, text: "" };
	}
}

/** How long somebody may wait who sends a form: five seconds, on a machine that is busy with other things a little more. */
export async function inTime(base: string): Promise<number> {
	const { ms } = await get(base, "/soeg?q=ro");
	return Math.max(5_000, 3_500 + 6 * ms);
}

/** Sends a form as a page of the site does. */
export const send = (base: string, path: string, fields: Record<string, string>, cookie = ""): Promise<Got> =>
	get(base, path, {
		method: "POST",
		headers: { origin: base, ...(cookie ? { cookie } : {}) },
		body: new URLSearchParams(fields),
	});

/** What visitors see: a page that is kept, help at once, a page that nobody has asked for, and a search. */
export async function visit(base: string, unseen: string) {
	const [kept, emergency, never, search] = await Promise.all(
		["/indsatser", "/akut", unseen, "/soeg?q=angst"].map((path) => get(base, path)),
	);
	return { kept, emergency, never, search } as Record<"kept" | "emergency" | "never" | "search", Got>;
}

/** One line for the table in docs/operations.md. */
export function told(what: string, seen: Record<string, Got>, wholeMs: number): string {
	const parts = Object.entries(seen).map(
		([name, { status, ms }]) => `${name} ${status} in ${Math.round(ms)} ms`,
	);
	return `${what}: ${parts.join(", ")}; whole ${(wholeMs / 1_000).toFixed(1)} s after the cause's end`;
}

/** Waits until visitors and editors have everything again. @returns how long it took, in milliseconds. */
export async function untilWhole(base: string, mostMs = 30_000): Promise<number> {
	const from = performance.now();
	const isWhole = async () => {
		const all = await Promise.all(
			["/api/health/ready", "/api/health/write", "/soeg?q=sorg"].map((path) => get(base, path)),
		);
		return all.every(({ status }) => status === 200);
	};
	while (!(await isWhole())) {
		if (performance.now() - from > mostMs) throw new Error("it does not heal");
		await sleep(100);
	}
	return performance.now() - from;
}

/** Looks at what is kept, so that it is, and waits until what is pinned is there too. */
export async function warmed(site: OwnSite): Promise<OwnSite> {
	await get(site.base, "/indsatser");
	await get(site.base, "/soeg?q=angst");
	await sleep(2_500);
	return site;
}

/** The process that the front has started. */
export const nextOf = (site: OwnSite): number => site.processes()[1] ?? 0;

/** A small disk of its own, with a copy of the desk's database on it. */
export async function ownDisk(name: string, megabytes: number) {
	const folder = `data/e2e-own/${name}`;
	const run = (...command: string[]) => execFileSync(command[0] ?? "", command.slice(1), { stdio: "pipe" });
	const unmount = () => {
		try {
			run("umount", "-l", folder);
		} catch {
			// It was not mounted.
		}
	};
	unmount();
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	run("mount", "-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", folder);
	await withDatabase(DESK_DATABASE, (client) => client.$executeRaw`VACUUM INTO ${`${folder}/catalogue.db`}`);
	return { url: `file:./${folder}/catalogue.db`, folder, unmount };
}

/** Whether this machine lets us mount: else what needs it cannot be tried here. */
export function mayMount(): boolean {
	try {
		execFileSync("unshare", ["-m", "true"], { stdio: "pipe" });
		return process.getuid?.() === 0;
	} catch {
		return false;
	}
}

/** A site that notices a hanging Next within seconds. @param when it counts as started: `live` for one that is not well. */
export const startWatched = (url: string, when: "ready" | "live" = "ready"): Promise<OwnSite> =>
	startSite(url, undefined, { NEXT_SILENCE_MS: "5000" }, when);
