import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { previewToken, readPreviewToken } from "@/lib/desk/preview/token";

const KEY = Buffer.alloc(32, 7);
const UNTIL = new Date("2027-03-28T01:00:00Z");
const before = new Date(UNTIL.getTime() - 1);
const ID = "b5f2f7a6-6c6e-5b2a-9d52-0c9cf2a1f111";
const LINK = { revisionId: ID, until: UNTIL, epoch: 3 };

describe("a link to a draft", () => {
	it("names its revision until its very moment, and not from then on", () => {
		const token = previewToken(KEY, LINK);
		expect(readPreviewToken(KEY, token, before)).toEqual(LINK);
		expect(readPreviewToken(KEY, token, UNTIL)).toBeNull();
	});

	it("is one segment of an address, whatever the revision is called", () => {
		fc.assert(
			fc.property(fc.string({ minLength: 1, maxLength: 60, unit: "grapheme" }), (id) => {
				const token = previewToken(KEY, { ...LINK, revisionId: id });
				expect(encodeURIComponent(token)).toBe(token);
				expect(readPreviewToken(KEY, token, before)?.revisionId).toBe(id);
			}),
		);
	});

	it("is nothing with another key, with a longer time, or for another revision", () => {
		const token = previewToken(KEY, LINK);
		const [, signature] = token.split(".");
		const forged = (payload: object) =>
			`${Buffer.from(JSON.stringify(payload)).toString("base64url")}.${signature}`;
		const asked = [
			forged({ r: ID, u: UNTIL.getTime() + 1, e: 3 }),
			forged({ r: ID, u: UNTIL.getTime(), e: 4 }),
			forged({ r: "en-anden", u: UNTIL.getTime() }),
			`${token}.${signature}`,
			token.split(".")[0] ?? "",
			`.${signature}`,
			"",
			"%00",
		];
		for (const one of asked) expect(readPreviewToken(KEY, one, before)).toBeNull();
		expect(readPreviewToken(Buffer.alloc(32, 8), token, before)).toBeNull();
	});

	it("is nothing when any one of its characters is another", () => {
		const token = previewToken(KEY, LINK);
		// The last character of 32 bytes carries two bits that mean nothing.
		const place = fc.integer({ min: 0, max: token.length - 2 });
		fc.assert(
			fc.property(place, fc.constantFrom(..."AZaz09-_."), (at, other) => {
				if (token[at] === other) return;
				const changed = token.slice(0, at) + other + token.slice(at + 1);
				expect(readPreviewToken(KEY, changed, before)).toBeNull();
			}),
		);
	});
});
