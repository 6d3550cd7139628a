/** The longest that anybody may be kept waiting by what somebody else does (decision 29), in milliseconds. */
const MOST_MS = 1_000;

/**
 * What a bystander's slowest request may take. A machine that is busy with other things is slow without us too.
 * @param quietMs the slowest while nothing else was asked.
 */
export const shortEnough = (quietMs: number) => Math.max(MOST_MS, 3 * quietMs);

let asked = 0;

async function timeOf(base: string): Promise<number> {
	asked += 1;
	const from = performance.now();
	// Free text is never kept, so each is rendered.
	const answer = await fetch(`${base}/soeg?q=angst${asked}`);
	await answer.arrayBuffer();
	if (answer.status !== 200) throw new Error(`a bystander was answered ${answer.status}`);
	return performance.now() - from;
}

/**
 * How long the slowest of a bystander's searches takes while something goes on, and at least five of them.
 * @returns milliseconds. @throws when one is not answered with 200.
 */
export async function slowestBeside(base: string, work: Promise<unknown>): Promise<number> {
	let [slowest, done, count] = [0, false, 0];
	void work
		.catch(() => undefined)
		.finally(() => {
			done = true;
		});
	while (!done || count < 5) {
		count += 1;
		slowest = Math.max(slowest, await timeOf(base));
	}
	await work;
	return slowest;
}
