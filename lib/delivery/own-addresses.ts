import type { IncomingMessage, ServerResponse } from "node:http";
import type { BodyRoom } from "./admission/body-room";
import { sendOnce } from "./answer";
import { POLICY_REPORTS, type SecurityHeaders } from "./headers";
import type { Log } from "./next/log";
import { createPolicyReports, MOST_REPORT_BYTES } from "./policy-reports";
import { SECURITY_TXT, type SecurityContact, securityTxt } from "./security-txt";

export type OwnAddressParts = {
	security: SecurityHeaders;
	/** Without one, the file does not exist. */
	contact: SecurityContact | undefined;
	/** Whether browsers' reports are taken; else there is no such address. */
	policyReports: boolean;
	bodies: BodyRoom;
	log: Log;
	/** Milliseconds that only rise. */
	clock: () => number;
	now: () => Date;
};

type Answer = (request: IncomingMessage, response: ServerResponse, client: string) => Promise<void>;

/**
 * What the front answers from itself, without Next: it is true also when nothing else works.
 * @returns what answers a method at a path, if anything does.
 */
export function createOwnAddresses(parts: OwnAddressParts) {
	const { security, contact, bodies, log, clock, now } = parts;
	const tell = createPolicyReports((message) => log({ route: POLICY_REPORTS, status: 204, message }), clock);
	const told: Answer = async (request, response, client) => {
		const { body, leave } = await bodies.receive(request, client, MOST_REPORT_BYTES);
		leave();
		if (body.length <= MOST_REPORT_BYTES) tell(body.toString());
		sendOnce(request, response, 204, security.nobody);
	};
	const file: Answer = async (request, response) => {
		if (!contact) return;
		const type = ["Content-Type", "text/plain; charset=utf-8"] as const;
		sendOnce(request, response, 200, [type, ...security.file], securityTxt(contact, now()));
	};
	return (method: string | undefined, path: string): Answer | undefined => {
		if (path === POLICY_REPORTS && method === "POST" && parts.policyReports) return told;
		const isRead = method === "GET" || method === "HEAD";
		return path === SECURITY_TXT && isRead && contact ? file : undefined;
	};
}
