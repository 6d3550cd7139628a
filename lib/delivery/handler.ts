import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { CanonicalAddress } from "../site/canonical-address";
import { type Area, areaOf, hasFreeText, readAddress, routePattern, takesFiles } from "./address";
import { sendKept, sendOnce } from "./answer";
import { faultOf, METHODS, messageOf, sendFault } from "./fault";
import { pageHeaders, type SecurityHeaders } from "./headers";
import { HEALTH, sendAlive } from "./health";
import type { Kept } from "./kept";
import type { Log } from "./next/log";
import type { Pages, Rendered } from "./pages";
import type { createPass } from "./pass";
import type { Published } from "./version-watch";

export type HandlerParts = {
	published: () => Published | undefined;
	pages: Pages;
	files: Pages;
	/** A render that is neither shared nor kept: for free text. */
	render: (address: string) => Promise<Rendered>;
	pass: ReturnType<typeof createPass>;
	security: SecurityHeaders;
	log: Log;
};

/** A request whose target has been read. */
type Exchange = { request: IncomingMessage; response: ServerResponse; target: string };

const isRead = ({ method }: IncomingMessage) => method === "GET" || method === "HEAD";
const hasFiles = ({ headers }: IncomingMessage) => /^\s*multipart\//i.test(headers["content-type"] ?? "");
const asItCame: CanonicalAddress = (path, search) => path + search;

/** Whether only the final slash is wrong: such an address was never right and may be forgotten for good. */
const hasFinalSlash = (target: string) => /^[^?#]+\/(?:[?#]|$)/.test(target);

/** Answers every request of the public port. */
export function createHandler(parts: HandlerParts): RequestListener {
	const { published, pages, files, render, pass, security, log } = parts;

	function redirect({ request, response, target }: Exchange, to: string, isOldName: boolean) {
		// What has a new name has it for good.
		const status = isOldName ? 301 : hasFinalSlash(target) ? 308 : 307;
		sendOnce(request, response, status, [["Location", to], ...pageHeaders(security, to)]);
	}
	async function answerPage(exchange: Exchange, path: string, search: string) {
		const canonical: CanonicalAddress = published()?.canonical ?? asItCame;
		const address = canonical(path, search);
		if (address !== exchange.target) return redirect(exchange, address, canonical.isAlias?.(path) ?? false);
		const freeText = hasFreeText(address.slice(path.length));
		const kept = freeText ? (await render(address)).kept : await pages.get(address);
		sendKept(exchange.request, exchange.response, kept);
	}
	async function answer(exchange: Exchange, area: Area, path: string, search: string) {
		const { request, response } = exchange;
		if (area === "nobody") return sendFault(request, response, 404, area, security);
		if (area === "page" && isRead(request)) return answerPage(exchange, path, search);
		if (hasFiles(request) && !takesFiles(path)) return sendFault(request, response, 415, area, security);
		if (area !== "file") return pass(request, response, area, path + search);
		if (!isRead(request)) return sendFault(request, response, 405, area, security);
		sendKept(request, response, await files.get(path));
	}
	async function answerOrFault(exchange: Exchange) {
		const { request, response, target } = exchange;
		if (!METHODS.includes(request.method ?? "")) return sendFault(request, response, 405, "page", security);
		const address = readAddress(target);
		if (!address) return sendFault(request, response, 400, "page", security);
		const { path, search } = address;
		const area = areaOf(path);
		if (path === HEALTH.live && isRead(request)) return sendAlive(request, response, security);
		try {
			await answer(exchange, area, path, search);
		} catch (error) {
			// Somebody who went away needs no answer, and is no fault.
			if (response.destroyed) return;
			const fault = faultOf(error);
			log({ route: routePattern(path), status: fault, message: messageOf(error) });
			sendFault(request, response, fault, area, security);
		}
	}
	/** Keys are canonical addresses, so a target that is one needs no reading. */
	const findKept = (target: string): Kept | undefined => pages.find(target) ?? files.find(target);

	return (request, response) => {
		const target = request.url ?? "";
		const kept = isRead(request) ? findKept(target) : undefined;
		if (kept) sendKept(request, response, kept);
		else void answerOrFault({ request, response, target });
	};
}
