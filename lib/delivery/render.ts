import type { OutgoingHttpHeaders } from "node:http";
import { hasFreeText, isEmbedded, isFragment } from "./address";
import { type HeaderList, pageHeaders, type SecurityHeaders } from "./headers";
import { finishHtml } from "./html/finish";
import { fragmentOf } from "./html/fragment";
import { keep } from "./kept";
import { NOT_FOUND } from "./missing-page";
import { type Upstream, UpstreamDown, type WholeAnswer } from "./next/upstream";
import type { Rendered } from "./pages";

/** Next answered with a fault of its own; when a page throws, it does so with an empty body. */
class RenderFault extends Error {}

export type RenderParts = {
	upstream: Upstream;
	/** The same for everybody: a render is shared. */
	headers: OutgoingHttpHeaders;
	security: SecurityHeaders;
};

const isHtml = ({ headers }: WholeAnswer) => headers["content-type"]?.startsWith("text/html") ?? false;

/** Bytes are looked at one by one, so that whatever is not markup goes out unchanged. */
const finished = (body: Buffer, isPlain = false) =>
	Buffer.from(finishHtml(body.toString("latin1"), isPlain), "latin1");

/** The final bytes of a page at an address. */
function pageBytes({ status, body }: WholeAnswer, path: string): Buffer {
	const whole = finished(body, isEmbedded(path));
	return status === 200 && isFragment(path)
		? Buffer.from(fragmentOf(whole.toString("latin1")), "latin1")
		: whole;
}

/** Our bundles carry their content's hash in the name, but lie outside what Next knows to be unchanging. */
const HASHED_ASSET = /^\/assets\/[\w-]+-[0-9a-f]{12}\.(?:js|css)$/;

/** Asks Next; a fault is thrown, so that nothing of it is kept. */
async function ask({ upstream, headers }: RenderParts, path: string): Promise<WholeAnswer> {
	const answer = await upstream.whole(path, headers);
	if (answer.status >= 502) throw new UpstreamDown(`Next answered ${answer.status}`);
	if (answer.status >= 500) throw new RenderFault(`Next answered ${answer.status}`);
	if (answer.headers["content-type"]?.startsWith("text/x-component"))
		throw new RenderFault("Next sent flight data");
	return answer;
}

/** What Next's empty shell says of itself: its body is drawn by scripts that we leave out. */
const EMPTY_SHELL = '<html id="__next_error__"';

/** The same for a page: `notFound()` called while a page renders gives an empty shell, so the whole page is fetched. */
async function askPage(parts: RenderParts, address: string): Promise<WholeAnswer> {
	const answer = await ask(parts, address);
	if (!isHtml(answer) || !answer.body.includes(EMPTY_SHELL)) return answer;
	if (answer.status !== 404 || address === NOT_FOUND) throw new RenderFault("Next sent an empty shell");
	return ask(parts, NOT_FOUND);
}

/**
 * Only what is meant for everybody: `Set-Cookie` and what Next says about itself stay behind. Of its links
 * the fonts go out, which it names nowhere else: found late, they would make the text jump.
 */
function chosenHeaders({ headers }: WholeAnswer, cacheControl: string): HeaderList {
	const { "content-type": type, location, link } = headers;
	const fonts = String(link ?? "")
		.split(/,\s*(?=<)/)
		.filter((entry) => /;\s*as="?font"?/.test(entry));
	return [
		...(type ? [["Content-Type", type] as const] : []),
		...(fonts.length > 0 ? [["Link", fonts.join(", ")] as const] : []),
		...(location ? [["Location", location] as const] : []),
		["Cache-Control", cacheControl],
	];
}

function keptIn(answer: WholeAnswer): Rendered["keepIn"] {
	if (!isHtml(answer) || answer.headers["set-cookie"]) return undefined;
	return { 200: "pages" as const, 404: "missing" as const }[answer.status];
}

/**
 * Renders a public page to its final bytes. Browsers ask again each time (`no-cache`) and get 304; what
 * answers free text is stored nowhere.
 * @returns a function of a canonical address. It throws UpstreamDown, RenderFault or UnfinishedPage.
 */
export function pageRender(parts: RenderParts): (address: string) => Promise<Rendered> {
	return async (address) => {
		const freeText = hasFreeText(address.slice(address.indexOf("?") + 1 || address.length));
		const answer = await askPage(parts, address);
		const [path = ""] = address.split("?");
		const security = pageHeaders(parts.security, path);
		const headers = [...chosenHeaders(answer, freeText ? "no-store" : "no-cache"), ...security];
		const plain = isHtml(answer) ? pageBytes(answer, path) : answer.body;
		return {
			kept: await keep({ status: answer.status, headers, plain }),
			keepIn: freeText ? undefined : keptIn(answer),
		};
	};
}

/**
 * Fetches a file of the build, with Next's own `Cache-Control`; that there is no such file is a page.
 * @returns a function of a path. It throws UpstreamDown, RenderFault or UnfinishedPage.
 */
export function fileRender(parts: RenderParts): (path: string) => Promise<Rendered> {
	return async (path) => {
		const answer = await ask(parts, path);
		const found = answer.status === 200 && !isHtml(answer);
		const nextsOwn = answer.headers["cache-control"] ?? "no-cache";
		const lasting = HASHED_ASSET.test(path) ? "public, max-age=31536000, immutable" : nextsOwn;
		const headers = [...chosenHeaders(answer, found ? lasting : "no-store"), ...parts.security.file];
		const plain = isHtml(answer) ? finished(answer.body) : answer.body;
		return {
			kept: await keep({ status: answer.status, headers, plain }),
			keepIn: found ? "pages" : undefined,
		};
	};
}
