/** What a policy stopped, as far as it may be written down: never the page it was on, or what was in its address. */
type Breach = { directive: string; blocked: string };

/** Longer reports are of no browser we know. */
export const MOST_REPORT_BYTES = 8 * 1024;
/** Kinds that are remembered, and so told at most: a stranger can make up any number. */
const MOST_KINDS = 100;
const MOST_A_MINUTE = 60;
const MINUTE_MS = 60_000;

const DIRECTIVE = /^[a-z][a-z-]{2,40}/;
const KEYWORD = /^[a-z][a-z-]{2,20}$/;

/** What was stopped, without its path and query: an origin, a scheme or a word such as `inline`. */
function blockedOrigin(text: unknown): string | undefined {
	if (typeof text !== "string") return undefined;
	if (KEYWORD.test(text)) return text;
	if (!URL.canParse(text)) return undefined;
	const { origin, protocol } = new URL(text);
	return origin === "null" ? protocol : origin;
}

const fieldsOf = (value: unknown): Record<string, unknown> =>
	typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};

function breachIn(report: unknown): Breach | undefined {
	const outer = fieldsOf(report);
	const fields = fieldsOf(outer["csp-report"] ?? outer.body);
	const named = fields.effectiveDirective ?? fields["effective-directive"] ?? fields["violated-directive"];
	const [directive] = DIRECTIVE.exec(typeof named === "string" ? named : "") ?? [];
	const blocked = blockedOrigin(fields.blockedURL ?? fields["blocked-uri"]);
	return directive && blocked ? { directive, blocked } : undefined;
}

/** The breaches in what a browser sent, by `report-uri` (one) or the Reporting API (a list). */
function breachesIn(text: string): Breach[] {
	try {
		const sent: unknown = JSON.parse(text);
		return [sent].flat().flatMap((report) => breachIn(report) ?? []);
	} catch {
		return [];
	}
}

/**
 * Takes browsers' reports and tells each kind of breach once.
 * @param clock milliseconds that only rise.
 */
export function createPolicyReports(tell: (breach: string) => void, clock: () => number) {
	const told = new Set<string>();
	let minute = { from: Number.NEGATIVE_INFINITY, count: 0 };
	return (text: string): void => {
		if (clock() - minute.from >= MINUTE_MS) minute = { from: clock(), count: 0 };
		minute.count += 1;
		if (minute.count > MOST_A_MINUTE) return;
		for (const { directive, blocked } of breachesIn(text)) {
			const kind = `${directive} stopped ${blocked}`;
			if (told.has(kind) || told.size >= MOST_KINDS) continue;
			told.add(kind);
			tell(kind);
		}
	};
}
