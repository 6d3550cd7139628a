import { describe, expect, it } from "vitest";
import { createBackgroundQueue } from "@/lib/delivery/encode";
import { acceptedEncodings, heldEncoding } from "@/lib/delivery/negotiate";

describe("acceptedEncodings", () => {
	it.each([
		[undefined, ["identity"]],
		["", ["identity"]],
		["gzip, deflate, br, zstd", ["br", "gzip", "identity"]],
		["gzip", ["gzip", "identity"]],
		["GZIP;q=0.5", ["gzip", "identity"]],
		["x-gzip", ["gzip", "identity"]],
		["br;q=0, gzip", ["gzip", "identity"]],
		["br; q=0.0, gzip; Q=1", ["gzip", "identity"]],
		["*", ["br", "gzip", "identity"]],
		["*;q=0", ["identity"]],
		["br, *;q=0", ["br"]],
		["identity;q=0, gzip", ["gzip"]],
		["identity;q=0", ["identity"]],
		["zstd", ["identity"]],
		["brotli, gzipped", ["identity"]],
	])("%s", (header, expected) => expect(acceptedEncodings(header)).toEqual(expected));
});

describe("heldEncoding", () => {
	const tags = { br: '"a-b"', gzip: '"a-g"', identity: '"a-i"' };
	const held = (header: string | undefined) => heldEncoding(header, tags, ["br", "gzip", "identity"]);

	it("finds the representation the client holds", () => {
		expect(held('"a-g"')).toBe("gzip");
		expect(held('W/"a-g"')).toBe("gzip");
		expect(held('"old", "a-i"')).toBe("identity");
		expect(held("*")).toBe("br");
	});

	it("finds nothing in an older tag, a part of a tag, or a representation the client no longer takes", () => {
		expect(held('"old-g"')).toBeUndefined();
		expect(held("a-g")).toBeUndefined();
		expect(held(undefined)).toBeUndefined();
		expect(heldEncoding('"a-b"', tags, ["identity"])).toBeUndefined();
	});
});

describe("createBackgroundQueue", () => {
	it("runs one job at a time, survives a failing one and drops what is too much", async () => {
		const queue = createBackgroundQueue(3);
		const done: number[] = [];
		let running = 0;
		const job = (number: number) => async () => {
			expect(++running).toBe(1);
			await new Promise(setImmediate);
			running--;
			done.push(number);
			if (number === 1) throw new Error("fails");
		};
		for (const number of [1, 2, 3, 4]) queue.add(job(number));
		await queue.idle();
		queue.add(job(5));
		await queue.idle();
		expect(done).toEqual([1, 2, 3, 5]);
	});
});
