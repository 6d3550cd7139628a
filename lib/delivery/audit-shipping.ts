import { dirname, join } from "node:path";
import { databasePath } from "../base/env";
import type { PrismaClient } from "../generated/prisma/client";
import { openDatabase } from "../store/db/client";
import { cursorFile, fileSink } from "../store/records/audit-file";
import { syslogSink } from "../store/records/audit-syslog";
import { createShipping, type Sink } from "../store/records/ship-audit";
import type { Log } from "./next/log";

type Settings = { DATABASE_URL: string; AUDIT_FILE?: string | undefined; AUDIT_SYSLOG?: string | undefined };

const EVERY_MS = 1_000;
/** What cannot be sent is tried again after pauses that double. */
const LONGEST_MS = 60_000;

function sinksOf({ AUDIT_FILE, AUDIT_SYSLOG }: Settings): [name: string, target: string, sink: Sink][] {
	return [
		...(AUDIT_FILE ? [["file", AUDIT_FILE, fileSink(AUDIT_FILE)] as [string, string, Sink]] : []),
		...(AUDIT_SYSLOG ? [["syslog", AUDIT_SYSLOG, syslogSink(AUDIT_SYSLOG)] as [string, string, Sink]] : []),
	];
}

/** Runs until it is stopped, and then once more, so that nothing that was written is left behind. */
function keepShipping(ship: () => Promise<void>, failed: (error: unknown) => void) {
	let timer: NodeJS.Timeout | undefined;
	let isStopping = false;
	let pause = EVERY_MS;
	let running = Promise.resolve();
	function once(): Promise<void> {
		return ship().then(
			() => {
				pause = EVERY_MS;
			},
			(error: unknown) => {
				if (pause === EVERY_MS) failed(error);
				pause = Math.min(pause * 2, LONGEST_MS);
			},
		);
	}
	async function again() {
		running = once();
		await running;
		if (!isStopping) timer = setTimeout(again, pause);
	}
	void again();
	return async () => {
		isStopping = true;
		clearTimeout(timer);
		await running;
		await once();
	};
}

/**
 * Sends the rows of the audit on to a file or a syslog as they are written, from the process in front: what writes
 * them knows nothing of it. @returns how to stop it.
 */
export function startAuditShipping(settings: Settings, log: Log): () => Promise<void> {
	const sinks = sinksOf(settings);
	if (sinks.length === 0) return async () => undefined;
	let opened: Promise<PrismaClient> | undefined;
	const open = () => {
		opened ??= openDatabase(settings.DATABASE_URL);
		opened.catch(() => {
			opened = undefined;
		});
		return opened;
	};
	const folder = dirname(databasePath(settings.DATABASE_URL));
	const stops = sinks.map(([name, target, sink]) => {
		const store = cursorFile(join(folder, `audit-sent-${name}.json`), target);
		return keepShipping(createShipping(open, sink, store), (error) =>
			log({ route: `audit to ${name}`, status: 0, message: (error as Error).message }),
		);
	});
	return async () => {
		await Promise.all(stops.map((stop) => stop()));
		await opened?.then((client) => client.$disconnect()).catch(() => undefined);
	};
}
