import { FREE_TEXT } from "../base/params";
import { deskRoutes, routes } from "../base/routes";

/** Longer paths are refused, longer queries cut; no page of ours has one, and Node itself stops at 16 kB of headers. */
const MAX_TARGET = 8_192;

/** A request's target, read. `path` is in the one spelling we use; `search` is unchanged. */
export type Address = { path: string; search: string };

/** Who answers a path: a public page, a kept file, the editors' area, the API, or nobody. */
export type Area = "page" | "file" | "editors" | "api" | "nobody";

/** One spelling for every path: single slashes, no final slash, percent-encoding only where it is needed. */
function spell(pathname: string): string {
	const segments = pathname.split("/").filter((segment) => segment !== "");
	return `/${segments.map((segment) => encodeURIComponent(decodeURIComponent(segment))).join("/")}`;
}

/**
 * Reads a request's target. The path begins with exactly one slash, so that sending it back as a `Location` can
 * never lead to another site (`//evil.example`, `/\evil.example`).
 * @returns undefined for what is not one of our paths: absolute form, `*`, malformed percent-encoding, over 8 kB.
 */
export function readAddress(target: string): Address | undefined {
	const query = target.indexOf("?");
	// What follows a page is never an error: an absurd query is cut, and what is left of it understood.
	const read = query >= 0 ? target.slice(0, Math.max(query, MAX_TARGET)) : target;
	if (!read.startsWith("/") || read.length > MAX_TARGET) return undefined;
	try {
		// The platform's own parser resolves "..", "%2e" and backslashes as every browser does.
		const { pathname, search } = new URL(`http://site.invalid${read}`);
		return { path: spell(pathname), search };
	} catch {
		return undefined;
	}
}

/** Whether an address says how we are: whoever watches over us must be answered whatever else is asked. */
export const isHealth = (path: string) => under(path, "/api/health");

const under = (path: string, root: string) => path === root || path.startsWith(`${root}/`);
/** Files directly under the root, such as `/favicon.svg`. `robots.txt` and `sitemap.xml` are rendered. */
const ROOT_FILE = /^\/[^/]+\.(?:svg|ico|png|webp|woff2|webmanifest)$/;

/** A page's flight data under a name of its own, whole or in parts: it would bring what finishing the page leaves out. */
const FLIGHT_DATA = /\.rsc$|\.segments?(?:\/|$)/;

/** Which area a path, as `readAddress` gives it, belongs to. */
export function areaOf(path: string): Area {
	if (FLIGHT_DATA.test(path)) return "nobody";
	if (under(path, routes.desk)) return "editors";
	if (under(path, "/api")) return "api";
	if (under(path, "/assets") || under(path, "/_next/static") || ROOT_FILE.test(path)) return "file";
	// Next's image optimizer, data routes and the like: no page of ours asks for them.
	if (under(path, "/_next")) return "nobody";
	return "page";
}

/** Whether a page is made to stand in other sites' pages. */
export const isEmbedded = (path: string) => under(path, routes.embed);

/** Whether a path is one of signing in. */
export const isDoor = (path: string) => under(path, deskRoutes.signIn);

/** Whether an address is the same as a part of a page, without anything around it. */
export const isFragment = (path: string) => under(path, routes.embeddedFragment);

/**
 * Whether a form with files may be sent to a path. Everywhere else Next would look for a server action in it, find
 * none, and fill its log.
 */
export const takesFiles = (path: string) => path === deskRoutes.sendImport;

/** Whether an address carries free text (decision 12): never kept, never logged. */
export const hasFreeText = (search: string) => {
	const params = new URLSearchParams(search);
	return Object.values(FREE_TEXT).some((name) => params.has(name));
};

/** What the log may know of an address: its first path segment, never the query, even when it is given one. */
export function routePattern(path: string): string {
	const [, first = "", ...rest] = path.replace(/[?#].*/s, "").split("/");
	return `/${first.slice(0, 60)}${rest.length > 0 ? "/*" : ""}`;
}
