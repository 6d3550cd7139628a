import { type Area, isEmbedded } from "./address";

/** Header pairs as Node's `writeHead` takes them. */
export type HeaderList = readonly (readonly [name: string, value: string])[];

const PAGE_POLICY = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"font-src 'self'",
	"img-src 'self' data:",
	"connect-src 'self'",
	"manifest-src 'self'",
	"form-action 'self'",
	"base-uri 'none'",
	"frame-ancestors 'none'",
	"object-src 'none'",
].join("; ");
/** It shows and links, and does nothing: no script, no form, and anybody may frame it. */
const EMBEDDED_POLICY = [
	"default-src 'none'",
	"style-src 'self'",
	"font-src 'self'",
	"img-src 'self' data:",
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors *",
].join("; ");
const API_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** What the API says is for every page and program: nobody's cookies go in, and nobody's secrets come out. */
const OPEN_TO_ALL: HeaderList = [
	["Access-Control-Allow-Origin", "*"],
	["Access-Control-Allow-Methods", "GET, HEAD, OPTIONS"],
	["Access-Control-Allow-Headers", "If-None-Match, If-Modified-Since"],
	["Access-Control-Expose-Headers", "Data-Version, ETag, Last-Modified, Link, Content-Disposition"],
	["Access-Control-Max-Age", "86400"],
];

const DENIED = [
	"accelerometer",
	"autoplay",
	"browsing-topics",
	"camera",
	"display-capture",
	"encrypted-media",
	"geolocation",
	"gyroscope",
	"magnetometer",
	"microphone",
	"midi",
	"payment",
	"usb",
];
const PERMISSIONS = DENIED.map((feature) => `${feature}=()`).join(", ");
const TWO_YEARS = 63_072_000;

/** Where the front serves the rules that let browsers fetch a page while a link is being pressed. */
export const SPECULATION_RULES = "/assets/speculation-rules.json";

/** Where browsers tell what a policy stopped, when they are asked to. */
export const POLICY_REPORTS = "/csp-rapporter";

const deskPolicy = (identityProvider: string | undefined) =>
	identityProvider && URL.canParse(identityProvider)
		? PAGE_POLICY.replace("form-action 'self'", `form-action 'self' ${new URL(identityProvider).origin}`)
		: PAGE_POLICY;

/** A policy, with where breaches of it are told: by both headers, since no browser knows the other's. */
function policy(text: string, isReported: boolean): HeaderList {
	if (!isReported) return [["Content-Security-Policy", text]];
	return [
		["Content-Security-Policy", `${text}; report-uri ${POLICY_REPORTS}; report-to policy`],
		["Reporting-Endpoints", `policy="${POLICY_REPORTS}"`],
	];
}

const DEMANDS = { off: "", on: "; includeSubDomains", preload: "; includeSubDomains; preload" };

/** What every answer carries, by what it answers. */
export type SecurityHeaders = Readonly<Record<Area | "embedded", HeaderList>>;

/** The headers of a page: those made to stand in other sites' pages have their own, all others cannot be framed. */
export const pageHeaders = (security: SecurityHeaders, path: string): HeaderList =>
	isEmbedded(path) ? security.embedded : security.page;

export type HeaderSettings = {
	/** The site's configured address; HTTPS is demanded for two years only when it is served so. */
	siteUrl: string | undefined;
	/**
	 * Where people may sign in besides our own page: the one foreign origin that a form of the desk may lead to, since
	 * browsers hold a redirect after a form against `form-action` too.
	 */
	identityProvider?: string | undefined;
	/** Whether HTTPS is demanded of the names below the site's as well. */
	subdomains?: keyof typeof DEMANDS;
	/** Whether browsers tell what the policies stopped. */
	policyReports?: boolean;
};

/** What every answer carries. */
export function securityHeaders(settings: HeaderSettings): SecurityHeaders {
	const { siteUrl, identityProvider, subdomains = "off", policyReports = false } = settings;
	const secure = siteUrl?.startsWith("https:") ?? false;
	const everywhere: HeaderList = [
		["X-Content-Type-Options", "nosniff"],
		["Referrer-Policy", "same-origin"],
		["Permissions-Policy", PERMISSIONS],
		["Cross-Origin-Opener-Policy", "same-origin"],
		...(secure ? [["Strict-Transport-Security", `max-age=${TWO_YEARS}${DEMANDS[subdomains]}`] as const] : []),
	];
	const ours = ["Cross-Origin-Resource-Policy", "same-origin"] as const;
	const anybodys = ["Cross-Origin-Resource-Policy", "cross-origin"] as const;
	const page: HeaderList = [...policy(PAGE_POLICY, policyReports), ours, ...everywhere];
	const file: HeaderList = [...policy(PAGE_POLICY, false), ours, ...everywhere];
	return {
		page: [...page, ["Speculation-Rules", `"${SPECULATION_RULES}"`]],
		file,
		embedded: [
			["Content-Security-Policy", EMBEDDED_POLICY],
			anybodys,
			["Access-Control-Allow-Origin", "*"],
			["X-Robots-Tag", "noindex"],
			...everywhere,
		],
		nobody: file,
		editors: [
			...policy(deskPolicy(identityProvider), policyReports),
			["X-Robots-Tag", "noindex, nofollow"],
			ours,
			...everywhere,
		],
		api: [["Content-Security-Policy", API_POLICY], anybodys, ...OPEN_TO_ALL, ...everywhere],
	};
}
