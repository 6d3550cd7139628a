import { createServer, type RequestListener, type Server } from "node:http";
import type { Duplex } from "node:stream";
import { errorPage } from "./error-page";
import type { HeaderList } from "./headers";

/** A whole answer for a connection that has no request object: malformed, CONNECT or Upgrade. */
function refuse(socket: Duplex, status: string, headers: HeaderList) {
	if (!socket.writable) return;
	const page = errorPage(status.startsWith("405") ? 405 : 400);
	const lines = [
		`HTTP/1.1 ${status}`,
		...headers.map(([name, value]) => `${name}: ${value}`),
		"Content-Type: text/html; charset=utf-8",
		"Cache-Control: no-store",
		"Connection: close",
		`Content-Length: ${Buffer.byteLength(page)}`,
	];
	socket.end(`${lines.join("\r\n")}\r\n\r\n${page}`);
}

const STATUS_OF: Record<string, string> = {
	HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
	ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
};

/** The public server, not listening yet. Slow or idle connections are closed; nothing is upgraded. */
export function createFrontServer(handler: RequestListener, headers: HeaderList): Server {
	const server = createServer({ headersTimeout: 15_000, requestTimeout: 60_000, keepAliveTimeout: 30_000 });
	server.on("request", handler);
	server.on("clientError", (error: NodeJS.ErrnoException, socket) =>
		refuse(socket, STATUS_OF[error.code ?? ""] ?? "400 Bad Request", headers),
	);
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
		// Connections that were busy when closing began become idle one by one.
		const idle = setInterval(() => server.closeIdleConnections(), IDLE_CHECK_MS);
		const late = setTimeout(() => server.closeAllConnections(), graceMs);
		server.close(() => {
			clearInterval(idle);
			clearTimeout(late);
			resolve();
		});
	});
}
