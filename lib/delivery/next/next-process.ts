import type { ChildProcess } from "node:child_process";

/** What is needed of the system; tests pass their own. */
export type Surroundings = {
	/** Starts Next on a port. */
	spawn: (port: number) => ChildProcess;
	freePort: () => Promise<number>;
	/** Whether Next answers on a port by now. */
	answers: (port: number) => Promise<boolean>;
	sleep: (ms: number) => Promise<void>;
	/** Milliseconds that only rise. */
	clock: () => number;
	onDeath: (message: string) => void;
};

export type NextProcess = {
	/** Starts Next and waits until it answers. Throws when the very first start fails. */
	start(): Promise<void>;
	/** Where it listens; undefined while it does not answer. */
	port(): number | undefined;
	/** Ends it at once by force, which also ends what is stopped and heeds nothing else; it is started again. */
	restart(): void;
	/** Ends it, by force after the grace. */
	stop(graceMs: number): Promise<void>;
};

const PROBE_MS = 50;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 30_000;
/** A start that takes longer will come to nothing. */
const LONGEST_START_MS = 60_000;

/** One run of Next. `ended` also settles when it could not be spawned at all, which gives no exit. */
type Run = { child: ChildProcess; ended: Promise<void>; dead: boolean };

function follow(child: ChildProcess): Run {
	const ended = new Promise<void>((resolve) => {
		child.once("exit", () => resolve());
		child.once("error", () => resolve());
	});
	const run: Run = { child, ended, dead: false };
	void ended.then(() => {
		run.dead = true;
	});
	return run;
}

/** Keeps Next running: when it dies it is started again, after pauses that double while it keeps dying. */
export function createNextProcess(surroundings: Surroundings): NextProcess {
	const { spawn, freePort, answers, sleep, clock, onDeath } = surroundings;
	let run: Run | undefined;
	let answering: number | undefined;
	let stopping = false;

	/** @returns whether it started to answer; false when it died first, or we are stopping. */
	async function startOnce(): Promise<boolean> {
		const port = await freePort();
		if (stopping) return false;
		const started = follow(spawn(port));
		run = started;
		const from = clock();
		while (!(started.dead || (await answers(port)))) {
			if (clock() - from > LONGEST_START_MS) started.child.kill("SIGKILL");
			await sleep(PROBE_MS);
		}
		if (started.dead || stopping) return false;
		answering = port;
		void started.ended.then(() => {
			answering = undefined;
		});
		return true;
	}
	async function keepRunning() {
		let pause = FIRST_PAUSE_MS;
		while (!stopping) {
			await run?.ended;
			if (stopping) return;
			onDeath(`Next ended, starting again in ${pause} ms`);
			await sleep(pause);
			const started = await startOnce().catch(() => false);
			pause = started ? FIRST_PAUSE_MS : Math.min(pause * 2, LONGEST_PAUSE_MS);
		}
	}
	return {
		async start() {
			if (!(await startOnce())) throw new Error("Next ended before it answered");
			void keepRunning();
		},
		port: () => answering,
		restart() {
			// Nobody is sent there any more, even before it has gone.
			answering = undefined;
			run?.child.kill("SIGKILL");
		},
		async stop(graceMs) {
			stopping = true;
			answering = undefined;
			if (!run || run.dead) return;
			const { child, ended } = run;
			child.kill("SIGTERM");
			const forced = setTimeout(() => child.kill("SIGKILL"), graceMs);
			await ended;
			clearTimeout(forced);
		},
	};
}
