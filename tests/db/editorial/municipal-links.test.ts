import { describe, expect, it } from "vitest";
import { openLink } from "@/lib/desk/confirming/open-link";
import { providerAnswerSchema, takeAnswer } from "@/lib/desk/confirming/provider-answers";
import { readMunicipalityList } from "@/lib/desk/queue/municipality-list";
import { readQueue } from "@/lib/desk/queue/queue";
import { recordId } from "@/lib/store/records/identity";
import { prepareDatabase } from "../../support/database";
import { formOf, somebody } from "../../support/desk";
import { anna, CONTACT, municipalDesk, nanna, paula, YES } from "../../support/municipal-desk";

const database = prepareDatabase();
const NOW = new Date("2027-03-03T09:00:00Z");
const OFFER = recordId("offer", "al-anon-telefon");

async function open() {
	const { client } = await database();
	const clock = { now: NOW };
	return { client, clock, ...municipalDesk(client, clock) };
}

describe("a municipality's link", () => {
	it("answers once, for thirty days, until it is called back, and only its fingerprint is kept", async () => {
		const { link, send, clock, desk, client } = await open();
		const [used, revoked] = [await link(), await link()];
		expect(JSON.stringify(await client.providerLink.findMany())).not.toContain(used);
		expect(await send(used, { ...YES, funktion: "" })).toMatchObject({
			is: "wrong",
			errors: { funktion: expect.any(String) },
		});
		expect(await send(used)).toEqual({ is: "taken" });
		expect(await send(used)).toEqual({ is: "gone" });
		expect(await send(`${used.slice(0, -1)}x`)).toEqual({ is: "gone" });
		await desk.step(anna, "tilbagekald-link", CONTACT);
		expect(await send(revoked)).toEqual({ is: "gone" });
		const late = await link();
		clock.now = new Date("2027-04-02T09:00:00Z");
		expect(await send(late)).toEqual({ is: "gone" });
		expect(await client.providerAnswer.count()).toBe(1);
	});

	it("has one purpose: it answers for no offer, an offer's link for no municipality, and none for another", async () => {
		const { link, send, write, client, waiting } = await open();
		const [municipal, offers] = [await link(), await link(OFFER)];
		const right = { svar: "right", navn: "Gerda", besked: "" };
		const answer = providerAnswerSchema.parse(right);
		expect(await write((tx) => takeAnswer(tx, municipal, answer, NOW))).toBe(false);
		expect(await send(offers)).toEqual({ is: "gone" });
		expect(await write((tx) => openLink(tx, municipal, NOW))).toBeNull();
		// What else a form names is not read: the link alone says whose answer it is.
		await send(municipal, { ...YES, kommune: "0101", post: recordId("municipality", "koebenhavn") });
		expect((await waiting()).map(({ recordId: id }) => id)).toEqual([CONTACT]);
		expect(await client.providerLink.count({ where: { usedAt: { not: null } } })).toBe(1);
	});
});

describe("who may", () => {
	const fields = (version: number, more: object = {}) =>
		formOf({ post: CONTACT, version: String(version), ...YES, ...more });

	it("fill in an answer: editors, and the municipality's own, who take no part of another's", async () => {
		const { desk, waiting, client } = await open();
		const { version } = await desk.record(CONTACT);
		const other = somebody("odin", ["municipal"], ["0461"]);
		expect(await desk.act(other, "svar-for-kommune", fields(version))).toEqual({ kind: "refused" });
		const contributor = somebody("bo", ["contributor"]);
		expect(await desk.act(contributor, "svar-for-kommune", fields(version))).toEqual({ kind: "refused" });
		expect(await desk.act(nanna, "svar-for-kommune", fields(version, { status: "x" }))).toEqual({
			kind: "bad",
		});
		const wrong = await desk.act(nanna, "svar-for-kommune", fields(version, { funktion: "" }));
		expect(wrong).toMatchObject({ status: 422, state: { errors: { funktion: expect.any(String) } } });
		expect(await desk.act(nanna, "svar-for-kommune", fields(version))).toMatchObject({ kind: "done" });
		expect(await desk.act(nanna, "svar-for-kommune", fields(version))).toMatchObject({ status: 409 });
		expect(await waiting()).toHaveLength(1);
		const own = await readMunicipalityList(client, nanna, NOW);
		expect(own.map(({ title, waiting: { length } }) => [title, length])).toEqual([["Næstved Kommune", 1]]);
		expect((await readQueue(client, other, NOW)).replies).toBe(0);
		expect((await readQueue(client, anna, NOW)).replies).toBe(1);
	});

	it("publish an answer: publishers, though not whom four eyes bar; who may make no provider is told so", async () => {
		const { desk, use, answer, client } = await open();
		await answer();
		expect(await use(anna, "udgiv")).toEqual({ kind: "refused" });
		expect(await use(nanna, "udgiv")).toEqual({ kind: "refused" });
		const told = { status: 409, state: { fault: expect.stringContaining("som udbyder") } };
		expect(await use(nanna, "kladder")).toMatchObject(told);
		expect(await use(nanna, "laeg-vaek")).toMatchObject({ kind: "done" });
		const { version } = await desk.record(CONTACT);
		await desk.act(paula, "svar-for-kommune", fields(version));
		const value = JSON.stringify(["offer"]);
		await client.setting.create({ data: { key: "four-eyes", value } });
		expect(await use(paula, "udgiv")).toMatchObject({ status: 409 });
		expect(await use(somebody("per", ["publisher"]), "udgiv")).toMatchObject({ kind: "done" });
	});
});

describe("an editor's choice", () => {
	it("decides what a yes becomes; what is not there is not written to, and nothing is half done", async () => {
		const { answer, use, offers } = await open();
		await answer();
		await use(paula, "udgiv");
		const [known] = (await offers()).filter(({ title }) => title === "Pårørendevejledningen");
		await answer({
			...YES,
			"navn-paaroerendevejleder": "Et helt andet",
			"telefon-paaroerendevejleder": "55110000",
		});
		const til = (choice: string) => ({ "til-paaroerendevejleder": choice });
		expect(await use(paula, "udgiv", til(OFFER))).toMatchObject({ status: 409 });
		expect((await offers()).some(({ title }) => title === "Et helt andet")).toBe(false);
		await use(paula, "udgiv", til("nyt"));
		expect((await offers()).find(({ id }) => id === known?.id)?.phone).toBe("55885588");
		expect((await offers()).find(({ title }) => title === "Et helt andet")?.phone).toBe("55110000");
		const before = await offers();
		await answer({ ...YES, "navn-paaroerendevejleder": "Et tredje" });
		await use(paula, "udgiv", til("intet"));
		expect((await offers()).map(({ title }) => title)).toEqual(before.map(({ title }) => title));
	});

	it("writes into a draft that a colleague has open, and leaves its publication to review", async () => {
		const { answer, use, offers, desk } = await open();
		await answer();
		await use(paula, "udgiv");
		const [known] = (await offers()).filter(({ title }) => title === "Pårørendevejledningen");
		await desk.save(anna, "offer", known?.slug ?? "", (document) => ({ ...document, place: "Annas sted" }));
		await answer({ ...YES, "telefon-paaroerendevejleder": "55110000" });
		await use(paula, "udgiv");
		expect((await offers()).find(({ id }) => id === known?.id)?.phone).toBe("55885588");
		const draft = (await desk.document("offer", known?.id ?? "")).document;
		expect(draft).toMatchObject({ phone: "55110000", place: "Annas sted" });
		expect((await desk.record(known?.id ?? "")).stage).toBe("review");
	});
});
