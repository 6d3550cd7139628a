/** Somebody who waits: for which client, and since when. */
export type Waiting = { readonly client: string; readonly since: number };

export type QueueBounds = {
	/** How many may wait. */
	inAll: number;
	/** How many of one client. */
	perClient: number;
};

/** Who waits, each client in turn: a client that sends a thousand requests does not come before one that sends one. */
export type FairQueue<W extends Waiting> = {
	/** @returns who has to go for it, which may be itself. */
	add(one: W): W | undefined;
	/** Takes out whose turn it is. */
	next(): W | undefined;
	/** Takes out one who went away. */
	remove(one: W): void;
	/** Takes out everybody who has waited since this moment or longer. */
	removeSince(moment: number): W[];
	readonly size: number;
};

/** Clients take turns; of one client, who came first is first. */
export function createFairQueue<W extends Waiting>({ inAll, perClient }: QueueBounds): FairQueue<W> {
	/** A map keeps the order of insertion, which is the order of the turns; nobody in it is without a line. */
	const lines = new Map<string, Set<W>>();
	let size = 0;

	function take(client: string, line: Set<W>, one: W) {
		if (!line.delete(one)) return;
		size -= 1;
		if (line.size === 0) lines.delete(client);
	}
	/** Where a room that is full gives way: at the newest of the client with the longest line. */
	function newestOfMost(): W | undefined {
		let most: Set<W> | undefined;
		for (const line of lines.values()) if (line.size > (most?.size ?? 0)) most = line;
		return most && [...most].at(-1);
	}
	function makeRoom(own: number): W | undefined {
		const newest = newestOfMost();
		const line = newest && lines.get(newest.client);
		if (!newest || !line || line.size <= own + 1) return undefined;
		take(newest.client, line, newest);
		return newest;
	}
	return {
		add(one) {
			const own = lines.get(one.client)?.size ?? 0;
			if (own >= perClient) return one;
			const gone = size >= inAll ? makeRoom(own) : undefined;
			if (size >= inAll) return one;
			const line = lines.get(one.client) ?? new Set();
			lines.set(one.client, line.add(one));
			size += 1;
			return gone;
		},
		next() {
			for (const [client, line] of lines) {
				// Whose turn it was is last again.
				lines.delete(client);
				lines.set(client, line);
				for (const first of line) {
					take(client, line, first);
					return first;
				}
			}
			return undefined;
		},
		remove(one) {
			const line = lines.get(one.client);
			if (line) take(one.client, line, one);
		},
		removeSince(moment) {
			const late = [...lines.values()].flatMap((line) => [...line].filter(({ since }) => since <= moment));
			for (const one of late) this.remove(one);
			return late;
		},
		get size() {
			return size;
		},
	};
}
