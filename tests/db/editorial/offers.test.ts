import { describe, expect, it } from "vitest";
import { readCatalogue } from "@/lib/site/queries";
import { recordId } from "@/lib/store/records/identity";
import { prepareDatabase } from "../../support/database";
import { createDesk, formOf, somebody } from "../../support/desk";

const database = prepareDatabase();
const SLUG = "al-anon-telefon";
const ID = recordId("offer", SLUG);
const LOCAL = recordId("offer", "aarhus-paaroerendevejleder");
const ELSEWHERE = recordId("offer", "odense-paaroerenderaadgivning");
const anna = somebody("anna", ["editor"]);
const bo = somebody("bo", ["publisher"]);
const aarhus = somebody("aarhus", ["municipal"], ["0751"]);
const NOW = new Date("2026-12-01T09:00:00Z");

async function open() {
	const copy = await database();
	const clock = { now: NOW };
	const desk = createDesk(copy.client, () => clock.now);
	const offer = async (id = ID) => {
		const catalogue = await readCatalogue(copy.client, clock.now);
		return catalogue.offers.find((one) => one.id === id);
	};
	return { ...copy, desk, clock, offer };
}

describe("a confirmation", () => {
	it("is an event of its own: it says how, who answers for it, and when; a text edit never moves it", async () => {
		const { desk, offer, clock } = await open();
		await desk.step(anna, "bekraeft", ID, { maade: "phone" });
		expect((await offer())?.confirmation).toEqual({ at: NOW, by: "redaktionen", way: "phone" });
		clock.now = new Date("2027-03-01T09:00:00Z");
		await desk.save(bo, "offer", SLUG, (document) => ({ ...document, description: "En ny tekst." }));
		await desk.step(bo, "send-til-gennemsyn", ID);
		expect(await desk.publish(bo, ID)).toMatchObject({ kind: "done" });
		expect((await offer())?.description).toBe("En ny tekst.");
		expect((await offer())?.confirmation?.at).toEqual(NOW);
	});

	it("of several is all or none", async () => {
		const { desk, client } = await open();
		const versions = await client.record.findMany({ where: { id: { in: [ID, LOCAL] } } });
		const rows = (stale: string) =>
			versions.map(({ id, version }) => `${id}:${id === stale ? version + 1 : version}`);
		const post = (stale: string) =>
			desk.act(anna, "bekraeft-flere", formOf({ post: rows(stale), maade: "email" }));
		expect(await post(LOCAL)).toMatchObject({ kind: "redisplay", status: 409 });
		expect(await client.confirmation.count()).toBe(0);
		expect(await post("")).toMatchObject({ kind: "done" });
		expect(await client.confirmation.count()).toBe(2);
	});
});

describe("a municipality's editor", () => {
	it("confirms her own offers, in the municipality's name, and nobody else's", async () => {
		const { desk, offer } = await open();
		expect(await desk.step(aarhus, "bekraeft", LOCAL, { maade: "phone" })).toMatchObject({ kind: "done" });
		expect((await offer(LOCAL))?.confirmation?.by).toBe("Aarhus");
		expect(await desk.step(aarhus, "bekraeft", ELSEWHERE, { maade: "phone" })).toEqual({ kind: "refused" });
		expect(await desk.step(aarhus, "bekraeft", ID, { maade: "phone" })).toEqual({ kind: "refused" });
	});

	it("does not come by an offer by drafting it into her own municipality, or out of it", async () => {
		const { desk } = await open();
		const move = (municipalities: string[]) => (document: never) => ({
			...(document as object),
			coverage: { level: "municipality", regions: [], municipalities },
		});
		const there = move(["0751"]) as never;
		expect(await desk.save(aarhus, "offer", "odense-paaroerenderaadgivning", there)).toEqual({
			kind: "refused",
		});
		const away = move(["0461"]) as never;
		expect(await desk.save(aarhus, "offer", "aarhus-paaroerendevejleder", away)).toEqual({ kind: "refused" });
	});

	it("leaves a row in the audit for every refusal", async () => {
		const { desk, client } = await open();
		await desk.step(aarhus, "bekraeft", ELSEWHERE, { maade: "phone" });
		const row = await client.auditEntry.findFirstOrThrow({ orderBy: { sequence: "desc" } });
		expect(row).toMatchObject({ action: "refused", actor: "aarhus", detail: '{"action":"bekraeft"}' });
	});
});
