import { createSocket } from "node:dgram";
import { connect } from "node:net";
import { hostname } from "node:os";
import { auditLine, type Sink } from "./ship-audit";
import type { AuditRow } from "./verify-audit";

/** Facility 13 (log audit), severity 5 (notice). */
const PRIORITY = 13 * 8 + 5;
const TIMEOUT_MS = 5_000;

/** A row as RFC 5424 has it; its identifier is what was done. */
const syslogMessage = (row: AuditRow, host = hostname()): string =>
	`<${PRIORITY}>1 ${row.at.toISOString()} ${host} paaroerendevejviser - ${row.action.slice(0, 32)} - ${auditLine(row)}`;

function byDatagram(host: string, port: number): Sink["take"] {
	return async (rows) => {
		const socket = createSocket(host.includes(":") ? "udp6" : "udp4");
		try {
			for (const row of rows) {
				await new Promise<void>((resolve, reject) => {
					socket.send(syslogMessage(row), port, host, (error) => (error ? reject(error) : resolve()));
				});
			}
		} finally {
			socket.close();
		}
	};
}

/** Each with its length before it (RFC 6587); taken when the other side has closed after all of them. */
function byStream(to: { host: string; port: number } | { path: string }): Sink["take"] {
	return (rows) =>
		new Promise((resolve, reject) => {
			const socket = connect(to);
			socket.setTimeout(TIMEOUT_MS, () => socket.destroy(new Error("syslog does not answer")));
			socket.once("error", reject);
			socket.once("close", () => resolve());
			socket.resume();
			const framed = rows.map((row) => {
				const message = syslogMessage(row);
				return `${Buffer.byteLength(message)} ${message}`;
			});
			socket.end(framed.join(""));
		});
}

/** Whether an address is one that rows can be sent to. */
export const isSyslogAddress = (address: string): boolean =>
	/^unix:\/.+/.test(address) || /^(?:udp|tcp):\/\/[^/\s]+:\d{1,5}$/.test(address);

/**
 * A syslog that takes rows: `udp://host:514`, `tcp://host:601`, or `unix:/path` for a stream socket. By `udp` nobody
 * can tell whether they arrived.
 */
export function syslogSink(address: string): Sink {
	if (address.startsWith("unix:")) {
		return { take: byStream({ path: address.slice("unix:".length).replace(/^\/\//, "") }) };
	}
	const { protocol, hostname: named, port } = new URL(address);
	const host = named.replace(/^\[|\]$/g, "");
	return {
		take: protocol === "udp:" ? byDatagram(host, Number(port)) : byStream({ host, port: Number(port) }),
	};
}
