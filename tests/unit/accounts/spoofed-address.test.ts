import { getIP } from "better-auth/api";
import { expect, it } from "vitest";
import { requestHeaders } from "@/lib/delivery/next/passed-headers";

const OPTIONS = { advanced: { ipAddress: { ipAddressHeaders: ["x-forwarded-for"] } } };

it.each([
	{ "x-forwarded-for": "203.0.113.7" },
	{ "x-forwarded-for": "203.0.113.7, 198.51.100.1", "x-real-ip": "203.0.113.7" },
	{ forwarded: "for=203.0.113.7", "cf-connecting-ip": "203.0.113.7" },
])("a client is counted by its own address, whatever it says: %o", (said) => {
	const asked = { host: "x.dk", protocol: "https", remoteAddress: "192.0.2.55" } as const;
	const passed = requestHeaders(said, asked, true) as Record<string, string>;
	expect(getIP(new Headers(passed), OPTIONS)).toBe("192.0.2.55");
});
