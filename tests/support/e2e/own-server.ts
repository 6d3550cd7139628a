import { type ChildProcess, spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { openDatabase } from "@/lib/db/client";
import type { PrismaClient } from "@/lib/generated/prisma/client";
import { DESK_DATABASE } from "./desk";

/** A site of a test's own, which it may stop and start as it likes. */
export type OwnServer = {
	address: string;
	database: string;
	client: PrismaClient;
	start: () => Promise<void>;
	/** `SIGKILL`: as when the power goes. */
	stop: (signal: "SIGTERM" | "SIGKILL") => Promise<void>;
	/** Stops it and takes its database away. */
	remove: () => Promise<void>;
};

/** Milliseconds until a server that does not answer is given up. */
const PATIENCE = 30_000;

async function waitFor(address: string, child: ChildProcess) {
	const end = Date.now() + PATIENCE;
	while (Date.now() < end && child.exitCode === null) {
		const answer = await fetch(`${address}/api/health`).catch(() => null);
		if (answer?.ok) return;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	throw new Error(`no server at ${address}`);
}

/** Makes a site on a port from a copy of the desk's database as it stands; it is not started. */
export async function ownServer(port: number): Promise<OwnServer> {
	const file = `./data/e2e-own-${port}.db`;
	const clear = () => {
		for (const suffix of ["", "-wal", "-shm"]) rmSync(file + suffix, { force: true });
	};
	clear();
	const original = await openDatabase(DESK_DATABASE);
	await original.$executeRaw`VACUUM INTO ${file}`;
	await original.$disconnect();
	const [address, database] = [`http://localhost:${port}`, `file:${file}`];
	const client = await openDatabase(database);
	let child: ChildProcess | null = null;

	const stop = async (signal: "SIGTERM" | "SIGKILL") => {
		const running = child;
		child = null;
		if (!running?.pid || running.exitCode !== null) return;
		const ended = new Promise((resolve) => running.once("exit", resolve));
		// Next is a process of its own behind the front; the group takes both.
		process.kill(-running.pid, signal);
		await ended;
	};
	return {
		address,
		database,
		client,
		stop,
		async start() {
			const env = { ...process.env, PORT: String(port), DATABASE_URL: database, LINK_CHECKS: "off" };
			child = spawn(process.execPath, ["dist/server.js"], {
				detached: true,
				stdio: "ignore",
				env: { ...env, NODE_ENV: "production", MAIL_FOLDER: "./data/e2e-desk-mail" },
			});
			await waitFor(address, child);
		},
		async remove() {
			await stop("SIGKILL");
			await client.$disconnect();
			clear();
		},
	};
}
