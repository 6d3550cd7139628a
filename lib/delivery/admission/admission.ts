import { createFairQueue, type QueueBounds, type Waiting } from "./fair-queue";

export type Bounds = QueueBounds & {
	/** How many pieces of work may be under way. */
	atOnce: number;
	/** Who has waited longer is refused: nobody sits before an empty page for ever. */
	longestMs: number;
};

/** Somebody who asks for a place. Exactly one of the two is called, or none after `leave`. */
type Asking = {
	client: string;
	/** @param done gives the place back; later calls do nothing. */
	begin: (done: () => void) => void;
	refuse: () => void;
};

export type Admission = {
	/** @returns `leave`, for who goes away before the turn comes. */
	enter(asking: Asking): () => void;
	/** Refuses who has waited too long. Called now and then: where nothing ends, no turn comes either. */
	sweep(): void;
	/** How many have been refused since this was last asked. */
	takeRefused(): number;
	readonly running: number;
	readonly waiting: number;
};

/**
 * Lets so much work begin as may be under way, and the rest wait, fairly and within bounds.
 * @param clock milliseconds that only rise.
 */
export function createAdmission(bounds: Bounds, clock: () => number): Admission {
	const queue = createFairQueue<Asking & Waiting>(bounds);
	let running = 0;
	let refused = 0;

	function refuse(asking: Asking) {
		refused += 1;
		asking.refuse();
	}
	function begin(asking: Asking) {
		running += 1;
		let over = false;
		asking.begin(() => {
			if (over) return;
			over = true;
			running -= 1;
			serve();
		});
	}
	function sweep() {
		for (const late of queue.removeSince(clock() - bounds.longestMs)) refuse(late);
	}
	function serve() {
		if (queue.size > 0) sweep();
		while (running < bounds.atOnce) {
			const next = queue.next();
			if (!next) return;
			begin(next);
		}
	}
	return {
		enter(asking) {
			if (running < bounds.atOnce) {
				begin(asking);
				return () => undefined;
			}
			const waiting = { ...asking, since: clock() };
			const out = queue.add(waiting);
			if (out) refuse(out);
			return () => queue.remove(waiting);
		},
		sweep,
		takeRefused() {
			const count = refused;
			refused = 0;
			return count;
		},
		get running() {
			return running;
		},
		get waiting() {
			return queue.size;
		},
	};
}
