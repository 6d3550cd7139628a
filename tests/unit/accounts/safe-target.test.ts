import fc from "fast-check";
import { expect, it } from "vitest";
import { safeTarget } from "@/lib/desk/sign-in/safe-target";

it.each([
	["/redaktion", "/redaktion"],
	["/redaktion/poster?type=offer&side=2", "/redaktion/poster?type=offer&side=2"],
	["/redaktion/poster/../poster/x", "/redaktion/poster/x"],
])("leads to a page of the desk: %s", (raw, to) => {
	expect(safeTarget(raw)).toBe(to);
});

it.each([
	null,
	undefined,
	"",
	"https://evil.dk/redaktion",
	"//evil.dk/redaktion",
	"/\\evil.dk",
	"/redaktion\\@evil.dk",
	"/redaktion/..//evil.dk",
	"/redaktion/../om",
	"/redaktion/%2e%2e/om",
	"/redaktionen-er-falsk",
	"/redaktion.evil.dk",
	"\t/redaktion",
	"/redaktion/\r\nSet-Cookie: a=b",
	"javascript:alert(1)",
	"/redaktion/log-ind?til=/redaktion/log-ind",
	"/redaktion/handling/slet-person",
	`/redaktion/${"x".repeat(3_000)}`,
])("leads to the desk instead of %s", (raw) => {
	expect(safeTarget(raw)).toBe("/redaktion");
});

it("never leaves the desk, whatever is asked for, and stays where it led", () => {
	const parts = fc.constantFrom(
		"/redaktion",
		"//",
		"\\",
		"..",
		"%2e",
		"@",
		":",
		"evil.dk",
		"/",
		"?",
		"#",
		"\t",
		"å",
	);
	fc.assert(
		fc.property(fc.array(fc.oneof(parts, fc.string({ unit: "grapheme" })), { maxLength: 8 }), (pieces) => {
			const to = safeTarget(pieces.join(""));
			const url = new URL(to, "https://vejviser.dk");
			expect(url.origin).toBe("https://vejviser.dk");
			expect(url.pathname).toMatch(/^\/redaktion(?:\/|$)/);
			expect(safeTarget(to)).toBe(to);
		}),
		{ numRuns: 2_000 },
	);
});
