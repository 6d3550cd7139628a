import { createServer, type RequestListener, type Server } from "node:http";
import type { Duplex } from "node:stream";
import { isOver } from "./admission/connections";
import { errorPage } from "./error-page";
import type { HeaderList } from "./headers";
import { followConnections, openConnections } from "./open-connections";
import { methodsOf } from "./protocol";

/** How long a refused client may take to read why, and to close its side. */
const LINGER_MS = 1_000;

/** A whole answer for a connection that has no request object: malformed, CONNECT or Upgrade. */
function refuse(socket: Duplex, status: string, headers: HeaderList) {
	// Node has let go of the socket: without a listener, a client that resets it would end this process.
	socket.on("error", () => undefined);
	// What follows a last answer is not read, so there is nothing wrong with it.
	if (!socket.writable || isOver(socket)) return;
	const notAllowed = status.startsWith("405");
	const page = errorPage(notAllowed ? 405 : 400);
	const lines = [
		`HTTP/1.1 ${status}`,
		...headers.map(([name, value]) => `${name}: ${value}`),
		"Content-Type: text/html; charset=utf-8",
		"Cache-Control: no-store",
		"Connection: close",
		...(notAllowed ? [`Allow: ${methodsOf("page").join(", ")}`] : []),
		`Content-Length: ${Buffer.byteLength(page)}`,
	];
	socket.end(`${lines.join("\r\n")}\r\n\r\n${page}`);
	// No time limit of the server's reaches it any more either, and closing the server would wait for it.
	socket.resume();
	setTimeout(() => socket.destroy(), LINGER_MS).unref();
}

const STATUS_OF: Record<string, string> = {
	HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
	ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
};
const REQUEST_LINE = /^[A-Z]+ \//;

/** Node's parser calls everything an invalid method that begins with none it knows, TLS's greeting too. */
function statusOf({ code = "", rawPacket }: NodeJS.ErrnoException & { rawPacket?: Buffer }): string {
	const begun = rawPacket?.toString("latin1", 0, 40) ?? "";
	if (code === "HPE_INVALID_METHOD" && REQUEST_LINE.test(begun)) return "405 Method Not Allowed";
	return STATUS_OF[code] ?? "400 Bad Request";
}

/** A browser has six connections; the longest wait for an answer is Next's own limit, which is half of this. */
const MOST_CONNECTIONS = 4_096;
const SILENT_MS = 60_000;

/**
 * The public server, not listening yet. Slow or idle connections are closed; nothing is upgraded.
 * @param isProxy whether an address may be many people's: then it may have as many connections as there are.
 */
export function createFrontServer(
	handler: RequestListener,
	headers: HeaderList,
	isProxy: (address: string | undefined) => boolean = () => true,
): Server {
	const server = createServer({
		headersTimeout: 15_000,
		requestTimeout: 60_000,
		keepAliveTimeout: 30_000,
		connectionsCheckingInterval: 5_000,
		// A request without it is answered by us, in Danish.
		requireHostHeader: false,
	});
	server.maxConnections = MOST_CONNECTIONS;
	// Who asks and then does not read the answer for so long holds it in memory.
	server.setTimeout(SILENT_MS);
	followConnections(server, isProxy);
	server.on("request", handler);
	server.on("clientError", (error, socket) => refuse(socket, statusOf(error), headers));
	server.on("connect", (_request, socket) => refuse(socket, "405 Method Not Allowed", headers));
	server.on("upgrade", (_request, socket) => refuse(socket, "400 Bad Request", headers));
	return server;
}

/** Listens, or fails with Node's error (`EADDRINUSE`). */
export function listen(server: Server, port: number, host?: string): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, host, () => {
			server.off("error", reject);
			resolve();
		});
	});
}

const IDLE_CHECK_MS = 50;

/**
 * Stops accepting and lets running requests finish.
 * @param graceMs after this, what still runs is cut.
 */
export function drain(server: Server, graceMs: number): Promise<void> {
	return new Promise((resolve) => {
		// Browsers open connections ahead; to Node, one that never said a word is not idle.
		for (const socket of openConnections(server)) if (socket.bytesRead === 0) socket.destroy();
		// Connections that were busy when closing began become idle one by one.
		const idle = setInterval(() => server.closeIdleConnections(), IDLE_CHECK_MS);
		const late = setTimeout(() => {
			for (const socket of openConnections(server)) socket.destroy();
		}, graceMs);
		server.close(() => {
			clearInterval(idle);
			clearTimeout(late);
			resolve();
		});
	});
}
