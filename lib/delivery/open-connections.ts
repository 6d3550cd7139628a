import type { Server } from "node:http";
import type { Socket } from "node:net";
import { clientOf } from "./client-address";

/** A browser has six; so many are an organisation's, or somebody who holds them open. */
const MOST_OF_ONE_CLIENT = 512;

const connections = new WeakMap<Server, Set<Socket>>();

/** The connections of a server that are open now. */
export const openConnections = (server: Server): Iterable<Socket> => connections.get(server) ?? [];

/**
 * Keeps account of a server's connections, and ends those that one client has too many of.
 * @param isProxy whether many people may stand behind an address: then it has no bound of its own.
 */
export function followConnections(server: Server, isProxy: (address: string | undefined) => boolean): void {
	const open = new Set<Socket>();
	const ofClient = new Map<string, number>();
	connections.set(server, open);
	function countOne(client: string, by: 1 | -1): number {
		const now = (ofClient.get(client) ?? 0) + by;
		if (now > 0) ofClient.set(client, now);
		else ofClient.delete(client);
		return now;
	}
	server.on("connection", (socket: Socket) => {
		open.add(socket);
		socket.once("close", () => open.delete(socket));
		if (isProxy(socket.remoteAddress)) return;
		const client = clientOf(socket.remoteAddress ?? "");
		socket.once("close", () => countOne(client, -1));
		if (countOne(client, 1) > MOST_OF_ONE_CLIENT) socket.destroy();
	});
}
