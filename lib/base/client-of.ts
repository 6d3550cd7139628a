import ipaddr from "ipaddr.js";

/**
 * Whom an address stands for: of IPv6 the network that one customer has (64 bits, of which the rest is theirs to
 * choose), of IPv4 itself. What is no address stands for itself.
 */
export function clientOf(address: string): string {
	if (!ipaddr.isValid(address)) return address;
	const read = ipaddr.process(address);
	if (read.kind() === "ipv4") return read.toString();
	const groups = (read as ipaddr.IPv6).parts.slice(0, 4);
	return `${groups.map((group) => group.toString(16)).join(":")}::`;
}
