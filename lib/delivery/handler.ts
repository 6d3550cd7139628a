import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { CanonicalAddress } from "../site/canonical-address";
import { type Area, areaOf, hasFreeText, readAddress, routePattern, takesFiles } from "./address";
import { endConnection, inOrder, isOver } from "./admission/connections";
import { Busy, type Visitor } from "./admission/lanes";
import { sendKept, sendOnce } from "./answer";
import type { createBusyAnswers } from "./busy";
import type { Fault } from "./error-page";
import { faultOf, messageOf, sendFault } from "./fault";
import { pageHeaders, type SecurityHeaders } from "./headers";
import { HEALTH, sendAlive } from "./health";
import type { Kept } from "./kept";
import type { Log } from "./next/log";
import type { createOwnAddresses } from "./own-addresses";
import type { Pages } from "./pages";
import type { createPass } from "./pass";
import { isAmbiguous, methodsOf } from "./protocol";
import type { Published } from "./version-watch";

export type HandlerParts = {
	published: () => Published | undefined;
	/** Who asks, as far as waiting is concerned. */
	visitorOf: (request: IncomingMessage) => Visitor;
	pages: Pages;
	files: Pages;
	/** A render that is neither shared nor kept: for free text. */
	renderAlone: (address: string, visitor: Visitor) => Promise<Kept>;
	pass: ReturnType<typeof createPass>;
	ownAddresses: ReturnType<typeof createOwnAddresses>;
	busy: ReturnType<typeof createBusyAnswers>;
	security: SecurityHeaders;
	log: Log;
};

/** A request whose target has been read. */
type Exchange = {
	request: IncomingMessage;
	response: ServerResponse;
	target: string;
	area: Area;
	path: string;
	search: string;
};

const isRead = ({ method }: IncomingMessage) => method === "GET" || method === "HEAD";
const hasFiles = ({ headers }: IncomingMessage) => /^\s*multipart\//i.test(headers["content-type"] ?? "");
const asItCame: CanonicalAddress = (path, search) => path + search;

/** Whether only the final slash is wrong: such an address was never right and may be forgotten for good. */
const hasFinalSlash = (target: string) => /^[^?#]+\/(?:[?#]|$)/.test(target);

/** Answers every request of the public port. */
export function createHandler(parts: HandlerParts): RequestListener {
	const { published, visitorOf, pages, files, renderAlone, pass, ownAddresses, busy, security, log } = parts;

	function redirect({ request, response, target }: Exchange, to: string, isOldName: boolean) {
		// What has a new name has it for good.
		const status = isOldName ? 301 : hasFinalSlash(target) ? 308 : 307;
		sendOnce(request, response, status, [["Location", to], ...pageHeaders(security, to)]);
	}
	/** What needs Next, in the order in which it was asked for. */
	async function answerByNext(exchange: Exchange, address: string) {
		const { request, response, area, path } = exchange;
		const order = await inOrder(request, response);
		if (order === "excess") return busy.endConnection(request, response);
		const visitor = visitorOf(request);
		if (area !== "file" && !(area === "page" && isRead(request))) return pass(exchange, visitor);
		if (area === "file") return sendKept(request, response, await files.get(path, visitor));
		const isShared = !hasFreeText(address.slice(path.length));
		const kept = isShared ? await pages.get(address, visitor) : await renderAlone(address, visitor);
		sendKept(request, response, kept);
	}
	async function answerPage(exchange: Exchange) {
		const { target, path, search } = exchange;
		const canonical: CanonicalAddress = published()?.canonical ?? asItCame;
		const address = canonical(path, search);
		if (address === target) return answerByNext(exchange, address);
		redirect(exchange, address, canonical.isAlias?.(path) ?? false);
	}
	/** What the front refuses by itself, before anything is asked. */
	function refusal({ request, area, path }: Exchange): Fault | undefined {
		if (area === "nobody") return 404;
		if (!methodsOf(area).includes(request.method ?? "")) return 405;
		return hasFiles(request) && !takesFiles(path) && !isRead(request) ? 415 : undefined;
	}
	async function answer(exchange: Exchange) {
		const { request, response, area, path, search } = exchange;
		if (path === HEALTH.live && isRead(request)) return sendAlive(request, response, security);
		const own = ownAddresses(request.method, path);
		if (own) return own(request, response, visitorOf(request).client);
		const fault = refusal(exchange);
		if (fault) return sendFault(request, response, fault, area, security);
		if (area === "page" && isRead(request)) return answerPage(exchange);
		return answerByNext(exchange, path + search);
	}
	async function answerOrFault(request: IncomingMessage, response: ServerResponse, target: string) {
		const address = isAmbiguous(request) ? undefined : readAddress(target);
		if (!address) {
			endConnection(request.socket);
			return sendFault(request, response, 400, "page", security);
		}
		const area = areaOf(address.path);
		try {
			await answer({ request, response, target, area, ...address });
		} catch (error) {
			// Somebody who went away needs no answer, and is no fault.
			if (response.destroyed || request.socket.destroyed) return;
			if (error instanceof Busy) return busy.answer(request, response, area);
			const fault = faultOf(error);
			log({ route: routePattern(address.path), status: fault, message: messageOf(error) });
			sendFault(request, response, fault, area, security);
		}
	}
	/** Keys are canonical addresses, so a target that is one needs no reading. */
	const findKept = (target: string): Kept | undefined => pages.find(target) ?? files.find(target);

	return (request, response) => {
		if (isOver(request.socket)) return;
		const target = request.url ?? "";
		const kept = isRead(request) && !isAmbiguous(request) ? findKept(target) : undefined;
		if (kept) sendKept(request, response, kept);
		else void answerOrFault(request, response, target);
	};
}
