import { expect, it, vi } from "vitest";
import { createWriteCheck } from "@/lib/site/write-check";

it("writes once in ten seconds for all who ask, and says what came of it", async () => {
	let now = 0;
	const write = vi.fn(async () => undefined as undefined);
	const check = createWriteCheck(write, () => now);
	expect(await Promise.all(Array.from({ length: 50 }, check))).not.toContain(false);
	now = 9_999;
	await check();
	expect(write).toHaveBeenCalledTimes(1);
	now = 10_000;
	write.mockRejectedValueOnce(new Error("attempt to write a readonly database"));
	expect(await check()).toBe(false);
	now = 19_999;
	expect(await check()).toBe(false);
	now = 20_000;
	expect(await check()).toBe(true);
	expect(write).toHaveBeenCalledTimes(3);
});
