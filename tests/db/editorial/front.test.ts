import { describe, expect, it } from "vitest";
import { EVERYTHING } from "@/lib/desk/queue/list-address";
import { readOfferCounts } from "@/lib/desk/queue/offer-counts";
import { readOffersByDue } from "@/lib/desk/queue/offers-by-due";
import { readQueue } from "@/lib/desk/queue/queue";
import { readRecordList } from "@/lib/desk/queue/record-list";
import { confirmationId, recordId } from "@/lib/store/records/identity";
import { prepareDatabase } from "../../support/database";
import { createDesk, somebody } from "../../support/desk";

const database = prepareDatabase();
const SLUG = "aaben-dialog";
const ID = recordId("intervention", SLUG);
const anna = somebody("anna", ["editor"]);
const bo = somebody("bo", ["publisher"]);
const aarhus = somebody("aarhus", ["municipal"], ["0751"]);
const NOW = new Date("2026-12-01T09:00:00Z");

async function open() {
	const { client } = await database();
	const clock = { now: NOW };
	const desk = createDesk(client, () => clock.now);
	const queue = (person = anna) => readQueue(client, person, clock.now);
	return { client, clock, desk, queue };
}

describe("the desk's front", () => {
	it("names a draft where it has come to, by what the draft is called", async () => {
		const { desk, queue } = await open();
		const where = async () => {
			const { drafts, review, changes } = await queue();
			return [drafts, review, changes].map(({ count, items }) => [count, items[0]?.title]);
		};
		await desk.save(anna, "intervention", SLUG, (document) => ({ ...document, title: "Nyt navn" }));
		const none = [0, undefined];
		expect(await where()).toEqual([[1, "Nyt navn"], none, none]);
		await desk.step(anna, "send-til-gennemsyn", ID);
		expect(await where()).toEqual([none, [1, "Nyt navn"], none]);
		await desk.step(bo, "bed-om-rettelser", ID, { tekst: "Ret det", felt: "" });
		expect(await where()).toEqual([none, none, [1, "Nyt navn"]]);
		expect((await queue(aarhus)).changes.count).toBe(0);
	});

	it("asks for a record to be read again from its date", async () => {
		const { client, clock, desk, queue } = await open();
		await client.record.updateMany({ data: { rereadAt: new Date("2027-11-23T10:00:00Z") } });
		expect((await queue()).due.count).toBe(0);
		await desk.step(anna, "saet-laesedato", ID, { dato: "2026-12-01" });
		expect((await queue()).due.items.map(({ id }) => id)).toEqual([ID]);
		await desk.step(anna, "saet-laesedato", ID, { dato: "2030-01-01" });
		clock.now = new Date("2027-11-23T09:59:59Z");
		expect((await queue()).due.count).toBe(0);
		clock.now = new Date("2027-11-23T10:00:00Z");
		const records = await client.record.count();
		expect((await queue()).due).toMatchObject({ count: records - 1 });
		expect((await queue()).due.items).toHaveLength(8);
	});

	it("finds what is said without a source until it is mended, and what is only our inference", async () => {
		const { desk, queue } = await open();
		const before = (await queue()).inferred.count;
		const inferred = await desk.save(anna, "intervention", SLUG, (document) => ({
			...document,
			targetGroups: document.targetGroups.map((group) => ({ ...group, basis: "inferred" as const })),
		}));
		expect(inferred).toMatchObject({ kind: "done" });
		expect((await queue()).inferred.count).toBe(before);
		await desk.step(anna, "send-til-gennemsyn", ID);
		await desk.publish(bo, ID);
		expect((await queue()).inferred.count).toBe(before + 1);
	});

	it("finds it in what the clock publishes, with nobody writing", async () => {
		const { clock, desk, queue } = await open();
		const before = (await queue()).inferred.count;
		await desk.save(anna, "intervention", SLUG, (document) => ({
			...document,
			targetGroups: document.targetGroups.map((group) => ({ ...group, basis: "inferred" as const })),
		}));
		await desk.step(anna, "send-til-gennemsyn", ID);
		const revision = (await desk.record(ID)).draftRevisionId ?? "";
		await desk.step(bo, "planlaeg", ID, { art: "publish", tid: "2026-12-01T11:00", revision });
		expect((await queue()).inferred.count).toBe(before);
		clock.now = new Date("2026-12-01T10:00:00Z");
		expect((await queue()).inferred.count).toBe(before + 1);
	});

	it("counts the offers that are due as the list of them does, at every midnight", async () => {
		const { client } = await open();
		const offers = await client.offer.findMany({ orderBy: { slug: "asc" }, take: 6 });
		const edges = ["2026-05-31T21:59:59.999Z", "2026-05-31T22:00:00.000Z", "2025-11-30T22:59:59.999Z"];
		const times = [
			...edges,
			"2025-11-30T23:00:00.000Z",
			"2025-12-01T23:30:00.000Z",
			"2026-11-30T12:00:00.000Z",
		];
		for (const [i, { recordId: id }] of offers.entries()) {
			const row = {
				id: confirmationId(id, 1),
				recordId: id,
				revisionId: "",
				by: "redaktionen",
				way: "phone",
			};
			await client.confirmation.create({ data: { ...row, at: new Date(times[i] ?? "") } });
		}
		for (const person of [anna, aarhus]) {
			for (const now of ["2026-11-30T22:59:59Z", "2026-11-30T23:00:00Z", "2026-12-01T23:00:00Z"]) {
				const at = new Date(now);
				const list = await readOffersByDue(client, person, at);
				const due = list.filter((offer) => offer.due.length > 0).length;
				expect((await readOfferCounts(client, person, at)).offers, `${person.id} ${now}`).toEqual({
					total: list.length,
					due,
				});
			}
		}
	});

	it("leads to lists that are as long as its numbers say", async () => {
		const { client, clock, desk } = await open();
		await desk.save(anna, "intervention", SLUG, (document) => ({ ...document, title: "Nyt navn" }));
		await desk.save(anna, "intervention", "laer-at-tackle", (document) => ({ ...document, title: "Andet" }));
		await desk.step(anna, "send-til-gennemsyn", recordId("intervention", "laer-at-tackle"));
		await desk.step(anna, "saet-laesedato", recordId("intervention", "akutsamtalen"), { dato: "2026-12-01" });
		for (const person of [anna, bo, aarhus]) {
			const { offers: _, unanswered: __, empty: ___, ...queue } = await readQueue(client, person, clock.now);
			const { drafts: draft, ...rest } = queue;
			for (const [state, list] of Object.entries({ draft, ...rest })) {
				if (list === null || typeof list === "number") continue;
				const query = { ...EVERYTHING, state };
				const { total } = await readRecordList(client, query, person, clock.now);
				expect(total, `${person.id} ${state}`).toBe(list.count);
			}
		}
		expect((await readQueue(client, anna, clock.now)).inferred.count).toBeGreaterThan(100);
	});
});
