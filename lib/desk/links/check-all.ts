import { type Checked, checkLink } from "./check-link";
import type { Ask } from "./network";
import { type Clock, createTurns } from "./turns";

const AT_ONCE = 2;

/** Addresses of one host lie apart, so that two at once are seldom two that wait for the same. */
function interleaveByHost(addresses: readonly string[]): string[] {
	const rounds = new Map<string, number>();
	const dealt = addresses.map((address) => {
		const host = URL.canParse(address) ? new URL(address).host : "";
		const round = rounds.get(host) ?? 0;
		rounds.set(host, round + 1);
		return { address, round };
	});
	return dealt.sort((a, b) => a.round - b.round).map(({ address }) => address);
}

/**
 * Looks at addresses outside, two at once and politely, until all are seen or the round is called off.
 * @param found is given each outcome as it comes.
 */
export async function checkAll(
	addresses: readonly string[],
	{ ask, clock, signal }: { ask: Ask; clock: Clock; signal: AbortSignal },
	found: (address: string, checked: Checked) => Promise<void>,
): Promise<void> {
	const queue = interleaveByHost(addresses);
	const parts = { ask, turn: createTurns(clock), signal };
	const work = async () => {
		for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
			if (signal.aborted) return;
			const checked = await checkLink(address, parts).catch((error: unknown) => {
				if (signal.aborted) return undefined;
				throw error;
			});
			if (checked) await found(address, checked);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
}
