import { createSocket } from "node:dgram";
import { once } from "node:events";
import { appendFileSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { createWriter } from "@/lib/store/db/writer";
import { audit } from "@/lib/store/records/audit";
import { cursorFile, fileSink } from "@/lib/store/records/audit-file";
import { syslogSink } from "@/lib/store/records/audit-syslog";
import { createShipping, type Sink } from "@/lib/store/records/ship-audit";
import { type AuditRow, verifyAudit } from "@/lib/store/records/verify-audit";
import { prepareDatabase } from "../support/database";

const database = prepareDatabase("empty");
const NOW = new Date("2026-12-01T09:00:00Z");

async function chain(rows = 3) {
	const { path, client } = await database();
	const write = createWriter(client);
	const add = () =>
		write((tx) => audit(tx, { name: "nogen", at: NOW }, "refused", "", "", { action: 'Æøå "x"\n' }));
	for (let i = 0; i < rows; i += 1) await add();
	const file = `${path}.jsonl`;
	const cursor = (target = file) => cursorFile(`${path}-sent.json`, target);
	const ship = (sink: Sink, target?: string) => createShipping(async () => client, sink, cursor(target));
	const sequences = () => linesIn(file).map(({ sequence }) => sequence);
	return { client, add, file, ship, sequences };
}

const linesIn = (file: string): AuditRow[] =>
	readFileSync(file, "utf8")
		.split("\n")
		.filter(Boolean)
		.map((line) => JSON.parse(line))
		.map((row) => ({ ...row, at: new Date(row.at) }));

describe("rows of the audit in a file", () => {
	it("are those of the table in their order, and a chain that can be checked; for its owner alone", async () => {
		const { client, add, file, ship } = await chain();
		const run = ship(fileSink(file));
		await run();
		await add();
		await run();
		await run();
		expect(linesIn(file)).toEqual(await client.auditEntry.findMany({ orderBy: { sequence: "asc" } }));
		expect(verifyAudit(linesIn(file))).toEqual([]);
		expect(statSync(file).mode & 0o777).toBe(0o600);
	});

	it("go on where a program that was killed had come to, in the middle of a row", async () => {
		const { add, file, ship, sequences } = await chain();
		await ship(fileSink(file))();
		await add();
		await add();
		// The first of them was written, the second half, and nothing noted down.
		const whole = readFileSync(file, "utf8");
		await ship(fileSink(file))();
		const more = readFileSync(file, "utf8").slice(whole.length);
		writeFileSync(file, whole + more.slice(0, more.indexOf("\n") + 40));
		await ship(fileSink(file))();
		expect(sequences()).toEqual([1, 2, 3, 4, 5]);
	});

	it("begin with the next one in a new file, and all again for what is no row of ours", async () => {
		const { add, file, ship, sequences } = await chain();
		const run = ship(fileSink(file));
		await run();
		writeFileSync(file, "");
		await add();
		await run();
		expect(sequences()).toEqual([4]);
		appendFileSync(file, `${JSON.stringify({ sequence: 9, hash: "en andens" })}\n`);
		await ship(fileSink(file))();
		expect(sequences()).toEqual([4, 9, 1, 2, 3, 4]);
	});

	it("wait for what does not take them, and come then, in order", async () => {
		const { add, ship } = await chain();
		const taken: number[] = [];
		let isDown = true;
		const sink: Sink = {
			take: async (rows) => {
				if (isDown) throw new Error("down");
				taken.push(...rows.map(({ sequence }) => sequence));
			},
		};
		const run = ship(sink, "andetsteds");
		await expect(run()).rejects.toThrow("down");
		await add();
		isDown = false;
		await run();
		expect(taken).toEqual([1, 2, 3, 4]);
		// Another process goes on from what was noted down.
		await add();
		await ship(sink, "andetsteds")();
		expect(taken).toEqual([1, 2, 3, 4, 5]);
	});
});

const FIRST = /^<109>1 2026-12-01T09:00:00\.000Z \S+ paaroerendevejviser - refused - \{"at":"2026-12-01/;

describe("rows of the audit in a syslog", () => {
	it("come one in each datagram", async () => {
		const { ship } = await chain(2);
		const socket = createSocket("udp4");
		const messages: string[] = [];
		socket.on("message", (message) => messages.push(message.toString()));
		socket.bind(0, "127.0.0.1");
		await once(socket, "listening");
		const target = `udp://127.0.0.1:${socket.address().port}`;
		await ship(syslogSink(target), target)();
		await expect.poll(() => messages.length).toBe(2);
		expect(messages[0]).toMatch(FIRST);
		socket.close();
	});

	it("come over a stream with their length, once it is there", async () => {
		const { file, ship } = await chain(2);
		const target = `unix:${file}.sock`;
		const run = ship(syslogSink(target), target);
		await expect(run()).rejects.toThrow("ENOENT");
		let taken = "";
		const server = createServer((socket) => {
			socket.on("data", (chunk) => {
				taken += chunk.toString();
			});
		});
		server.listen(`${file}.sock`);
		await once(server, "listening");
		await run();
		server.close();
		const length = Number(/^\d+/.exec(taken)?.[0]);
		const bytes = Buffer.from(taken.slice(String(length).length + 1));
		expect(bytes.subarray(0, length).toString()).toMatch(FIRST);
		expect(bytes.subarray(0, length).toString()).toMatch(/\}$/);
		expect(bytes.subarray(length).toString()).toMatch(/^\d+ <109>1 /);
	});
});
