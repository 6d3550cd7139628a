import { describe, expect, it } from "vitest";
import { recordId } from "@/lib/store/records/identity";
import { prepareDatabase } from "../../support/database";
import { createDesk, formOf, somebody } from "../../support/desk";

const database = prepareDatabase();
const SLUG = "aaben-dialog";
const ID = recordId("intervention", SLUG);
const OFFER = "al-anon-telefon";
const anna = somebody("anna", ["editor"]);
const bo = somebody("bo", ["publisher"]);
const carl = somebody("carl", ["publisher"]);
const NOW = new Date("2026-12-01T09:00:00Z");
const MAY = "2027-05-03T08:00";

async function open() {
	const { client } = await database();
	const desk = createDesk(client, () => NOW);
	const draft = (who = anna, title = "Ny titel") =>
		desk.save(who, "intervention", SLUG, (document) => ({ ...document, title }));
	const send = () => desk.step(anna, "send-til-gennemsyn", ID);
	const draftId = async () => (await desk.record(ID)).draftRevisionId ?? "";
	const plan = (art: string, revision: string, tid = MAY, id = ID) =>
		desk.step(bo, "planlaeg", id, { art, tid, revision });
	const plans = async () => (await client.schedule.findMany()).map(({ action }) => action).sort();
	return { client, desk, draft, send, draftId, plan, plans };
}
const saying = (fault: RegExp) => ({
	kind: "redisplay",
	status: 409,
	state: { fault: expect.stringMatching(fault) },
});

describe("what is published is what was read", () => {
	it.each([
		["udgiv", { grund: "" }],
		["udgiv-i-noed", { grund: "Det haster" }],
		["planlaeg", { art: "publish", tid: MAY }],
	] as const)("%s takes no revision but the draft, however new the page is", async (name, fields) => {
		const { client, desk, draft, send, draftId } = await open();
		await draft();
		const revision = await draftId();
		await draft(anna, "Endnu en titel");
		await send();
		const answer = await desk.step(bo, name, ID, { ...fields, revision });
		expect(answer).toMatchObject(saying(/blevet ændret, siden du så den/));
		expect(await client.schedule.count()).toBe(0);
		expect(await desk.step(bo, name, ID, { ...fields, revision: await draftId() })).toMatchObject({
			kind: "done",
		});
	});

	it("a draft that nobody has sent to review is neither published nor planned; sent once it is not sent again", async () => {
		const { desk, draft, send, draftId, plan } = await open();
		await draft();
		expect(await desk.publish(bo, ID)).toMatchObject(saying(/ikke sendt til godkendelse/));
		expect(await plan("publish", await draftId())).toMatchObject(saying(/ikke sendt til godkendelse/));
		const { version } = await desk.record(ID);
		await send();
		expect((await desk.record(ID)).version).toBe(version + 1);
		expect(await send()).toMatchObject(saying(/allerede sendt/));
	});

	it("is news to readers the first time, without a word of it", async () => {
		const { client, desk } = await open();
		const { document } = await desk.document("offer", recordId("offer", OFFER));
		await desk.create(anna, "offer", { ...document, title: "Et nyt tilbud" }, "aaaaaaaa1");
		const { id } = await client.record.findFirstOrThrow({ where: { liveRevisionId: null } });
		await desk.step(anna, "send-til-gennemsyn", id);
		expect(await desk.publish(bo, id)).toMatchObject({ kind: "done" });
		expect((await desk.record(id)).changedAt).toEqual(NOW);
	});
});

