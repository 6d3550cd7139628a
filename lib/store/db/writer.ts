import { setTimeout as pause } from "node:timers/promises";
import type { Prisma, PrismaClient } from "../../generated/prisma/client";
import { DatabaseBusy, isLocked } from "./faults";
import { type Patience, patienceNow } from "./patience";

export type Transaction = Prisma.TransactionClient;
type Write = <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>;

/** Pauses between tries when another process holds the lock, in milliseconds: about six seconds in all. */
const RETRY_PAUSES_MS = [50, 100, 200, 400, 800, 1600, 3000];
const TRANSACTION = { maxWait: 5_000, timeout: 30_000 };

/** Rejects when somebody's patience is over before `result` has begun: what was to be done is then left alone. */
function orTooLate<T>(result: Promise<T>, patience: Patience, givenUp: () => boolean): Promise<T> {
	// As long as a timer can be is long enough for who has no haste.
	if (!Number.isFinite(patience.left)) return result;
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => givenUp() && reject(new DatabaseBusy()), patience.left);
		result.then(resolve, reject).finally(() => clearTimeout(timer));
	});
}

/**
 * The only way to write (decision 4): one transaction at a time through one queue, tried again while
 * another process holds the lock. A failed write leaves the queue working for the next.
 * @param source the client, or where to get the one that is right now.
 * @throws the work's own error; DatabaseBusy when whoever waits has waited as long as they can (`patience.ts`), and
 * without anybody who waits the lock's, when it is still held after the last try.
 */
export function createWriter(
	source: PrismaClient | (() => Promise<PrismaClient>),
	wait: (ms: number) => Promise<unknown> = pause,
): Write {
	const transact: Write = async (work) => {
		const client = typeof source === "function" ? await source() : source;
		return client.$transaction(work, TRANSACTION);
	};
	/** Waits before the next try. @throws when there is none. */
	async function again(error: unknown, ms: number | undefined, patience: Patience): Promise<void> {
		if (!isLocked(error)) throw error;
		const isWaitedFor = Number.isFinite(patience.left);
		if (isWaitedFor && (patience.left <= 0 || ms === undefined)) throw new DatabaseBusy();
		if (ms === undefined) throw error;
		await wait(Math.min(ms, patience.left));
		patience.left -= ms;
	}
	async function attempt<T>(work: (tx: Transaction) => Promise<T>, patience: Patience): Promise<T> {
		const pauses = RETRY_PAUSES_MS.values();
		for (;;) {
			const from = performance.now();
			try {
				return await transact(work);
			} catch (error) {
				patience.left -= performance.now() - from;
				await again(error, pauses.next().value, patience);
			}
		}
	}
	let tail: Promise<unknown> = Promise.resolve();
	return (work) => {
		const patience = patienceNow() ?? { left: Number.POSITIVE_INFINITY };
		const from = performance.now();
		let [begun, tooLate] = [false, false];
		const turn = async () => {
			if (tooLate) throw new DatabaseBusy();
			begun = true;
			patience.left -= performance.now() - from;
			return attempt(work, patience);
		};
		const result = tail.then(turn, turn);
		tail = result.catch((error) => {
			patience.failure = error;
		});
		return orTooLate(result, patience, () => {
			tooLate = !begun;
			return tooLate;
		});
	};
}
