import { describe, expect, it } from "vitest";
import { keepTyped, typedIn } from "@/lib/desk/drafts/unsaved";
import { readCatalogue } from "@/lib/site/queries";
import { createWriter } from "@/lib/store/db/writer";
import { recordId } from "@/lib/store/records/identity";
import { prepareDatabase } from "../../support/database";
import { createDesk, formOf, somebody } from "../../support/desk";

const database = prepareDatabase();
const SLUG = "aaben-dialog";
const ID = recordId("intervention", SLUG);
const anna = somebody("anna", ["editor"]);
const bo = somebody("bo", ["publisher"]);
const at = (iso: string) => new Date(iso);

async function reviewed() {
	const copy = await database();
	const clock = { now: at("2026-12-01T09:00:00Z") };
	const desk = createDesk(copy.client, () => clock.now);
	await desk.save(anna, "intervention", SLUG, (document) => ({ ...document, title: "Planlagt titel" }));
	await desk.step(anna, "send-til-gennemsyn", ID);
	const plan = async (art: string, tid: string) =>
		desk.step(bo, "planlaeg", ID, { art, tid, revision: (await desk.record(ID)).draftRevisionId ?? "ingen" });
	const title = async () =>
		(await readCatalogue(copy.client, clock.now)).interventions.find(({ id }) => id === ID)?.title;
	return { ...copy, clock, desk, plan, title };
}

describe("a planned publication", () => {
	it("shows at its second, with nobody to run it, and is written down by the next action under the planner's name", async () => {
		const { desk, plan, title, clock, client } = await reviewed();
		expect(await plan("publish", "2027-03-28T02:30")).toMatchObject({ kind: "done" });
		clock.now = at("2027-03-28T01:29:59Z");
		expect(await title()).toBe("Åben Dialog");
		clock.now = at("2027-03-28T01:30:00Z");
		expect(await title()).toBe("Planlagt titel");
		clock.now = at("2027-04-01T09:00:00Z");
		await desk.step(anna, "saet-laesedato", recordId("offer", "al-anon-telefon"), { dato: "2027-05-03" });
		expect(await desk.record(ID)).toMatchObject({ draftRevisionId: null, stage: "none" });
		const row = await client.auditEntry.findFirstOrThrow({ where: { action: "publish-scheduled" } });
		expect(row).toMatchObject({ actor: "bo", at: at("2027-03-28T01:30:00Z") });
		expect(await title()).toBe("Planlagt titel");
	});

	it("falls when the text is edited, and is refused for a moment that has gone", async () => {
		const { desk, plan, title, clock, client } = await reviewed();
		expect(await plan("publish", "2026-11-30T08:00")).toMatchObject({ status: 422 });
		await plan("publish", "2027-05-03T08:00");
		await desk.save(anna, "intervention", SLUG, (document) => ({ ...document, title: "En anden titel" }));
		expect(await client.schedule.count()).toBe(0);
		clock.now = at("2027-06-01T09:00:00Z");
		expect(await title()).toBe("Åben Dialog");
	});

	it("is not planned by one who wrote in it", async () => {
		const { desk, plan } = await reviewed();
		await desk.save(bo, "intervention", SLUG, (document) => ({ ...document, title: "Bos" }));
		await desk.step(anna, "send-til-gennemsyn", ID);
		expect(await plan("publish", "2027-05-03T08:00")).toMatchObject({
			status: 409,
			state: { fault: expect.stringMatching(/selv skrevet/) },
		});
	});
});

describe("the end of a record", () => {
	it("by the clock takes it off the site at its second", async () => {
		const { plan, title, clock } = await reviewed();
		await plan("expire", "2027-05-03T08:00");
		clock.now = at("2027-05-03T05:59:59Z");
		expect(await title()).toBe("Åben Dialog");
		clock.now = at("2027-05-03T06:00:00Z");
		expect(await title()).toBeUndefined();
	});

	it("says why and what there is instead; publishing it anew brings it back, with the same history", async () => {
		const { desk, title, client, clock } = await reviewed();
		const end = { art: "ended", tekst: "Det er slut.", efterfoelger: "akutsamtalen" };
		expect(await desk.step(bo, "afslut", ID, { ...end, efterfoelger: "findes-ikke" })).toMatchObject({
			status: 422,
		});
		expect(await desk.step(bo, "afslut", ID, end)).toMatchObject({ kind: "done" });
		expect(await title()).toBeUndefined();
		const { endings } = await readCatalogue(client, clock.now);
		expect(endings).toMatchObject([{ slug: SLUG, ending: "ended", successor: { title: "Akutsamtalen" } }]);
		const revisions = await client.revision.count({ where: { recordId: ID } });
		await desk.publish(bo, ID);
		expect(await title()).toBe("Planlagt titel");
		expect(await client.revision.count({ where: { recordId: ID } })).toBe(revisions);
		expect(await client.ending.count()).toBe(0);
	});
});

describe("typed words", () => {
	it("are one row a person and form, however often they are kept; what arrives late changes nothing", async () => {
		const { client } = await database();
		const write = createWriter(client);
		const keep = (nr: string, text: string) =>
			write((tx) =>
				keepTyped(
					tx,
					formOf({ form: `post:${ID}`, nr, grundlag: "r1", "d.title": text }),
					"anna",
					new Date(0),
				),
			);
		for (let i = 1; i <= 30; i += 1) await keep(String(i), `tekst ${i}`);
		expect(await keep("12", "for sent")).toBe(true);
		expect(await client.typed.count()).toBe(1);
		expect(await typedIn(client, `post:${ID}`, "anna")).toMatchObject({
			baseId: "r1",
			values: expect.arrayContaining([["d.title", "tekst 30"]]),
		});
		expect(await client.revision.count({ where: { recordId: ID } })).toBe(1);
		expect(await keep("x", "intet tal")).toBe(false);
	});

	it("are gone once they are saved", async () => {
		const { desk, client } = await reviewed();
		const form = formOf({ form: `post:${ID}`, nr: "1", grundlag: "", "d.title": "x" });
		await createWriter(client)((tx) => keepTyped(tx, form, "anna", new Date(0)));
		await desk.save(anna, "intervention", SLUG, (document) => ({ ...document, title: "Gemt" }));
		expect(await client.typed.count()).toBe(0);
	});

	it("that were on their way while they were saved do not come back; what is typed later is kept", async () => {
		const { desk, client, clock } = await reviewed();
		const { draftRevisionId, version } = await desk.record(ID);
		const began = { post: ID, grundlag: draftRevisionId ?? "", version: String(version) };
		await desk.save(anna, "intervention", SLUG, (document) => ({ ...document, title: "Gemt" }));
		const form = formOf({ form: `post:${ID}`, nr: "1", ...began, "d.title": "Gem" });
		const keepAt = (who: string, ms: number) =>
			createWriter(client)((tx) => keepTyped(tx, form, who, new Date(clock.now.getTime() + ms)));
		expect(await keepAt("anna", 2_000)).toBe(false);
		expect(await keepAt("bent", 2_000)).toBe(true);
		expect(await keepAt("anna", 20_000)).toBe(true);
		expect(await client.typed.count()).toBe(2);
	});
});
