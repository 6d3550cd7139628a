import type { Lane, Visitor } from "./admission/lanes";
import type { Kept } from "./kept";

/** A render for everybody who asks for an address at once: from which version it began, and how many wait for it. */
type Flight = {
	version: string;
	answer: Promise<Kept> | undefined;
	begun: AbortController;
	waiting: number;
};

export type FlightParts = {
	lane: Lane;
	/** The version now; undefined while it is not known. Read before a render starts. */
	version: () => string | undefined;
	render: (address: string, version: string) => Promise<Kept>;
};

/**
 * One render for simultaneous misses. Each who shares it waits in a place of their own, and whose turn comes first
 * begins it for all: nobody is behind another client's line for having asked for the same.
 * @returns the answer to an address, asked for while this version is known. Fails as `render` and the lane do.
 */
export function createFlights({ lane, version, render }: FlightParts) {
	const flights = new Map<string, Flight>();

	function flightTo(address: string, now: string): Flight {
		const flight = flights.get(address);
		// One that has not begun will be of the version that there is when it does.
		if (flight && (flight.answer === undefined || flight.version === now)) return flight;
		const made = { version: now, answer: undefined, begun: new AbortController(), waiting: 0 };
		flights.set(address, made);
		return made;
	}
	function forget(flight: Flight, address: string) {
		if (flights.get(address) === flight) flights.delete(address);
	}
	function begin(flight: Flight, address: string): Promise<Kept> {
		flight.version = version() ?? flight.version;
		const answer = render(address, flight.version).finally(() => forget(flight, address));
		flight.answer = answer;
		flight.begun.abort();
		return answer;
	}
	async function waitFor(flight: Flight, address: string, visitor: Visitor) {
		flight.waiting += 1;
		try {
			return await lane(visitor, flight.begun.signal);
		} catch (error) {
			if (flight.waiting === 1 && flight.answer === undefined) forget(flight, address);
			throw error;
		} finally {
			flight.waiting -= 1;
		}
	}
	return async (address: string, now: string, visitor: Visitor): Promise<Kept> => {
		const flight = flightTo(address, now);
		const done = flight.answer ? undefined : await waitFor(flight, address, visitor);
		if (flight.answer === undefined) return begin(flight, address).finally(done);
		// Somebody else has begun it, perhaps in the same moment.
		done?.();
		return flight.answer;
	};
}
