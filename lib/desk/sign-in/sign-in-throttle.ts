import type { Transaction } from "../../store/db/writer";
import type { AuthParts } from "./auth";

/** How tries are slowed: so many at once, then pauses that double, until it has been quiet for long enough. */
export type Pace = { free: number; firstMs: number; mostMs: number; forgottenMs: number };

/** What is held against somebody who guesses. */
export type Brake = {
	key: string;
	pace: Pace;
	/** Whether others than the one who was right stand behind it: then only that one try is given back. */
	isShared: boolean;
};

type Row = { key: string; count: number; lastRequest: bigint };

/** Requests that come at once may be counted in another order than they came in; see `rowOf`. */
const SKEW_MS = 60_000;
const PRUNED_EVERY_MS = 10 * 60_000;
/** Longer than any pace remembers. */
const KEPT_MS = 2 * 86_400_000;

/**
 * A row as far as it still counts, and how long ago it was written. One from the future was written before the clock
 * was put back: nobody is made to wait until the clock has caught up.
 */
function rowOf(rows: readonly Row[], { key, pace }: Brake, now: number) {
	const row = rows.find((one) => one.key === key);
	const age = row ? now - Number(row.lastRequest) : 0;
	if (!row || age >= pace.forgottenMs) return { count: 0, age: Number.POSITIVE_INFINITY };
	return { count: row.count, age: age < -SKEW_MS ? Number.POSITIVE_INFINITY : Math.max(0, age) };
}

function waitMs(rows: readonly Row[], brake: Brake, now: number): number {
	const { count, age } = rowOf(rows, brake, now);
	const { free, firstMs, mostMs } = brake.pace;
	return count < free ? 0 : Math.max(0, Math.min(firstMs * 2 ** (count - free), mostMs) - age);
}

const longest = (rows: readonly Row[], brakes: readonly Brake[], now: number) =>
	Math.max(...brakes.map((brake) => waitMs(rows, brake, now)));

const where = (brakes: readonly Brake[]) => ({ key: { in: brakes.map(({ key }) => key) } });

/** A try that was taken, or how long to wait for one. `closes`: the next one has to wait. */
type Try = { waitMs: number; closes: boolean };

/** Milliseconds until a try may be made, without a write: most of a flood ends here. */
export async function mustWait(parts: AuthParts, brakes: readonly Brake[], at: Date): Promise<number> {
	return longest(await parts.client.rateLimit.findMany({ where: where(brakes) }), brakes, at.getTime());
}

/**
 * Takes a try before anything is judged, so that of many at the same time no more are judged than may be. Who has to
 * wait is not counted: trying again and again makes it no longer.
 */
export async function takeTry(parts: AuthParts, brakes: readonly Brake[], at: Date): Promise<Try> {
	const now = at.getTime();
	const wait = await mustWait(parts, brakes, at);
	if (wait > 0) return { waitMs: wait, closes: false };
	const prunes = parts.seldom("prune", PRUNED_EVERY_MS) !== null;
	return parts.write(async (tx) => {
		const rows = await tx.rateLimit.findMany({ where: where(brakes) });
		const late = longest(rows, brakes, now);
		if (late > 0) return { waitMs: late, closes: false };
		if (prunes) await tx.rateLimit.deleteMany({ where: { lastRequest: { lt: BigInt(now - KEPT_MS) } } });
		let closes = false;
		for (const brake of brakes) {
			const { key, pace } = brake;
			const row = { count: rowOf(rows, brake, now).count + 1, lastRequest: BigInt(now) };
			await tx.rateLimit.upsert({ where: { key }, create: { id: key, key, ...row }, update: row });
			closes ||= row.count === pace.free;
		}
		return { waitMs: 0, closes };
	});
}

const oneLess = async (tx: Transaction, brakes: readonly Brake[]) => {
	await tx.rateLimit.updateMany({
		where: { ...where(brakes), count: { gt: 0 } },
		data: { count: { decrement: 1 } },
	});
};

/** After the right one nothing is held against who gave it. */
export const forgetTries = (parts: AuthParts, brakes: readonly Brake[]) =>
	parts.write(async (tx) => {
		const shared = brakes.filter(({ isShared }) => isShared);
		await oneLess(tx, shared);
		await tx.rateLimit.deleteMany({ where: where(brakes.filter(({ isShared }) => !isShared)) });
	});

/** What the keys of an account begin with. */
export const passwordKey = (subject: string) => `password-${subject}`;
export const codeKey = (subject: string) => `code-${subject}`;

/** Lifts everything that is held against the tries at an account, from wherever they came. */
export async function liftBrakes(tx: Transaction, userId: string): Promise<void> {
	const begun = [passwordKey(userId), codeKey(userId)].map((key) => ({ key: { startsWith: key } }));
	await tx.rateLimit.deleteMany({ where: { OR: begun } });
}
