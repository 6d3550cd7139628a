import { describe, expect, it } from "vitest";
import { readReports } from "@/lib/desk/queue/inbox";
import { readQueue } from "@/lib/desk/queue/queue";
import { createWriter } from "@/lib/store/db/writer";
import { recordId } from "@/lib/store/records/identity";
import { prepareDatabase } from "../../support/database";
import { createDesk, formOf, somebody } from "../../support/desk";

const database = prepareDatabase();
const SLUG = "al-anon-telefon";
const ID = recordId("offer", SLUG);
const anna = somebody("anna", ["editor"]);
const bent = somebody("bent", ["editor"]);
const aarhus = somebody("aarhus", ["municipal"], ["0751"]);
const NOW = new Date("2026-12-01T09:00:00Z");

async function open() {
	const { client } = await database();
	const desk = createDesk(client, () => NOW);
	const about = { kind: "offer", slug: SLUG, topic: "phone-dead", message: "Den er død", contact: "" };
	const report = { id: "r1", at: NOW, ...about };
	await createWriter(client)((tx) => tx.problemReport.create({ data: report }));
	const handle = async (who: typeof anna, gor: string, svar = "", version?: number) => {
		const row = await client.problemReport.findUniqueOrThrow({ where: { id: "r1" } });
		const fields = { rapport: "r1", version: String(version ?? row.version), gor, svar };
		return desk.act(who, "haandter-rapport", formOf(fields));
	};
	const first = async () => (await readReports(client, anna))[0];
	return { desk, client, handle, first };
}

describe("a report from the public", () => {
	it("is taken, let go, taken by another, and closed with what was done and the revision that fixedBy it", async () => {
		const { desk, client, handle, first } = await open();
		await client.user.create({
			data: {
				...{ id: "bent", name: "Bent", email: "bent@example.dk", emailVerified: true },
				...{ createdAt: NOW, updatedAt: NOW },
			},
		});
		await handle(anna, "tag");
		await handle(anna, "slip");
		expect((await first())?.assigned).toBeNull();
		await handle(bent, "tag");
		expect(await first()).toMatchObject({ assigned: "Bent", fixedBy: null, recordId: ID });
		await desk.save(bent, "offer", SLUG, (document) => ({ ...document, phone: "22345678" }));
		expect(await handle(bent, "luk", "")).toMatchObject({ kind: "redisplay", status: 422 });
		expect(await handle(bent, "luk", "Nyt nummer")).toMatchObject({ kind: "done" });
		expect(await first()).toMatchObject({
			answer: "Nyt nummer",
			handledAt: NOW,
			fixedBy: { recordId: ID, sequence: 2 },
		});
	});

	it("is closed once: whoever comes second is told, and another municipality's editor may not", async () => {
		const { handle, first } = await open();
		expect(await handle(aarhus, "luk", "Nej")).toEqual({ kind: "refused" });
		expect(await handle(anna, "luk", "Rettet", 0)).toMatchObject({ kind: "done" });
		expect(await handle(bent, "luk", "Også rettet", 0)).toMatchObject({ kind: "redisplay", status: 409 });
		expect((await first())?.answer).toBe("Rettet");
	});

	it("about an offer in her own municipality is a municipality's editor's to answer, and she sees no other", async () => {
		const { client, desk } = await open();
		const about = { kind: "offer", slug: "aarhus-paaroerendevejleder", topic: "other", message: "Lukket?" };
		await createWriter(client)((tx) => tx.problemReport.create({ data: { id: "r2", at: NOW, ...about } }));
		expect((await readReports(client, aarhus)).map(({ id }) => id)).toEqual(["r2"]);
		expect((await readReports(client, anna)).map(({ id }) => id).sort()).toEqual(["r1", "r2"]);
		const fields = { rapport: "r2", version: "0", gor: "luk", svar: "Åbent igen" };
		expect(await desk.act(aarhus, "haandter-rapport", formOf(fields))).toMatchObject({ kind: "done" });
		expect((await readQueue(client, aarhus, NOW)).reports).toBe(0);
		expect((await readQueue(client, anna, NOW)).reports).toBe(1);
	});
});
