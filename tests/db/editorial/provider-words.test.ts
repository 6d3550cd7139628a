import { describe, expect, it } from "vitest";
import { providerAnswerSchema, takeAnswer } from "@/lib/desk/confirming/provider-answers";
import { providerFacts } from "@/lib/desk/confirming/provider-facts";
import { readAnswers } from "@/lib/desk/queue/inbox";
import { readProviderWords } from "@/lib/desk/queue/provider-words";
import { createWriter } from "@/lib/store/db/writer";
import { recordId } from "@/lib/store/records/identity";
import { findRecord } from "@/lib/store/records/record-target";
import { prepareDatabase } from "../../support/database";
import { createDesk, formOf, somebody } from "../../support/desk";

const database = prepareDatabase();
const SLUG = "al-anon-telefon";
const ID = recordId("offer", SLUG);
const anna = somebody("anna", ["editor"]);
const bo = somebody("bo", ["publisher"]);
const ANSWERED = new Date("2026-11-20T09:00:00Z");
const LATER = new Date("2026-12-01T09:00:00Z");

/** A provider has answered, and it waits. */
async function answered(fields: Record<string, string>) {
	const { client } = await database();
	const clock = { now: ANSWERED };
	const desk = createDesk(client, () => clock.now);
	const made = await desk.step(anna, "lav-bekraeftlink", ID);
	if (made.kind !== "redisplay") throw new Error("no link");
	const token = (made.state.extra as { link: string }).link.split("/").at(-1) ?? "";
	const facts = providerFacts((await desk.document("offer", ID)).document);
	const answer = providerAnswerSchema.parse({ navn: "Gerda", besked: "", ...facts, ...fields });
	await createWriter(client)((tx) => takeAnswer(tx, token, answer, clock.now));
	clock.now = LATER;
	const row = await client.providerAnswer.findFirstOrThrow();
	const handle = (gor: string) =>
		desk.act(anna, "haandter-svar", formOf({ svar: row.id, version: String(row.version), gor }));
	const words = async () => {
		const target = await findRecord(client, ID);
		if (!target) throw new Error("no offer");
		return readProviderWords(client, target);
	};
	return { client, desk, row, handle, words };
}

const CORRECTS = { svar: "correct", phone: "22345678", besked: "Vi har fået nyt nummer." };

describe("what a provider corrected", () => {
	it("follows the draft with their words, and is their confirmation once it is published, from when they answered", async () => {
		const { client, desk, handle, words } = await answered(CORRECTS);
		expect((await words()).waiting).toMatchObject([{ name: "Gerda", message: CORRECTS.besked }]);
		expect(await handle("brug")).toMatchObject({ kind: "done" });
		expect(await words()).toMatchObject({
			waiting: [],
			inDraft: [{ name: "Gerda", message: CORRECTS.besked }],
		});
		// A colleague goes on writing in the same draft.
		await desk.save(anna, "offer", SLUG, (document) => ({ ...document, description: "Ny tekst." }));
		await desk.step(anna, "send-til-gennemsyn", ID);
		expect((await words()).inDraft).toHaveLength(1);
		expect(await client.confirmation.count()).toBe(0);
		expect(await desk.publish(bo, ID)).toMatchObject({ kind: "done" });
		const { liveRevisionId } = await desk.record(ID);
		expect(await client.confirmation.findMany()).toMatchObject([
			{ at: ANSWERED, by: "udbyderen", way: "provider", byId: "bo", revisionId: liveRevisionId },
		]);
		expect(await words()).toEqual({ waiting: [], inDraft: [] });
		// The next publication says nothing of what they said.
		await desk.save(anna, "offer", SLUG, (document) => ({ ...document, description: "Igen." }));
		await desk.step(anna, "send-til-gennemsyn", ID);
		await desk.publish(bo, ID);
		expect(await client.confirmation.count()).toBe(1);
	});

	it("confirms nothing where it was thrown away", async () => {
		const { client, desk, handle, words } = await answered(CORRECTS);
		await handle("brug");
		await desk.step(anna, "kasser-kladde", ID);
		expect((await words()).inDraft).toEqual([]);
		await desk.save(anna, "offer", SLUG, (document) => ({ ...document, description: "Noget andet." }));
		await desk.step(anna, "send-til-gennemsyn", ID);
		expect((await words()).inDraft).toEqual([]);
		await desk.publish(bo, ID);
		expect(await client.confirmation.count()).toBe(0);
	});
});

describe("that an offer has stopped", () => {
	it("is heard in their words too, and offered to who may end it; the ending is the answer's use", async () => {
		const said = { svar: "correct", besked: "Gruppen stoppede i juni." };
		const { client, desk, row, words } = await answered(said);
		expect((await words()).waiting).toMatchObject([{ hasEnded: true }]);
		const offered = async (person: typeof anna) =>
			(await readAnswers(client, person)).map(({ mayEnd }) => mayEnd);
		expect([await offered(bo), await offered(anna)]).toEqual([[true], [false]]);
		const fields = { art: "ended", tekst: "Gruppen er stoppet.", efterfoelger: "", udbydersvar: row.id };
		expect(await desk.step(bo, "afslut", ID, fields)).toMatchObject({ kind: "done" });
		const kept = await client.providerAnswer.findUniqueOrThrow({ where: { id: row.id } });
		expect(kept).toMatchObject({ handledAt: LATER, handledBy: "bo" });
		const told = await client.auditEntry.findFirstOrThrow({ where: { action: "handle-answer" } });
		expect(JSON.parse(told.detail)).toEqual({ answer: row.id, used: "afslut" });
		expect(await readAnswers(client, bo)).toEqual([]);
	});

	it("of another offer is not done with by this one's ending", async () => {
		const { client, desk, row } = await answered({ svar: "ended" });
		const other = recordId("offer", "alkolinjen-chat");
		const fields = { art: "ended", tekst: "Slut.", efterfoelger: "", udbydersvar: row.id };
		await desk.step(bo, "afslut", other, fields);
		expect((await client.providerAnswer.findUniqueOrThrow({ where: { id: row.id } })).handledAt).toBeNull();
	});
});
