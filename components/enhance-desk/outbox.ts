import { DANISH_ZONE } from "@/lib/base/calendar/zone";
/** What became of sending. `refused`: the server answered and did not take it. */
export type Sent = "sent" | "signed-out" | "refused" | "unreachable";

export type OutboxParts = {
	/** Sends one body. */
	send: (body: string) => Promise<Sent>;
	/** Told after each try, with the body that was tried. */
	onResult: (result: Sent, body: string) => void;
};

/**
 * Sends one body at a time, always the newest: what came meanwhile is sent when the answer is there. What was
 * sent last is not sent again.
 */
export function createOutbox({ send, onResult }: OutboxParts) {
	let taken = "";
	let waiting: string | null = null;
	let isBusy = false;

	const run = async () => {
		if (isBusy || waiting === null) return;
		isBusy = true;
		while (waiting !== null) {
			const body: string = waiting;
			waiting = null;
			const result = await send(body);
			if (result === "sent") taken = body;
			onResult(result, body);
		}
		isBusy = false;
	};
	return {
		/** What the server has; not to be sent again. */
		has: (body: string) => body === taken,
		markSent: (body: string) => {
			taken = body;
		},
		put: (body: string) => {
			if (body === taken) return;
			waiting = body;
			void run();
		},
	};
}

/** The server's answer to a try in our own words. */
export const sentBy = (status: number): Sent => {
	if (status >= 200 && status < 300) return "sent";
	if (status === 401) return "signed-out";
	return status >= 500 ? "unreachable" : "refused";
};

/** A number that only rises, also when the clock is put back or two come in one millisecond. */
export function risingNumber(now: () => number) {
	let last = 0;
	return () => {
		last = Math.max(last + 1, now());
		return last;
	};
}

const clock = (at: Date) =>
	at.toLocaleTimeString("da-DK", { hour: "2-digit", minute: "2-digit", timeZone: DANISH_ZONE });

/** What the page says about it. */
export const resultWords = (result: Sent, at: Date): string =>
	({
		sent: `Husket for dig kl. ${clock(at)}. Gem kladden, når andre må se den.`,
		"signed-out": "Du er logget ud. Log ind i en ny fane, så bliver det, du skriver her, gemt igen.",
		refused: "Det kunne ikke gemmes undervejs. Det ligger i denne fane. Tryk Gem, før du lukker den.",
		unreachable: "Ingen forbindelse. Det, du skriver, ligger i denne fane. Vi prøver igen om lidt.",
	})[result];
