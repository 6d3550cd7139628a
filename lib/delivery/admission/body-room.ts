import type { IncomingMessage } from "node:http";
import { Busy } from "./lanes";

const MIB = 1024 * 1024;
/** How much of all that is sent to us may lie here until it is handed on, and how much of it one client's may be. */
const ROOM = { inAll: 192 * MIB, perClient: 64 * MIB };
/** How much more of a body is read, and forgotten, so that a browser that is still sending gets our answer. */
const MOST_DRAINED = 8 * MIB;

/** A body of which something lies here. `refuse` ends its coming in, while it does. */
type Held = { client: string; bytes: number; refuse: (() => void) | undefined };

export type BodyRoom = ReturnType<typeof createBodyRoom>;

/**
 * Takes bodies in whole before they wait for a place: who sends one byte a second holds up nobody. When there is no
 * room left, the largest that is still coming in goes, of the client that has most here.
 * @param room bytes; for tests.
 */
export function createBodyRoom(room = ROOM) {
	const held = new Set<Held>();
	const ofClient = new Map<string, number>();
	let bytes = 0;

	function count({ client }: Held, by: number) {
		bytes += by;
		const sum = (ofClient.get(client) ?? 0) + by;
		if (sum > 0) ofClient.set(client, sum);
		else ofClient.delete(client);
	}
	function leave(one: Held) {
		if (held.delete(one)) count(one, -one.bytes);
	}
	const sumOf = ({ client }: Held) => ofClient.get(client) ?? 0;
	/** Makes room, at last by refusing the one that just grew. */
	function makeRoom(client: string) {
		const coming = [...held].filter(({ refuse }) => refuse);
		const own = coming.filter((one) => one.client === client);
		const [out] = (sumOf({ client } as Held) > room.perClient ? own : coming).sort(
			(a, b) => sumOf(b) - sumOf(a) || b.bytes - a.bytes,
		);
		out?.refuse?.();
	}
	function grow(one: Held, by: number) {
		one.bytes += by;
		count(one, by);
		while (held.has(one) && (bytes > room.inAll || sumOf(one) > room.perClient)) makeRoom(one.client);
	}
	/**
	 * @param most of a longer body the first bytes are enough: more than this, so that Next sees that it is too long.
	 * @returns the bytes, and what gives their room back.
	 * @throws Busy when there is no room. Throws when the visitor breaks off.
	 */
	function receive(request: IncomingMessage, client: string, most: number) {
		return new Promise<{ body: Buffer; leave: () => void }>((resolve, reject) => {
			const chunks: Buffer[] = [];
			let [length, drained] = [0, 0];
			const one: Held = { client, bytes: 0, refuse: () => end(new Busy()) };
			function take(chunk: Buffer) {
				if (length > most) {
					drained += chunk.length;
					if (drained > MOST_DRAINED) end();
					return;
				}
				length += chunk.length;
				chunks.push(chunk);
				grow(one, chunk.length);
			}
			function end(error?: Error) {
				request.off("data", take).off("end", whole).off("close", broken);
				one.refuse = undefined;
				if (!error) return resolve({ body: Buffer.concat(chunks), leave: () => leave(one) });
				leave(one);
				reject(error);
			}
			const whole = () => end();
			const broken = () => end(new Error("the visitor broke off"));
			if (request.destroyed) return broken();
			held.add(one);
			request.on("data", take).on("end", whole).on("close", broken);
		});
	}
	return {
		receive,
		get bytes() {
			return bytes;
		},
	};
}
