import { describe, expect, it } from "vitest";
import { readCatalogue } from "@/lib/site/queries";
import { recordId } from "@/lib/store/records/identity";
import { prepareDatabase } from "../../support/database";
import { createDesk, somebody } from "../../support/desk";

const database = prepareDatabase();
const SLUG = "aaben-dialog";
const ID = recordId("intervention", SLUG);
const anna = somebody("anna", ["editor"]);
const bo = somebody("bo", ["publisher"]);
const carl = somebody("carl", ["publisher"]);
const NOW = new Date("2026-12-01T09:00:00Z");

async function open() {
	const copy = await database();
	const clock = { now: NOW };
	const desk = createDesk(copy.client, () => clock.now);
	const title = async () =>
		(await readCatalogue(copy.client, clock.now)).interventions.find(({ id }) => id === ID)?.title;
	const retitle = (to: string) => (document: { title: string }) => ({ ...document, title: to });
	const saveAs = (who: typeof anna, to: string) =>
		desk.save(who, "intervention", SLUG, (document) => ({ ...document, ...retitle(to)(document) }));
	return { ...copy, desk, clock, title, saveAs };
}

describe("a draft", () => {
	it("is worked on while the public sees what is live, and shows once somebody else has published it", async () => {
		const { desk, title, saveAs } = await open();
		expect(await saveAs(anna, "Ny titel")).toMatchObject({ kind: "done" });
		expect(await title()).toBe("Åben Dialog");
		expect(await desk.publish(bo, ID)).toMatchObject({ kind: "redisplay", status: 409 });
		expect(await desk.step(anna, "send-til-gennemsyn", ID)).toMatchObject({ kind: "done" });
		expect(await title()).toBe("Åben Dialog");
		expect(await desk.publish(bo, ID)).toMatchObject({ kind: "done" });
		expect(await title()).toBe("Ny titel");
		expect(await desk.record(ID)).toMatchObject({ draftRevisionId: null, stage: "none", editedHere: true });
	});

	it("is not published by one who wrote in it, even when another sent it to review", async () => {
		const { desk, title, saveAs } = await open();
		await saveAs(bo, "Bos titel");
		await saveAs(anna, "Annas titel");
		await desk.step(anna, "send-til-gennemsyn", ID);
		expect(await desk.publish(bo, ID)).toMatchObject({
			status: 409,
			state: { fault: expect.stringMatching(/selv skrevet/) },
		});
		expect(await title()).toBe("Åben Dialog");
		expect(await desk.publish(carl, ID)).toMatchObject({ kind: "done" });
		expect(await title()).toBe("Annas titel");
	});

	it("loses its review when it is edited: what was read is not what would be published", async () => {
		const { desk, saveAs, title } = await open();
		await saveAs(anna, "Den læste");
		await desk.step(anna, "send-til-gennemsyn", ID);
		const { draftRevisionId, version } = await desk.record(ID);
		await saveAs(anna, "En anden");
		const read = { post: ID, version: String(version), revision: draftRevisionId ?? "", grund: "" };
		expect(await desk.act(bo, "udgiv", new URLSearchParams(read))).toMatchObject({ status: 409 });
		expect(await desk.publish(bo, ID)).toMatchObject({ status: 409 });
		expect(await title()).toBe("Åben Dialog");
	});

	it("is published in an emergency by its author, with a reason, and flagged until somebody else has looked", async () => {
		const { desk, saveAs, title } = await open();
		await saveAs(bo, "Akut");
		const urgent = async (grund: string) =>
			desk.step(bo, "udgiv-i-noed", ID, { revision: (await desk.record(ID)).draftRevisionId ?? "", grund });
		expect(await urgent("")).toMatchObject({ status: 422 });
		expect(await urgent("Nummeret var forkert")).toMatchObject({ kind: "done" });
		expect(await title()).toBe("Akut");
		expect((await desk.record(ID)).unreviewedId).not.toBeNull();
		expect(await desk.step(bo, "har-set-noedudgivelse", ID)).toMatchObject({ status: 409 });
		expect(await desk.step(carl, "har-set-noedudgivelse", ID)).toMatchObject({ kind: "done" });
		expect((await desk.record(ID)).unreviewedId).toBeNull();
	});

	it("is restored from any revision as a new one; the old rows stay byte for byte", async () => {
		const { desk, client, saveAs } = await open();
		await saveAs(anna, "Første");
		await saveAs(anna, "Anden");
		const before = await client.revision.findMany({ where: { recordId: ID }, orderBy: { sequence: "asc" } });
		const [first] = before;
		expect(await desk.step(anna, "gendan", ID, { revision: first?.id ?? "", grund: "" })).toMatchObject({
			kind: "done",
		});
		const after = await client.revision.findMany({ where: { recordId: ID }, orderBy: { sequence: "asc" } });
		expect(after.slice(0, -1)).toEqual(before);
		expect(after.at(-1)).toMatchObject({ document: first?.document, origin: "restore", by: "anna" });
	});

	it("is not replaced by an old revision unasked while others read it, or wrote it", async () => {
		const { desk, client, saveAs } = await open();
		const { id: first } = await client.revision.findFirstOrThrow({ where: { recordId: ID } });
		const restore = (who: typeof anna, fields = {}) =>
			desk.step(who, "gendan", ID, { revision: first, grund: "", ...fields });
		await saveAs(bo, "Bos kladde");
		const { draftRevisionId } = await desk.record(ID);
		expect(await restore(anna)).toMatchObject({
			status: 409,
			state: { fault: expect.stringMatching(/må erstattes/) },
		});
		expect((await desk.record(ID)).draftRevisionId).toBe(draftRevisionId);
		expect(await restore(anna, { erstat: "ja" })).toMatchObject({ kind: "done" });
		await desk.step(anna, "send-til-gennemsyn", ID);
		await saveAs(anna, "Annas egen");
		await desk.step(anna, "send-til-gennemsyn", ID);
		expect(await restore(anna)).toMatchObject({ status: 409 });
		await saveAs(anna, "Annas egen igen");
		expect(await restore(anna)).toMatchObject({ kind: "done" });
	});
});

describe("what readers need to know", () => {
	it("moves the public date, and nothing else does", async () => {
		const { desk, saveAs } = await open();
		const round = async (fields: Record<string, string>, to: string) => {
			await saveAs(anna, to);
			await desk.step(anna, "send-til-gennemsyn", ID);
			return desk.publish(bo, ID, fields);
		};
		await round({}, "Lille rettelse");
		expect((await desk.record(ID)).changedAt).toBeNull();
		expect(await round({ stor: "ja" }, "Stor")).toMatchObject({ status: 422 });
		await desk.publish(bo, ID, { stor: "ja", grund: "Nyt navn" });
		expect((await desk.record(ID)).changedAt).toEqual(NOW);
	});
});
