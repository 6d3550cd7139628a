import { describe, expect, it } from "vitest";
import { recordId } from "@/lib/store/records/identity";
import { prepareDatabase } from "../../support/database";
import { createDesk, somebody } from "../../support/desk";

const database = prepareDatabase();
const SLUG = "aaben-dialog";
const ID = recordId("intervention", SLUG);
const anna = somebody("anna", ["editor"]);
const bo = somebody("bo", ["publisher"]);
const NOW = new Date("2026-12-01T09:00:00Z");
const UNKNOWN = "find-paa-2099 s. 3";

async function open() {
	const { client } = await database();
	const desk = createDesk(client, () => NOW);
	const cite = (source: string) =>
		desk.save(anna, "intervention", SLUG, (document) => ({
			...document,
			barriers: document.barriers.map((one, i) => (i === 0 ? { ...one, sources: [source] } : one)),
		}));
	const send = () => desk.step(anna, "send-til-gennemsyn", ID);
	const publish = async (action: string, fields: Record<string, string> = {}) => {
		const { draftRevisionId } = await desk.record(ID);
		return desk.step(bo, action, ID, { revision: draftRevisionId ?? "", ...fields });
	};
	return { client, desk, cite, send, publish };
}

describe("a draft that names a source nobody has entered", () => {
	it("is kept and sent to review, but goes to no reader: not now, not in an emergency, not at a moment", async () => {
		const { desk, cite, send, publish } = await open();
		expect(await cite(UNKNOWN)).toMatchObject({ kind: "done" });
		expect(await send()).toMatchObject({ kind: "done" });
		const why = { grund: "Det haster" };
		const plan = { art: "publish", tid: "2027-01-01T08:00" };
		for (const [action, fields] of [
			["udgiv", why],
			["udgiv-i-noed", why],
			["planlaeg", plan],
		] as const) {
			const answer = await publish(action, fields);
			expect(answer, action).toMatchObject({ kind: "redisplay", status: 409 });
			expect(answer, action).toMatchObject({
				state: { fault: expect.stringMatching(/“find-paa-2099” findes ikke.*Ret kladden/) },
			});
		}
		expect((await desk.record(ID)).editedHere).toBe(false);
		await cite("vive-2022 afsnit 5.2.2");
		await send();
		expect(await publish("udgiv", why)).toMatchObject({ kind: "done" });
	});

	it("does not stop a correction of something else when readers meet it already", async () => {
		const { client, desk, send, publish } = await open();
		await client.source.delete({ where: { code: "vive-2022" } });
		await desk.save(anna, "intervention", SLUG, (document) => ({ ...document, title: "Åben Dialog nu" }));
		await send();
		expect(await publish("udgiv", { grund: "" })).toMatchObject({ kind: "done" });
	});
});
