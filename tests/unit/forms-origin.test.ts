import { describe, expect, it } from "vitest";
import { isFromOwnPage } from "@/lib/base/origin";

const from = (headers: Record<string, string>, siteUrl?: string) =>
	isFromOwnPage(new Headers(headers), siteUrl);

describe("a POST is from a page of our own", () => {
	it.each([
		["the browser says so", { "sec-fetch-site": "same-origin" }, "https://vejviser.dk"],
		["the browser says so, by whatever address", { "sec-fetch-site": "same-origin", origin: "http://a" }],
		["the origin is the configured address", { origin: "https://vejviser.dk" }, "https://vejviser.dk/"],
		["the origin is the host that was asked", { origin: "http://localhost:3000", host: "localhost:3000" }],
		["so it is behind a TLS terminator", { origin: "https://vejviser.dk", host: "vejviser.dk" }],
	])("when %s", (_, headers, siteUrl?: string) => {
		expect(from(headers, siteUrl)).toBe(true);
	});
});

describe("a POST is from elsewhere", () => {
	it.each([
		["nothing says where from", {}, undefined],
		["nothing says where from, at a configured address", {}, "https://vejviser.dk"],
		["the origin is another site", { origin: "https://evil.example", host: "localhost:3000" }, undefined],
		["the origin is another port", { origin: "http://localhost:3001", host: "localhost:3000" }, undefined],
		["the origin is hidden", { origin: "null", host: "null" }, undefined],
		["the origin is no address", { origin: "localhost:3000", host: "localhost:3000" }, undefined],
		["it is the same site only", { "sec-fetch-site": "same-site" }, undefined],
		["somebody typed it", { "sec-fetch-site": "none" }, undefined],
		["it is the host, but not the configured address", { origin: "http://a", host: "a" }, "https://b.dk"],
		["it is unencrypted", { origin: "http://vejviser.dk", host: "vejviser.dk" }, "https://vejviser.dk"],
		["it only begins alike", { origin: "https://vejviser.dk.evil.example" }, "https://vejviser.dk"],
	])("when %s", (_, headers: Record<string, string>, siteUrl) => {
		expect(from(headers, siteUrl)).toBe(false);
	});
});
