import { publicReader } from "../../site/queries";
import { withoutHaste } from "../../store/db/patience";
import { publicWriter } from "../../store/db/public-writer";
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

/** Where the desk is only being tested, no outside address may be asked: `LINK_CHECKS=off`. */
const isAsking = () => process.env.NEXT_RUNTIME === "nodejs" && process.env.LINK_CHECKS !== "off";

/**
 * Begins a round alongside everything else this process does. Only where pages are served.
 * @returns false when one is running already.
 */
export function beginRound(isServing = isAsking()): boolean {
	if (latestRound()?.isRunning) return false;
	if (!isServing) return true;
	const round: Round = { progress: null, failed: false, isRunning: true };
	keepRound(round);
	void withoutHaste(() => runIn(round))
		.catch(() => {
			round.failed = true;
		})
		.finally(() => {
			round.isRunning = false;
		});
	return true;
}
