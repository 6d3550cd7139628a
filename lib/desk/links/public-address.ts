import { isIP, type LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";

/** Why we do not go to an address, in Danish. */
export class RefusedAddress extends Error {}

/** Finds the addresses of a host name, as `dns.lookup` does. */
export type Resolve = (host: string) => Promise<{ address: string; family: number }[]>;

/** Which addresses and ports are no danger to go to. */
export type Allowed = { address: (ip: string) => boolean; port: (port: number) => boolean };

/** Whether an address is a public one of a single machine, also behind IPv4 written as IPv6. */
export function isPublicAddress(ip: string): boolean {
	return ipaddr.isValid(ip) && ipaddr.process(ip).range() === "unicast";
}

/** The open internet, by the two ports of the web. */
export const PUBLIC_WEB: Allowed = { address: isPublicAddress, port: (port) => port === 80 || port === 443 };

const PORTS: Record<string, number> = { "http:": 80, "https:": 443 };

/**
 * Checks what can be told by an address alone. A host that is written as an IP number is told here, because no
 * name is looked up for it; `URL` has already read 2130706433 and 0x7f.1 as what they are.
 * @throws RefusedAddress
 */
export function checkAddress(url: URL, allowed: Allowed): void {
	const standard = PORTS[url.protocol];
	if (standard === undefined) throw new RefusedAddress("det er ikke en webadresse");
	if (url.username || url.password) throw new RefusedAddress("der står en adgangskode i adressen");
	if (!allowed.port(url.port ? Number(url.port) : standard))
		throw new RefusedAddress("porten er ikke webbets");
	const host = url.hostname.replace(/^\[|\]$/g, "");
	if (isIP(host) && !allowed.address(host)) throw new RefusedAddress("adressen er ikke offentlig");
}

/**
 * A lookup for the connection itself: what it lets through is what is connected to, so a name cannot be one
 * address when it is checked and another when it is used.
 */
export function guardedLookup(resolve: Resolve, allowed: Allowed): LookupFunction {
	return (host, options, callback) => {
		resolve(host).then(
			(found) => {
				const refused = found.some(({ address }) => !allowed.address(address));
				const [first] = found;
				if (refused) callback(new RefusedAddress("adressen er ikke offentlig"), "", 0);
				else if (!first) callback(new Error("navnet findes ikke"), "", 0);
				else if (options.all) callback(null, found);
				else callback(null, first.address, first.family);
			},
			(error: Error) => callback(error, "", 0),
		);
	};
}
