import { setTimeout as pause } from "node:timers/promises";
import type { Prisma, PrismaClient } from "../../generated/prisma/client";

export type Transaction = Prisma.TransactionClient;
type Write = <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>;

/** Pauses between tries when another process holds the lock, in milliseconds: about six seconds in all. */
const RETRY_PAUSES_MS = [50, 100, 200, 400, 800, 1600, 3000];
const TRANSACTION = { maxWait: 5_000, timeout: 30_000 };

/** SQLite's BUSY in the shapes in which Prisma and its adapter pass it on. */
function isLocked(error: unknown): boolean {
	const { code, message } = error as { code?: string; message?: string };
	return (
		code === "P1008" || code === "P2034" || /SQLITE_BUSY|database is locked|SocketTimeout/.test(message ?? "")
	);
}

/**
 * The only way to write (decision 4): one transaction at a time through one queue, tried again while
 * another process holds the lock. A failed write leaves the queue working for the next.
 * @throws the work's own error, or the lock's when it is still held after the last try.
 */
export function createWriter(client: PrismaClient, wait: (ms: number) => Promise<unknown> = pause): Write {
	let tail: Promise<unknown> = Promise.resolve();
	return (work) => {
		const attempt = async () => {
			for (const ms of RETRY_PAUSES_MS) {
				try {
					return await client.$transaction(work, TRANSACTION);
				} catch (error) {
					if (!isLocked(error)) throw error;
					await wait(ms);
				}
			}
			return client.$transaction(work, TRANSACTION);
		};
		const result = tail.then(attempt, attempt);
		tail = result.catch(() => undefined);
		return result;
	};
}
