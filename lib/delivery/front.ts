import type { IncomingMessage } from "node:http";
import { createBodyRoom } from "./admission/body-room";
import { goneOf } from "./admission/connections";
import { createLanes, type Visitor } from "./admission/lanes";
import { createBusyAnswers } from "./busy";
import { createCache } from "./cache";
import { clientAddress, clientOf, type TrustedProxies } from "./client-address";
import { createBackgroundQueue } from "./encode";
import { createHandler } from "./handler";
import { type HeaderSettings, SPECULATION_RULES, securityHeaders } from "./headers";
import { HEALTH } from "./health";
import { keep } from "./kept";
import { createHearing } from "./next/hearing";
import type { Log } from "./next/log";
import { type RequestOrigin, renderHeaders } from "./next/passed-headers";
import { createUpstream, type UpstreamPort } from "./next/upstream";
import { createOutage } from "./outage";
import { createOwnAddresses } from "./own-addresses";
import { createPages, type Rendered } from "./pages";
import { createPass } from "./pass";
import { fileRender, pageRender } from "./render";
import type { SecurityContact } from "./security-txt";
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
	/** Today, for what is written with a date. */
	now?: () => Date;
	/** What the headers say of the site: its configured address, if any, and the like. */
	headers: HeaderSettings;
	port: number;
	/** How many of the visitors' renders may be under way. */
	renders: number;
	/** The proxies whose word counts on who asks. */
	trusted?: TrustedProxies;
	/** Whom to tell of weaknesses, and on what terms. */
	security?: Omit<SecurityContact, "siteUrl"> | undefined;
	/** Bound of kept pages, in bytes; 64 MiB by default. */
	cacheBytes?: number;
	/** An upstream answer later than this counts as none; 30 s by default. */
	timeoutMs?: number;
	/** The text of the speculation rules; without it the address does not exist. */
	speculationRules?: string;
};

const HOST = /^(?:[\w.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

/** How a request reached us: by the configured address, else by the host it names. */
function askedBy(siteUrl: string | undefined, port: number, trusted: TrustedProxies) {
	const site = siteUrl ? new URL(siteUrl) : undefined;
	const protocol: RequestOrigin["protocol"] = site?.protocol === "https:" ? "https" : "http";
	return (request?: IncomingMessage): RequestOrigin => {
		const named = request?.headers.host;
		const host = site?.host ?? (named && HOST.test(named) ? named : `localhost:${port}`);
		const remoteAddress = clientAddress(request?.socket.remoteAddress, request?.headers ?? {}, trusted);
		return { host, protocol, remoteAddress };
	};
}

async function speculationRules(text: string, headers: readonly (readonly [string, string])[]) {
	const type = ["Content-Type", "application/speculationrules+json"] as const;
	const cacheControl = ["Cache-Control", "public, max-age=3600"] as const;
	return keep({ status: 200, headers: [type, cacheControl, ...headers], plain: Buffer.from(text) });
}

/** Puts the delivery together: everything that answers, and what it watches. */
export function createFront(parts: FrontParts) {
	const { source, clock, log, port, trusted = [] } = parts;
	const { siteUrl, policyReports = false } = parts.headers;
	const hearing = createHearing(clock);
	const upstream = createUpstream(parts.upstreamPort, parts.timeoutMs, hearing);
	const security = securityHeaders(parts.headers);
	const asked = askedBy(siteUrl, port, trusted);
	const background = createBackgroundQueue();
	const watch = createVersionWatch(source, clock, (error) =>
		log({ route: "version", status: 0, message: error instanceof Error ? error.message : "unreadable" }),
	);
	const { lanes, stop } = createLanes(parts.renders, clock, log);
	const bodies = createBodyRoom();
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
		...{ version, render, lane: lanes.visitors, pages: cache, missing: createCache(MISSING_BYTES) },
		...{ ...keeping, pinned: PINNED },
	});
	const rules = parts.speculationRules;
	const files = createPages({
		// A build's files change only with the build, and then this process begins again.
		version: () => "this build",
		render: async (path): Promise<Rendered> =>
			path === SPECULATION_RULES && rules !== undefined
				? { kept: await speculationRules(rules, security.file), keepIn: "pages" }
				: fetchFile(path),
		lane: lanes.light,
		pages: createCache(FILE_BYTES),
		missing: createCache(0),
		...keeping,
	});
	const handler = createHandler({
		published: watch.current,
		visitorOf: (request): Visitor => ({
			client: clientOf(asked(request).remoteAddress),
			gone: goneOf(request.socket),
		}),
		pages,
		files,
		renderAlone: pages.alone,
		pass: createPass({
			...{ upstream, security, log, asked, siteUrl, bodies, lanes },
			changed: watch.look,
			timeoutMs: parts.timeoutMs,
		}),
		ownAddresses: createOwnAddresses({
			...{ security, policyReports, bodies, log, clock },
			contact: parts.security && { ...parts.security, siteUrl: siteUrl ?? `http://localhost:${port}` },
			now: parts.now ?? (() => new Date()),
		}),
		busy: createBusyAnswers(security),
		security,
		log,
	});
	const warm = createWarming({ pages, files, version });
	/** Asks Next for what takes a page's way to the database and is answered by everything that lives. */
	const askNext = () => upstream.whole(HEALTH.ready, rendering.headers, true);
	function close() {
		stop();
		upstream.close();
	}
	return { handler, watch, cache, background, security, hearing, warm, askNext, close };
}
