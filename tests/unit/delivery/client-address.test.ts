import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clientAddress, clientOf, mayBeMany, readTrusted } from "@/lib/delivery/client-address";
import { ask, sendNextPage, startSite } from "./fake-site";

const TRUSTED = readTrusted("10.0.0.0/8, 2001:db8:1::/48 192.0.2.1");
const from = (peer: string, headers: Record<string, string>) => clientAddress(peer, headers, TRUSTED);

describe("who asks", () => {
	it.each([
		// What a stranger says of itself counts for nothing.
		["203.0.113.9", { "x-forwarded-for": "6.6.6.6" }, "203.0.113.9"],
		["203.0.113.9", { forwarded: "for=6.6.6.6" }, "203.0.113.9"],
		// A proxy of ours is believed in what it wrote itself: the last.
		["10.0.0.1", { "x-forwarded-for": "198.51.100.7" }, "198.51.100.7"],
		["10.0.0.1", { "x-forwarded-for": "6.6.6.6, 198.51.100.7" }, "198.51.100.7"],
		["::ffff:10.0.0.1", { "x-forwarded-for": "6.6.6.6,198.51.100.7, 10.2.3.4" }, "198.51.100.7"],
		["10.0.0.1", { "x-forwarded-for": "10.0.0.2, 10.0.0.3" }, "10.0.0.2"],
		["192.0.2.1", { "x-forwarded-for": "198.51.100.7:4711" }, "198.51.100.7"],
		["192.0.2.1", { "x-forwarded-for": "[2001:db8:2::5]:443" }, "2001:db8:2::5"],
		["2001:db8:1::2", { "x-forwarded-for": "2001:db8:2::5" }, "2001:db8:2::5"],
		["10.0.0.1", { forwarded: 'for="[2001:db8:2::5]:4711";proto=https, for=10.9.9.9' }, "2001:db8:2::5"],
		["10.0.0.1", { forwarded: "for=198.51.100.7;" }, "198.51.100.7"],
		["10.0.0.1", { forwarded: "By=10.0.0.1;FOR=198.51.100.7" }, "198.51.100.7"],
		// The two must agree: the visitor may have written the one that the proxy does not.
		["10.0.0.1", { forwarded: "for=6.6.6.6", "x-forwarded-for": "198.51.100.7" }, "10.0.0.1"],
		["10.0.0.1", { forwarded: "for=198.51.100.7", "x-forwarded-for": "198.51.100.7" }, "198.51.100.7"],
		["10.0.0.1", {}, "10.0.0.1"],
	])("%s with %o is %s", (peer, headers, client) => {
		expect(from(peer, headers as unknown as Record<string, string>)).toBe(client);
	});

	it.each([
		"unknown",
		"",
		",",
		"198.51.100.7,",
		"0x7f.1",
		"1.2.3",
		"198.51.100.7 6.6.6.6",
		"::1::",
		"[::1",
		"198.51.100.7:99999999",
		"a".repeat(9_000),
	])("is the proxy where it names no address: %s", (text) => {
		expect(from("10.0.0.1", { "x-forwarded-for": text })).toBe("10.0.0.1");
		expect(from("10.0.0.1", { forwarded: `for="${text}"` })).toBe("10.0.0.1");
	});

	it.each(["for", "for=198.51.100.7, nobody", 'for="198.51.100.7', "for=_hidden", "=;,"])(
		"is the proxy where Forwarded cannot be read: %s",
		(text) => expect(from("10.0.0.1", { forwarded: text })).toBe("10.0.0.1"),
	);

	it("is an address, whatever is sent, and never one of the proxies' but the one that asks", () => {
		const text = fc.array(fc.constantFrom("for=", "1.2.3.4", "[::1]", ",", ";", '"', " ", ":1", "\\", "x"));
		fc.assert(
			fc.property(text, text, (a, b) => {
				const client = from("10.0.0.1", { "x-forwarded-for": a.join(""), forwarded: b.join("") });
				expect(["10.0.0.1", "1.2.3.4", "::1"]).toContain(client);
			}),
			{ numRuns: 1_000 },
		);
	});
});

it("in IPv6 a whole network counts as one client", () => {
	expect(clientOf("2001:db8:2::5")).toBe(clientOf("2001:db8:2:0:ffff::1"));
	expect(clientOf("2001:db8:2::5")).not.toBe(clientOf("2001:db8:2:1::5"));
	expect(clientOf("198.51.100.7")).not.toBe(clientOf("198.51.100.8"));
});

it("many may stand behind what is in the house or a proxy of ours, one behind a stranger", () => {
	const many = ["127.0.0.1", "::1", "192.168.1.1", "10.0.0.1", "192.0.2.1", "2001:db8:1::9"];
	expect(many.filter((peer) => !mayBeMany(peer, TRUSTED))).toEqual([]);
	expect(mayBeMany("93.184.216.34", TRUSTED)).toBe(false);
});

it("what Next is told is who asks, and only a proxy of ours can say so", async () => {
	const toldOf = async (trusted: string) => {
		const site = await startSite((_, response) => sendNextPage(response, "a"), {
			trusted: readTrusted(trusted),
		});
		await ask(site.port, "/redaktion", { headers: { "X-Forwarded-For": "6.6.6.6, 198.51.100.7" } });
		return site.asked[0]?.headers["x-forwarded-for"];
	};
	expect(await toldOf("127.0.0.0/8")).toBe("198.51.100.7");
	expect(await toldOf("10.0.0.0/8")).toBe("127.0.0.1");
});
