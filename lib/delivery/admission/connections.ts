import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** No browser and no proxy sends requests ahead over HTTP/1.1; what does gets this far. */
const MOST_OUTSTANDING = 16;

/** What one connection has asked for and has not got yet. */
type Outstanding = { count: number; before: Promise<unknown>; gone: AbortController };

const connections = new WeakMap<Socket, Outstanding>();

function outstandingOf(socket: Socket): Outstanding {
	const known = connections.get(socket);
	if (known) return known;
	const made = { count: 0, before: Promise.resolve(), gone: new AbortController() };
	connections.set(socket, made);
	if (socket.destroyed) made.gone.abort();
	else socket.once("close", () => made.gone.abort());
	return made;
}

/** Aborted when the connection is gone, and nobody is left to answer. */
export const goneOf = (socket: Socket): AbortSignal => outstandingOf(socket).gone.signal;

const over = new WeakSet<object>();

/** Nothing that comes after this on a connection is answered, or even begun; its last answer says so. */
export function endConnection(socket: Socket): void {
	over.add(socket);
}

/** Whether the last answer on a connection has been given. */
export const isOver = (socket: object): boolean => over.has(socket);

/**
 * Waits until what was asked before on this connection has been answered and taken. Answers go out in order, so one
 * that is made earlier would only lie in memory; and who does not read what he asked for costs no more of it.
 * @returns whether it may go on; "excess" is to be answered as the last on its connection.
 */
export async function inOrder(
	{ socket }: IncomingMessage,
	response: ServerResponse,
): Promise<"go on" | "excess"> {
	const own = outstandingOf(socket);
	own.count += 1;
	if (own.count > MOST_OUTSTANDING) {
		endConnection(socket);
		// Nor is it read.
		socket.pause();
		return "excess";
	}
	const { before, gone } = own;
	own.before = once(response, "close", { signal: gone.signal })
		.catch(() => undefined)
		.then(() => {
			own.count -= 1;
		});
	await before;
	return "go on";
}
