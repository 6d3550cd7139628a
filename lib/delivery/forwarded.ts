const asOne = (header: string | string[] | undefined) => (Array.isArray(header) ? header.join(",") : header);

/** An address without its port and brackets: `192.0.2.1:80`, `[2001:db8::1]:80`. */
function withoutPort(node: string): string {
	const [, inBrackets] = /^\[([^\]]*)\](?::\d{1,5})?$/.exec(node) ?? [];
	const [, beforePort] = /^([\d.]+):\d{1,5}$/.exec(node) ?? [];
	return inBrackets ?? beforePort ?? node;
}

/** The hops of an `X-Forwarded-For`, as they are written; undefined when there is no such header. */
export const namedAddresses = (header: string | string[] | undefined): string[] | undefined =>
	asOne(header)
		?.split(",")
		.map((hop) => withoutPort(hop.trim()));

/** A parameter of an element (RFC 7239, 4): its name, and a token or a quoted string; then what ends it. */
const PAIR = /\s*([!#$%&'*+.^`|~\w-]+)=("(?:[^"\\]|\\.)*"|[!#$%&'*+.^`|~\w:[\]-]*)\s*(;|,|$)/y;

const unquoted = (value: string) =>
	value.startsWith('"') ? value.slice(1, -1).replace(/\\(.)/g, "$1") : value;

/**
 * For whom each proxy asked, by `Forwarded`; undefined when there is no such header. Where it cannot be read or a hop
 * names nobody, the hop is empty, which is no address.
 */
export function forwardedFor(header: string | string[] | undefined): string[] | undefined {
	const text = asOne(header);
	if (text === undefined) return undefined;
	const hops = [""];
	PAIR.lastIndex = 0;
	while (PAIR.lastIndex < text.length) {
		const [whole, name, value = "", end] = PAIR.exec(text) ?? [];
		if (whole === undefined) return [""];
		if (name?.toLowerCase() === "for") hops[hops.length - 1] = withoutPort(unquoted(value));
		if (end === ",") hops.push("");
	}
	return hops;
}
