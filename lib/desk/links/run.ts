import { setTimeout as pause } from "node:timers/promises";
import type { PrismaClient } from "../../generated/prisma/client";
import { liveEntries } from "../../store/content-files/live-entries";
import type { createWriter } from "../../store/db/writer";
import { addressesOf } from "./addresses";
import { checkAll } from "./check-all";
import type { Checked } from "./check-link";
import type { Network } from "./network";
import type { Clock } from "./turns";

/** How far a round has come. */
export type Progress = { startedAt: Date; total: number; done: number; endedAt: Date | null };

export type RoundParts = {
	reader: PrismaClient;
	write: ReturnType<typeof createWriter>;
	network: Network;
	clock: Clock;
	/** How long until the round is called off; what was seen stays. */
	limitMs: number;
	/** Told after each address. */
	tell: (progress: Progress) => void;
};

export const SYSTEM_CLOCK: Clock = { now: () => Date.now(), wait: pause };
export const ROUND_LIMIT_MS = 60 * 60_000;

/**
 * Looks at every address that live documents link to, and records the outcome. What was known of addresses that
 * stand nowhere any longer is forgotten after a whole round.
 * @returns how far it came, and what was found by outcome.
 */
export async function runRound({ reader, write, network, clock, limitMs, tell }: RoundParts) {
	const at = () => new Date(clock.now());
	const addresses = [...addressesOf(await liveEntries(reader)).keys()];
	const progress: Progress = { startedAt: at(), total: addresses.length, done: 0, endedAt: null };
	const counts: Record<string, number> = {};
	tell(progress);
	const signal = AbortSignal.timeout(limitMs);
	const found = async (url: string, checked: Checked) => {
		const row = { at: at(), ...checked };
		await write((tx) => tx.linkCheck.upsert({ where: { url }, create: { url, ...row }, update: row }));
		counts[checked.result] = (counts[checked.result] ?? 0) + 1;
		progress.done += 1;
		tell(progress);
	};
	try {
		await checkAll(addresses, { ask: network.ask, clock, signal }, found);
	} finally {
		await network.close();
		progress.endedAt = at();
		tell(progress);
	}
	if (progress.done === addresses.length) {
		const known = new Set(addresses);
		await write(async (tx) => {
			const rows = await tx.linkCheck.findMany({ select: { url: true } });
			const gone = rows.map(({ url }) => url).filter((url) => !known.has(url));
			for (const url of gone) await tx.linkCheck.delete({ where: { url } });
		});
	}
	return { progress, counts };
}
