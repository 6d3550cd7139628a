import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkLink } from "@/lib/desk/links/check-link";
import { openNetwork } from "@/lib/desk/links/network";
import { isPublicAddress, PUBLIC_WEB } from "@/lib/desk/links/public-address";
import { status, stubWeb } from "../../support/stub-web";

const web = stubWeb();
const turn = async () => () => undefined;
const { signal } = new AbortController();

const PRIVATE = [
	"127.0.0.1",
	"127.8.9.10",
	"0.0.0.0",
	"10.0.0.1",
	"172.16.0.1",
	"192.168.1.1",
	"169.254.169.254",
	"100.64.0.1",
	"192.0.2.1",
	"198.18.0.1",
	"224.0.0.1",
	"255.255.255.255",
	"::",
	"::1",
	"::ffff:127.0.0.1",
	"::ffff:a00:1",
	"64:ff9b::7f00:1",
	"2002:7f00:1::",
	"fc00::1",
	"fe80::1",
	"ff02::1",
	"2001:db8::1",
];

describe("a link into what is not public", () => {
	it.each(PRIVATE)("%s is no public address", (ip) => {
		expect(isPublicAddress(ip)).toBe(false);
	});

	it("but these are", () => {
		for (const ip of ["93.184.216.34", "130.225.0.1", "2a00:1450:400f::1", "::ffff:93.184.216.34"]) {
			expect(isPublicAddress(ip), ip).toBe(true);
		}
	});

	it("is none for any address of the blocks that are kept", () => {
		const byte = fc.nat(255);
		const block = fc.constantFrom("10", "127", "0", "169.254", "192.168", "172.20", "100.100");
		fc.assert(
			fc.property(block, byte, byte, byte, (start, b, c, d) => {
				const ip = [...start.split("."), b, c, d].slice(0, 4).join(".");
				expect(isPublicAddress(ip)).toBe(false);
				expect(isPublicAddress(`::ffff:${ip}`)).toBe(false);
			}),
		);
	});

	it.each([
		"http://127.0.0.1/",
		"http://2130706433/",
		"http://0x7f.1/",
		"http://0177.0.0.1/",
		"http://127.1/",
		"http://[::1]/",
		"http://[::ffff:127.0.0.1]/",
		"http://[::ffff:7f00:1]/",
		"http://169.254.169.254/latest/meta-data/",
		"http://10.1.2.3/",
		"http://100.64.0.1/",
		"https://93.184.216.34:8443/",
		"http://93.184.216.34:22/",
		"https://navn:kode@93.184.216.34/",
		"ftp://93.184.216.34/",
		"file:///etc/passwd",
		"gopher://93.184.216.34/",
	])("%s is refused before anything is sent", async (address) => {
		const network = openNetwork({ resolve: () => Promise.reject(new Error("asked for a name")) });
		expect(await checkLink(address, { ask: network.ask, turn, signal })).toMatchObject({ result: "refused" });
		await network.close();
	});

	it("is refused when a redirect leads there, by number or by name", async () => {
		for (const inside of ["http://10.0.0.1/", "http://[::1]/", "http://0x7f.2/", "file:///etc/passwd"]) {
			const { network, at, asked } = await web({ "/": status(302, inside) });
			const checked = await checkLink(at("/"), { ask: network.ask, turn, signal });
			expect(checked, inside).toMatchObject({ result: "refused" });
			expect(asked).toHaveLength(1);
		}
	});

	it.each([["127.0.0.1"], ["93.184.216.34", "10.0.0.1"], ["::ffff:192.168.0.1"]])(
		"is refused when the name stands for %s",
		async (...addresses) => {
			const resolve = async () => addresses.map((address) => ({ address, family: 4 }));
			const network = openNetwork({ resolve });
			const checked = await checkLink("http://et-navn.dk/", { ask: network.ask, turn, signal });
			expect(checked).toEqual({ result: "refused", detail: "adressen er ikke offentlig" });
			await network.close();
		},
	);

	it("is refused when the name stands for something else the second time", async () => {
		const { port, asked } = await web({ "/": status(200) });
		let times = 0;
		const network = openNetwork({
			allowed: { ...PUBLIC_WEB, port: () => true },
			resolve: async () => {
				times += 1;
				return [{ address: times === 1 ? "10.0.0.1" : "127.0.0.1", family: 4 }];
			},
		});
		for (let attempt = 0; attempt < 3; attempt += 1) {
			const checked = await checkLink(`http://et-navn.dk:${port}/`, { ask: network.ask, turn, signal });
			expect(checked.result).toBe("refused");
		}
		expect(asked).toEqual([]);
		await network.close();
	});
});
