import { describe, expect, it } from "vitest";
import { createPasswordTurns } from "@/lib/desk/sign-in/password-turns";

/** Turns whose work ends when the test says so, in the order in which it began. */
function turns(room: { atOnce: number; waiting: number; perClient: number }) {
	const take = createPasswordTurns(room);
	const begun: string[] = [];
	const ends: (() => void)[] = [];
	const ask = (name: string, client: string | null = name) =>
		take(client, async () => {
			begun.push(name);
			await new Promise<void>((resolve) => ends.push(resolve));
			return name;
		});
	const endOne = async () => {
		ends.shift()?.();
		await new Promise((resolve) => setTimeout(resolve));
	};
	return { ask, begun, endOne };
}

describe("the turns of passwords", () => {
	it("are so many at once, and each of the others when one has ended", async () => {
		const { ask, begun, endOne } = turns({ atOnce: 2, waiting: 9, perClient: 9 });
		const all = Promise.all(["a", "b", "c", "d"].map((name) => ask(name)));
		expect(begun).toEqual(["a", "b"]);
		await endOne();
		expect(begun).toEqual(["a", "b", "c"]);
		for (let i = 0; i < 3; i += 1) await endOne();
		expect(await all).toEqual(["a", "b", "c", "d"]);
	});

	it("are refused at once when too many strangers wait, or too many of one address", async () => {
		const { ask } = turns({ atOnce: 1, waiting: 3, perClient: 2 });
		void ask("first");
		for (let i = 0; i < 2; i += 1) void ask("flood");
		expect(await ask("flood")).toBe("busy");
		void ask("another");
		expect(await ask("a third")).toBe("busy");
	});

	it("come to whom we know before any stranger who waits", async () => {
		const { ask, begun, endOne } = turns({ atOnce: 1, waiting: 2, perClient: 2 });
		for (const name of ["first", "a", "b"]) void ask(name);
		expect(await ask("c")).toBe("busy");
		void ask("known", null);
		await endOne();
		expect(begun).toEqual(["first", "known"]);
		await endOne();
		expect(begun).toEqual(["first", "known", "a"]);
	});

	it("go on after work that fails", async () => {
		const take = createPasswordTurns({ atOnce: 1, waiting: 1, perClient: 1 });
		await expect(take("a", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
		expect(await take("a", async () => "yes")).toBe("yes");
	});
});
