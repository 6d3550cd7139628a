import { publicReader } from "../catalogue/queries";
import { publicWriter } from "../db/public-writer";
import { openNetwork } from "./network";
import { keepRound, latestRound, type Round } from "./round";
import { type Progress, ROUND_LIMIT_MS, runRound, SYSTEM_CLOCK } from "./run";

async function runIn(round: Round): Promise<void> {
	const [reader, write] = [await publicReader(), await publicWriter()];
	const tell = (progress: Progress) => {
		round.progress = progress;
	};
	const parts = { reader, write, network: openNetwork(), clock: SYSTEM_CLOCK, limitMs: ROUND_LIMIT_MS, tell };
	await runRound(parts);
}

/**
 * Begins a round beside everything else this process does. Only where pages are served: elsewhere an action of
 * the desk is being tried, and nobody is to be asked for it.
 * @returns false when one is running already.
 */
export function beginRound(isServing = process.env.NEXT_RUNTIME === "nodejs"): boolean {
	if (latestRound()?.isRunning) return false;
	if (!isServing) return true;
	const round: Round = { progress: null, failed: false, isRunning: true };
	keepRound(round);
	void runIn(round)
		.catch(() => {
			round.failed = true;
		})
		.finally(() => {
			round.isRunning = false;
		});
	return true;
}