describe("a second person", () => {
	it("may have written what readers see today, and is asked for where the setting says", async () => {
		const { desk, draft, send } = await open();
		await draft(bo, "Bos titel");
		await send();
		expect(await desk.publish(carl, ID)).toMatchObject({ kind: "done" });
		await draft(anna, "Annas titel");
		await send();
		expect(await desk.publish(bo, ID)).toMatchObject({ kind: "done" });
		const offer = recordId("offer", OFFER);
		const own = async () => {
			await desk.save(bo, "offer", OFFER, (document) => ({ ...document, title: `${document.title}!` }));
			await desk.step(anna, "send-til-gennemsyn", offer);
			return desk.publish(bo, offer);
		};
		expect(await own()).toMatchObject({ kind: "done" });
		const chef = somebody("chef", ["administrator"]);
		const kinds = { foer: "intervention", type: ["intervention", "offer"] };
		expect(await desk.act(chef, "indstil-fire-oejne", formOf(kinds))).toMatchObject({ kind: "done" });
		expect(await own()).toMatchObject(saying(/selv skrevet/));
	});

	it("looks at what was published in an emergency: neither who published it nor who wrote it", async () => {
		const { desk, draft, draftId } = await open();
		await draft(carl, "Carls titel");
		await desk.step(bo, "udgiv-i-noed", ID, { revision: await draftId(), grund: "Det haster" });
		for (const who of [bo, carl])
			expect(await desk.step(who, "har-set-noedudgivelse", ID)).toMatchObject(saying(/En anden end dem/));
		const dina = somebody("dina", ["publisher"]);
		expect(await desk.step(dina, "har-set-noedudgivelse", ID)).toMatchObject({ kind: "done" });
		expect(await desk.step(dina, "har-set-noedudgivelse", ID)).toMatchObject(saying(/ingen nødudgivelse/));
	});
});

describe("a plan", () => {
	it("is for a moment to come, changes what pages stand on, and names a revision only when it publishes", async () => {
		const { client, desk, draft, send, draftId, plan, plans } = await open();
		await draft();
		await send();
		const version = async () =>
			(await client.catalogueVersion.findUniqueOrThrow({ where: { id: 1 } })).version;
		const before = await version();
		expect(await plan("publish", await draftId(), "2026-12-01T10:00")).toMatchObject({ status: 422 });
		expect(await plan("publish", await draftId())).toMatchObject({ kind: "done" });
		expect(await version()).toBe(before + 1);
		expect(await plan("expire", await draftId())).toMatchObject({ kind: "done" });
		expect(await client.schedule.findFirst({ where: { action: "expire" } })).toMatchObject({
			revisionId: null,
		});
		await desk.step(bo, "aflys-plan", ID, { art: "expire" });
		expect(await plans()).toEqual(["publish"]);
		await desk.step(bo, "bed-om-rettelser", ID, { tekst: "Kortere", felt: "" });
		expect(await client.comment.findFirst()).toMatchObject({ revisionId: await draftId() });
		expect(await plans()).toEqual([]);
		expect(await desk.step(bo, "bed-om-rettelser", ID, { tekst: "Igen", felt: "" })).toMatchObject(
			saying(/ikke til godkendelse/),
		);
	});

	it("takes nothing off the site that others are built upon, nor what never was there", async () => {
		const { client, desk, plan } = await open();
		const page = await client.record.findFirstOrThrow({ where: { kind: "page" } });
		const answer = await plan("expire", page.liveRevisionId ?? "", MAY, page.id);
		expect(answer).toMatchObject(saying(/kan ikke tages af siden/));
		const provider = await client.record.findFirstOrThrow({ where: { kind: "provider" } });
		expect(await plan("expire", provider.liveRevisionId ?? "", MAY, provider.id)).toMatchObject({
			kind: "done",
		});
		const { document } = await desk.document("offer", recordId("offer", OFFER));
		await desk.create(anna, "offer", { ...document, title: "Et nyt tilbud" }, "aaaaaaaa1");
		const { id } = await client.record.findFirstOrThrow({ where: { liveRevisionId: null } });
		await desk.step(anna, "kasser-kladde", id);
		expect(await plan("expire", "ingen", MAY, id)).toMatchObject(saying(/ikke udgivet/));
	});
});
