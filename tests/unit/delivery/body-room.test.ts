import type { IncomingMessage } from "node:http";
import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { createBodyRoom } from "@/lib/delivery/admission/body-room";
import { Busy } from "@/lib/delivery/admission/lanes";

const ROOM = { inAll: 1_000, perClient: 600 };

/** A body that comes in from a client as the test says. */
function coming(room: ReturnType<typeof createBodyRoom>, client: string, most = 10_000) {
	const stream = new PassThrough();
	const received = room.receive(stream as unknown as IncomingMessage, client, most);
	const outcome = received.then(
		({ body }) => body.length,
		(error: unknown) => (error instanceof Busy ? "busy" : "broken"),
	);
	const send = async (bytes: number) => {
		stream.write(Buffer.alloc(bytes));
		await new Promise((resolve) => setImmediate(resolve));
	};
	return { stream, received, outcome, send };
}

describe("the room for bodies", () => {
	it("takes one in whole, and gives its room back", async () => {
		const room = createBodyRoom(ROOM);
		const one = coming(room, "a");
		await one.send(100);
		await one.send(200);
		expect(room.bytes).toBe(300);
		one.stream.end();
		const { body, leave } = await one.received;
		expect(body.length).toBe(300);
		leave();
		leave();
		expect(room.bytes).toBe(0);
	});

	it("keeps of a longer one no more than shows that it is too long", async () => {
		const room = createBodyRoom(ROOM);
		const one = coming(room, "a", 250);
		for (let count = 0; count < 20; count += 1) await one.send(100);
		one.stream.end();
		expect(await one.outcome).toBe(300);
	});

	it("refuses, of the client that has most here, the largest that is still coming", async () => {
		const room = createBodyRoom(ROOM);
		const [whole, large, small] = [coming(room, "a"), coming(room, "a"), coming(room, "a")];
		await whole.send(150);
		whole.stream.end();
		await whole.received;
		await large.send(300);
		await small.send(100);
		const other = coming(room, "b");
		await other.send(400);
		expect(room.bytes).toBe(950);
		await other.send(100);
		expect(await large.outcome).toBe("busy");
		expect(room.bytes).toBe(750);
		for (const one of [small, other]) one.stream.end();
		expect([await small.outcome, await other.outcome]).toEqual([100, 500]);
	});

	it("lets one client have no more than its share, however much room there is", async () => {
		const room = createBodyRoom(ROOM);
		const [first, second] = [coming(room, "a"), coming(room, "a")];
		await first.send(500);
		await second.send(200);
		expect(await first.outcome).toBe("busy");
		expect(room.bytes).toBe(200);
	});

	it("gives the room of who breaks off back", async () => {
		const room = createBodyRoom(ROOM);
		const one = coming(room, "a");
		await one.send(500);
		one.stream.destroy();
		expect(await one.outcome).toBe("broken");
		expect(room.bytes).toBe(0);
		const late = coming(room, "a");
		late.stream.destroy();
		expect(await late.outcome).toBe("broken");
	});
});
