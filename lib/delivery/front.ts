import type { IncomingMessage } from "node:http";
import { createCache } from "./cache";
import { createBackgroundQueue } from "./encode";
import { createHandler } from "./handler";
import { SPECULATION_RULES, securityHeaders } from "./headers";
import { HEALTH } from "./health";
import { keep } from "./kept";
import { createHearing } from "./next/hearing";
import type { Log } from "./next/log";
import { type RequestOrigin, renderHeaders } from "./next/passed-headers";
import { createUpstream, type UpstreamPort } from "./next/upstream";
import { createOutage } from "./outage";
import { createPages, type Rendered } from "./pages";
import { createPass } from "./pass";
import { fileRender, pageRender } from "./render";
import { createVersionWatch, type VersionSource } from "./version-watch";
import { createWarming, PINNED } from "./warm";

const MIB = 1024 * 1024;
/** Junk addresses are endless; the few that browsers ask for again and again are not. */
const MISSING_BYTES = MIB;
const FILE_BYTES = 16 * MIB;

const NO_FRESH = "no fresh page can be made: kept ones are sent as they are";
const FRESH_AGAIN = "fresh pages can be made again";

export type FrontParts = {
	upstreamPort: UpstreamPort;
	source: VersionSource;
	/** Milliseconds that only rise. */
	clock: () => number;
	log: Log;
	/** Where people may sign in besides our own page, if anywhere. */
	identityProvider?: string | undefined;
	/** The site's configured address, if any; else `localhost` and the port. */
	siteUrl: string | undefined;
	port: number;
	/** Bound of kept pages, in bytes; 64 MiB by default. */
	cacheBytes?: number;
	/** An upstream answer later than this counts as none; 30 s by default. */
	timeoutMs?: number;
	/** The text of the speculation rules; without it the address does not exist. */
	speculationRules?: string;
};

const HOST = /^(?:[\w.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

/** How a request reached us: by the configured address, else by the host it names. */
function askedBy(siteUrl: string | undefined, port: number) {
	const site = siteUrl ? new URL(siteUrl) : undefined;
	const protocol: RequestOrigin["protocol"] = site?.protocol === "https:" ? "https" : "http";
	return (request?: IncomingMessage): RequestOrigin => {
		const named = request?.headers.host;
		const host = site?.host ?? (named && HOST.test(named) ? named : `localhost:${port}`);
		return { host, protocol, remoteAddress: request?.socket.remoteAddress ?? "127.0.0.1" };
	};
}

async function speculationRules(text: string, headers: readonly (readonly [string, string])[]) {
	const type = ["Content-Type", "application/speculationrules+json"] as const;
	const cacheControl = ["Cache-Control", "public, max-age=3600"] as const;
	return keep({ status: 200, headers: [type, cacheControl, ...headers], plain: Buffer.from(text) });
}

/** Puts the delivery together: everything that answers, and what it watches. */
export function createFront(parts: FrontParts) {
	const { source, clock, log, siteUrl, port } = parts;
	const hearing = createHearing(clock);
	const upstream = createUpstream(parts.upstreamPort, parts.timeoutMs, hearing);
	const security = securityHeaders(siteUrl, parts.identityProvider);
	const asked = askedBy(siteUrl, port);
	const background = createBackgroundQueue();
	const watch = createVersionWatch(source, clock, (error) =>
		log({ route: "version", status: 0, message: error instanceof Error ? error.message : "unreadable" }),
	);
	const rendering = { upstream, headers: renderHeaders(asked()), security };
	const render = pageRender(rendering);
	const fetchFile = fileRender(rendering);
	const cache = createCache(parts.cacheBytes ?? 64 * MIB);
	const version = () => watch.current()?.version;
	const outage = createOutage(clock, (isOver) =>
		log({ route: "kept", status: isOver ? 200 : 503, message: isOver ? FRESH_AGAIN : NO_FRESH }),
	);
	const keeping = { background, outage, clock };
	const pages = createPages({
		...{ version, render, pages: cache, missing: createCache(MISSING_BYTES), pinned: PINNED },
		...keeping,
	});
	const rules = parts.speculationRules;
	const files = createPages({
		// A build's files change only with the build, and then this process begins again.
		version: () => "this build",
		render: async (path): Promise<Rendered> =>
			path === SPECULATION_RULES && rules !== undefined
				? { kept: await speculationRules(rules, security.file), keepIn: "pages" }
				: fetchFile(path),
		pages: createCache(FILE_BYTES),
		missing: createCache(0),
		...keeping,
	});
	const pass = createPass({
		upstream,
		security,
		log,
		asked,
		siteUrl,
		changed: watch.look,
		timeoutMs: parts.timeoutMs,
	});
	const handler = createHandler({ published: watch.current, pages, files, render, pass, security, log });
	const warm = createWarming({ pages, files, version });
	/** Asks Next for what takes a page's way to the database and is answered by everything that lives. */
	const askNext = () => upstream.whole(HEALTH.ready, rendering.headers);
	return { handler, watch, cache, background, security, hearing, warm, askNext, close: upstream.close };
}
