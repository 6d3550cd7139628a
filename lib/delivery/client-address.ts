import type { IncomingHttpHeaders } from "node:http";
import ipaddr from "ipaddr.js";
import { forwardedFor, namedAddresses } from "./forwarded";

type Ip = ipaddr.IPv4 | ipaddr.IPv6;
type Range = [Ip, number];

/** The proxies whose word counts. */
export type TrustedProxies = readonly Range[];

/** One address or a range in CIDR notation. @throws when it is neither. */
function readRange(text: string): Range {
	if (text.includes("/")) return ipaddr.parseCIDR(text);
	const address = ipaddr.parse(text);
	return [address, address.kind() === "ipv4" ? 32 : 128];
}

/**
 * The proxies whose word counts, from addresses and ranges with commas or spaces between them.
 * @throws when one is neither.
 */
export const readTrusted = (text: string): TrustedProxies =>
	text
		.split(/[\s,]+/)
		.filter(Boolean)
		.map(readRange);

/** An address as it is written; four decimal parts, or IPv6. `::ffff:1.2.3.4` is 1.2.3.4. */
function readIp(text: string): Ip | undefined {
	const [plain = ""] = text.split("%");
	const known = ipaddr.IPv4.isValidFourPartDecimal(plain) || ipaddr.IPv6.isValid(plain);
	return known ? ipaddr.process(plain) : undefined;
}

const within = (address: Ip, ranges: TrustedProxies) =>
	ranges.some(([range, bits]) => range.kind() === address.kind() && address.match(range, bits));

/** Farther back nobody looks: so many proxies stand nowhere. */
const MOST_HOPS = 32;

/** The last address that no proxy of ours has; undefined when something between is no address. */
function lastForeign(hops: readonly string[], ranges: TrustedProxies): Ip | undefined {
	let address: Ip | undefined;
	for (const hop of hops.slice(-MOST_HOPS).reverse()) {
		address = readIp(hop);
		if (!address || !within(address, ranges)) return address;
	}
	return address;
}

/**
 * Who asks: the other end of the connection, unless that is a proxy of ours, which says whom it asks for (RFC 7239).
 * What it says counts only when all of it can be read; where both headers are there they must agree, since a proxy
 * that writes one lets through what the visitor wrote in the other.
 * @param peer the address of the connection's other end.
 */
export function clientAddress(
	peer: string | undefined,
	headers: IncomingHttpHeaders,
	trusted: TrustedProxies,
): string {
	const own = readIp(peer ?? "");
	if (!own) return "127.0.0.1";
	if (!within(own, trusted)) return own.toString();
	const named = [namedAddresses(headers["x-forwarded-for"]), forwardedFor(headers.forwarded)]
		.filter((hops) => hops !== undefined)
		.map((hops) => lastForeign(hops, trusted)?.toString());
	const [first] = named;
	return first !== undefined && named.every((one) => one === first) ? first : own.toString();
}

/**
 * Whether many people may stand behind an address: a proxy of ours, or what is in the same machine or house, which is
 * a proxy that nobody told us of.
 */
export function mayBeMany(peer: string | undefined, trusted: TrustedProxies): boolean {
	const address = readIp(peer ?? "");
	return address?.range() !== "unicast" || within(address, trusted);
}

const IPV6_PARTS_OF_A_NETWORK = 4;

/** Whom the address counts as: in IPv6 everybody has a whole network, and may take a new address for each request. */
export function clientOf(address: string): string {
	const ip = readIp(address);
	if (ip?.kind() !== "ipv6") return address;
	return `${(ip as ipaddr.IPv6).parts.slice(0, IPV6_PARTS_OF_A_NETWORK).join(":")}::/64`;
}
