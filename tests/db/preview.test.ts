import { describe, expect, it } from "vitest";
import { readCatalogue } from "@/lib/catalogue/queries";
import { readPreview, readSubject } from "@/lib/preview/queries";
import { recordId } from "@/lib/records/identity";
import { prepareDatabase } from "../support/database";
import { createDesk, somebody } from "../support/desk";

const database = prepareDatabase();
const SLUG = "aaben-dialog";
const ID = recordId("intervention", SLUG);
const UNTIL = new Date("2028-01-01T00:00:00Z");
const anna = somebody("anna", ["editor"]);
const bo = somebody("bo", ["publisher"]);

async function drafted() {
	const { client } = await database();
	const clock = { now: new Date("2026-12-01T09:00:00Z") };
	const desk = createDesk(client, () => clock.now);
	await desk.save(anna, "intervention", SLUG, (document) => ({ ...document, title: "Kladdens titel" }));
	await desk.step(anna, "send-til-gennemsyn", ID);
	const revisionId = (await desk.record(ID)).draftRevisionId ?? "ingen";
	const shown = () => readPreview(client, { revisionId, until: UNTIL }, clock.now);
	return { client, clock, desk, revisionId, shown };
}

describe("what a link to a draft shows", () => {
	it("is the revision's own document, with its number and its day", async () => {
		const { shown } = await drafted();
		expect(await shown()).toMatchObject({
			entry: { kind: "intervention", slug: SLUG, document: { title: "Kladdens titel" } },
			about: { sequence: 2, at: new Date("2026-12-01T09:00:00Z"), until: UNTIL, isOlder: false },
		});
	});

	it("stays that revision while the draft is worked on, and says so", async () => {
		const { desk, shown } = await drafted();
		await desk.save(anna, "intervention", SLUG, (document) => ({ ...document, title: "Senere titel" }));
		expect(await shown()).toMatchObject({
			entry: { document: { title: "Kladdens titel" } },
			about: { sequence: 2, isOlder: true },
		});
	});

	it("ends when somebody publishes it, also after something else is published over it", async () => {
		const { desk, shown } = await drafted();
		expect(await desk.publish(bo, ID)).toMatchObject({ kind: "done" });
		expect(await shown()).toBeNull();
		await desk.save(anna, "intervention", SLUG, (document) => ({ ...document, title: "Næste" }));
		await desk.step(anna, "send-til-gennemsyn", ID);
		await desk.publish(bo, ID);
		expect(await shown()).toBeNull();
	});

	it("ends at the second at which the clock publishes it", async () => {
		const { desk, shown, clock, revisionId } = await drafted();
		await desk.step(bo, "planlaeg", ID, { art: "publish", tid: "2027-05-03T08:00", revision: revisionId });
		clock.now = new Date("2027-05-03T05:59:59Z");
		expect(await shown()).not.toBeNull();
		clock.now = new Date("2027-05-03T06:00:00Z");
		expect(await shown()).toBeNull();
	});

	it("is in nothing that the public reads", async () => {
		const { client, clock, shown } = await drafted();
		expect(await shown()).not.toBeNull();
		const published = await readCatalogue(client, clock.now);
		expect(published.interventions.some(({ slug }) => slug === SLUG)).toBe(true);
		expect(JSON.stringify(published)).not.toContain("Kladdens titel");
	});

	it("is known by what it was a draft of when the link has ended", async () => {
		const { client, revisionId } = await drafted();
		const subject = await readSubject(client, { revisionId, until: UNTIL });
		expect(subject).toEqual({ kind: "intervention", slug: SLUG });
		expect(await readSubject(client, { revisionId: "findes-ikke", until: UNTIL })).toBeNull();
	});

	it("is nothing for what was published from the start, or never was", async () => {
		const { client, desk } = await drafted();
		const live = (await desk.record(ID)).liveRevisionId ?? "ingen";
		for (const revisionId of [live, "findes-ikke"]) {
			expect(await readPreview(client, { revisionId, until: UNTIL }, new Date(0))).toBeNull();
		}
	});
});
