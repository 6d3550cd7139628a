import { expect, it } from "vitest";
import { inChunks } from "@/lib/base/in-chunks";

it("asks for some hundreds at a time, and gives all that was found in order", async () => {
	const values = Array.from({ length: 1_201 }, (_, i) => i);
	const asked: number[] = [];
	const found = await inChunks(values, async (some) => {
		asked.push(some.length);
		return some.filter((value) => value % 2 === 0);
	});
	expect(asked).toEqual([500, 500, 201]);
	expect(found).toEqual(values.filter((value) => value % 2 === 0));
	expect(await inChunks([], async () => Promise.reject(new Error("nothing to ask for")))).toEqual([]);
});
