import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areaOf, hasFreeText, readAddress, routePattern } from "@/lib/delivery/address";

describe("readAddress", () => {
	it.each([
		["/", "/", ""],
		["/indsatser?element=gruppe&form=", "/indsatser", "?element=gruppe&form="],
		["/om/", "/om", ""],
		["//evil.example", "/evil.example", ""],
		["/\\evil.example/%2e%2e//a", "/a", ""],
		["/\t/evil.example", "/evil.example", ""],
		["/indsatser/%6c%c3%a6r", "/indsatser/l%C3%A6r", ""],
		["/a%2Fb", "/a%2Fb", ""],
		["/om#side", "/om", ""],
		["/om?", "/om", ""],
	])("reads %s", (target, path, search) => expect(readAddress(target)).toEqual({ path, search }));

	it.each(["/%E0%A4%A", "/%", "/om%ff", "*", "http://evil.example/", "", "om", `/${"a".repeat(8_192)}`])(
		"refuses %s",
		(target) => expect(readAddress(target)).toBeUndefined(),
	);

	it("gives a path that stays itself and stays on this site", () => {
		const target = fc.array(
			fc.constantFrom("/", "\\", ".", "%2e", "%5c", "%2f", "%0d%0a", "a", "æ", ":", "@", "?", "#", "%", "\t"),
		);
		fc.assert(
			fc.property(target, (parts) => {
				const address = readAddress(`/${parts.join("")}`);
				if (!address) return;
				expect(address.path).toMatch(/^\/(?![/\\])[\x21-\x7e]*$/);
				expect(readAddress(address.path)).toEqual({ path: address.path, search: "" });
				expect(new URL(address.path, "https://here.example").host).toBe("here.example");
			}),
			{ numRuns: 2000 },
		);
	});
});

describe("areaOf", () => {
	it.each([
		["/", "page"],
		["/indsatser/laer-at-tackle", "page"],
		["/robots.txt", "page"],
		["/apiculture", "page"],
		["/assetsregister", "page"],
		["/indsatser/a.svg", "page"],
		["/api", "api"],
		["/api/v1/interventions", "api"],
		["/redaktion", "editors"],
		["/redaktion/tilbud", "editors"],
		["/redaktionen", "page"],
		["/assets/enhance-1.js", "file"],
		["/_next/static/chunks/a.css", "file"],
		["/favicon.svg", "file"],
		["/_next/image", "nobody"],
		["/_next", "nobody"],
	])("%s is %s", (path, area) => expect(areaOf(path)).toBe(area));
});

describe("hasFreeText", () => {
	it.each([
		["?q=alene", true],
		["?element=gruppe&q=", true],
		["?%71=alene", true],
		["?element=q", false],
		["", false],
	])("%s: %s", (search, expected) => expect(hasFreeText(search)).toBe(expected));
});

describe("routePattern", () => {
	it("names the first segment only", () => {
		expect(routePattern("/")).toBe("/");
		expect(routePattern("/om")).toBe("/om");
		expect(routePattern("/indsatser/laer-at-tackle")).toBe("/indsatser/*");
		expect(routePattern("/api?q=alene/hjemme#a")).toBe("/api");
		expect(routePattern(`/${"a".repeat(500)}`)).toHaveLength(61);
	});
});
