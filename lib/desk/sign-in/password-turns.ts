/** How many passwords are looked at, and may wait for it. */
type Room = {
	/** At the same time: each takes a processor for a tenth of a second. */
	atOnce: number;
	/** How many may wait, of those whom we know and of strangers each. */
	waiting: number;
	/** How many strangers of one address. */
	perClient: number;
};

type Waiting = { client: string; begin: () => void };

/**
 * Does work when it is its turn. Whom we know comes before strangers, so that these keep nobody waiting but each
 * other. @param client whom a stranger's address stands for; `null` for somebody whom we know.
 * @returns "busy", at once, when too many wait.
 */
export type PasswordTurns = <T>(client: string | null, work: () => Promise<T>) => Promise<T | "busy">;

export function createPasswordTurns({ atOnce, waiting, perClient }: Room): PasswordTurns {
	let running = 0;
	const [known, strangers]: [Waiting[], Waiting[]] = [[], []];
	const isFull = (client: string | null) =>
		client === null
			? known.length >= waiting
			: strangers.length >= waiting || strangers.filter((one) => one.client === client).length >= perClient;
	return async (client, work) => {
		if (running >= atOnce) {
			if (isFull(client)) return "busy";
			const lane = client === null ? known : strangers;
			// Whoever ends hands the place on: `running` stays.
			await new Promise<void>((begin) => lane.push({ client: client ?? "", begin }));
		} else running += 1;
		try {
			return await work();
		} finally {
			const next = known.shift() ?? strangers.shift();
			if (next) next.begin();
			else running -= 1;
		}
	};
}
