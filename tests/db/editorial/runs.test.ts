import { describe, expect, it } from "vitest";
import { readWholeText } from "@/lib/desk/drafts/whole-text";
import { readRun } from "@/lib/desk/queue/run";
import { recordFrom } from "@/lib/desk/queue/run-address";
import { findRecord } from "@/lib/store/records/record-target";
import { prepareDatabase } from "../../support/database";
import { createDesk, somebody } from "../../support/desk";

const database = prepareDatabase();
const NOW = new Date("2026-12-01T09:00:00Z");
const anna = somebody("anna", ["editor"]);
const dina = somebody("dina", ["contributor"]);
const aarhus = somebody("aarhus", ["municipal"], ["0751"]);
const METHODS = "/redaktion/poster?type=method&tilstand=due";

async function open() {
	const { client } = await database();
	const desk = createDesk(client, () => NOW);
	await client.record.updateMany({ data: { rereadAt: new Date("2030-01-01T00:00:00Z") } });
	const methods = await client.record.findMany({
		where: { kind: "method" },
		take: 4,
		orderBy: { id: "asc" },
	});
	for (const [i, { id }] of methods.entries()) {
		await client.record.update({ where: { id }, data: { rereadAt: new Date(Date.UTC(2026, 10, 1 + i)) } });
	}
	const runAt = async (address: string, person = anna) => {
		const url = new URL(address, "https://example.dk");
		const record = await client.record.findUniqueOrThrow({ where: { id: url.pathname.split("/")[3] ?? "" } });
		return readRun({ client, record, person, now: NOW }, url.searchParams);
	};
	return { client, desk, ids: methods.map(({ id }) => id), runAt };
}

describe("reading through what is due", () => {
	it("takes one press for each, and leads on in the same filter to the last and back to the list", async () => {
		const { client, desk, ids, runAt } = await open();
		await client.record.updateMany({
			where: { kind: "page" },
			data: { rereadAt: new Date("2026-11-01T00:00:00Z") },
		});
		let address: string | null = recordFrom(METHODS, ids[0] ?? "");
		const read: string[] = [];
		while (address) {
			const run = await runAt(address);
			const id = address.split(/[/?]/)[3] ?? "";
			const tilbage: string = run?.next ?? run?.list ?? "";
			expect(run?.left).toBe(ids.length - 1 - read.length);
			const done = await desk.step(anna, "laest", id, { tilbage });
			expect(done).toMatchObject({ kind: "done", to: tilbage });
			read.push(id);
			address = run?.next ?? null;
			expect(done).toMatchObject({ receipt: expect.stringContaining(address ? "næste" : "sidste") });
		}
		expect(read).toEqual(ids);
		const { rereadAt } = await client.record.findUniqueOrThrow({ where: { id: ids[0] ?? "" } });
		expect(rereadAt).toEqual(new Date("2027-12-01T09:00:00Z"));
		expect(await client.auditEntry.count({ where: { action: "read", actor: "anna" } })).toBe(4);
	});

	it("goes on without reading too, round and round", async () => {
		const { ids, runAt } = await open();
		const second = recordFrom(METHODS, ids[1] ?? "");
		expect(await runAt(recordFrom(METHODS, ids[0] ?? ""))).toMatchObject({
			is: "reading",
			left: 3,
			next: second,
		});
		expect((await runAt(recordFrom(METHODS, ids[3] ?? "")))?.next).toBe(recordFrom(METHODS, ids[0] ?? ""));
	});

	it("is offered where a record is due, also to who did not come from the list; and nowhere else", async () => {
		const { client, ids, runAt } = await open();
		expect(await runAt(`/redaktion/poster/${ids[0]}`)).toMatchObject({ is: "reading", left: 3 });
		const { id } = await client.record.findFirstOrThrow({ where: { kind: "source" } });
		expect(await runAt(`/redaktion/poster/${id}`)).toBeNull();
		expect(recordFrom("https://example.dk/?a=b", id)).toBe(`/redaktion/poster/${id}`);
		expect(await runAt(`/redaktion/poster/${id}?fra=type%3Dsource`)).toBeNull();
	});

	it("is for who vouches for something, a municipality's own of hers", async () => {
		const { client, desk, ids } = await open();
		const own = await client.record.findFirstOrThrow({ where: { slug: "aarhus-paaroerendevejleder" } });
		expect(await desk.step(aarhus, "laest", own.id)).toMatchObject({ kind: "done" });
		expect(await desk.step(aarhus, "laest", ids[0] ?? "")).toEqual({ kind: "refused" });
		expect(await desk.step(dina, "laest", own.id)).toEqual({ kind: "refused" });
	});

	it("shows all that the record says", async () => {
		const { client, ids } = await open();
		const target = await findRecord(client, ids[0] ?? "");
		if (!target) throw new Error("no such method");
		const text = await readWholeText(client, target);
		expect(text.length).toBeGreaterThan(2);
		expect(text.every((field) => field.label !== "" && field.text !== "")).toBe(true);
	});
});

it("confirming leads on in the confirm list's filter, by what is due in it", async () => {
	const { client, desk, runAt } = await open();
	const list = "/redaktion/bekraeft?kommune=0751&mangler=kontakt";
	const first = await client.record.findFirstOrThrow({ where: { slug: "aarhus-paaroerendevejleder" } });
	const run = await runAt(recordFrom(list, first.id), aarhus);
	expect(run).toMatchObject({ is: "confirming", only: "contact", list });
	const tilbage = run?.next ?? "";
	expect(tilbage).toContain("?bekraeft=kommune%3D0751");
	const done = await desk.step(aarhus, "bekraeft", first.id, { maade: "phone", hvad: "contact", tilbage });
	expect(done).toMatchObject({ kind: "done", to: tilbage });
	expect((await runAt(tilbage, aarhus))?.left).toBe((run?.left ?? 0) - 1);
});
