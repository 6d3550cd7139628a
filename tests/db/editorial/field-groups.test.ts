import { describe, expect, it } from "vitest";
import { readOffersByDue } from "@/lib/desk/queue/offers-by-due";
import { readRecordPage } from "@/lib/desk/queue/record-page";
import { offerJson } from "@/lib/site/open-data/offer-json";
import { readCatalogue } from "@/lib/site/queries";
import { recordId } from "@/lib/store/records/identity";
import { prepareDatabase } from "../../support/database";
import { createDesk, formOf, somebody } from "../../support/desk";
import { ALL, changedFile, importDesk } from "../../support/imports";

const database = prepareDatabase();
const SLUG = "al-anon-telefon";
const ID = recordId("offer", SLUG);
const LOCAL = recordId("offer", "aarhus-paaroerendevejleder");
const anna = somebody("anna", ["editor"]);
const bo = somebody("bo", ["publisher"]);
const aarhus = somebody("aarhus", ["municipal"], ["0751"]);
const MARCH = new Date("2026-03-02T09:00:00Z");
const NOVEMBER = new Date("2026-11-02T09:00:00Z");

async function open() {
	const { client } = await database();
	const clock = { now: MARCH };
	const desk = createDesk(client, () => clock.now);
	const offer = async (id = ID) =>
		(await readCatalogue(client, clock.now)).offers.find((one) => one.id === id);
	return { client, clock, desk, offer };
}

describe("a confirmation of a group of facts", () => {
	it("moves that group alone; the whole offer is as old as the older", async () => {
		const { desk, offer, clock } = await open();
		await desk.step(anna, "bekraeft", ID, { maade: "phone", hvad: "description" });
		expect(await offer()).toMatchObject({ confirmation: null, confirmed: { contact: null } });
		await desk.step(anna, "bekraeft", ID, { maade: "phone" });
		clock.now = NOVEMBER;
		await desk.step(anna, "bekraeft", ID, { maade: "website", hvad: "contact" });
		const found = await offer();
		expect(found?.confirmed).toEqual({
			contact: { at: NOVEMBER, by: "redaktionen", way: "website" },
			description: { at: MARCH, by: "redaktionen", way: "phone" },
		});
		expect(found?.confirmation).toEqual(found?.confirmed.description);
		const records = await readCatalogue((await database()).client, NOVEMBER);
		expect(found && offerJson(found, records, NOVEMBER)).toMatchObject({
			confirmedAt: MARCH.toISOString(),
			confirmations: { contact: { at: NOVEMBER.toISOString(), by: "redaktionen", how: "website" } },
		});
	});

	it("is chosen for several at once too, and nothing that is no group is taken", async () => {
		const { client, desk, offer } = await open();
		const rows = (await client.record.findMany({ where: { id: { in: [ID, LOCAL] } } })).map(
			({ id, version }) => `${id}:${version}`,
		);
		const post = (hvad: string) =>
			desk.act(anna, "bekraeft-flere", formOf({ post: rows, maade: "email", hvad }));
		expect(await post("pris")).toEqual({ kind: "bad" });
		expect(await post("contact")).toMatchObject({ kind: "done" });
		for (const id of [ID, LOCAL])
			expect((await offer(id))?.confirmed).toMatchObject({ contact: { way: "email" }, description: null });
		expect(await desk.step(anna, "bekraeft", ID, { maade: "phone", hvad: "pris" })).toEqual({ kind: "bad" });
	});

	it("is moved by no draft, no publication and no import", async () => {
		const { client, desk, offer, clock } = await open();
		await desk.step(anna, "bekraeft", ID, { maade: "phone", hvad: "contact" });
		await desk.step(anna, "bekraeft", ID, { maade: "phone", hvad: "description" });
		const before = await client.confirmation.findMany();
		clock.now = NOVEMBER;
		await desk.save(bo, "offer", SLUG, (document) => ({
			...document,
			phone: "70201201",
			description: "Nyt.",
		}));
		await desk.step(bo, "send-til-gennemsyn", ID);
		await desk.publish(bo, ID);
		const imports = importDesk(client);
		await imports.send(await changedFile(client));
		await imports.act("import-udgiv", "import-1", ALL);
		expect(await client.confirmation.findMany()).toEqual(before);
		expect(await offer()).toMatchObject({
			...{ description: "Nyt.", confirmed: { contact: { at: MARCH }, description: { at: MARCH } } },
		});
	});
});

describe("the desk's list", () => {
	it("has first what is most overdue against its own limit, and says what that is", async () => {
		const { client, desk, clock } = await open();
		await desk.step(anna, "bekraeft", ID, { maade: "phone" });
		clock.now = new Date("2026-04-02T09:00:00Z");
		await desk.step(aarhus, "bekraeft", LOCAL, { maade: "phone", hvad: "contact" });
		const list = await readOffersByDue(client, anna, NOVEMBER);
		const dueOf = (id: string) => list.find(({ record }) => record.id === id)?.due;
		// Six months after March and April; the text of the second was never confirmed.
		expect(dueOf(ID)).toEqual([{ group: "contact", days: 61 }]);
		expect(dueOf(LOCAL)).toEqual([
			{ group: "description", days: Number.POSITIVE_INFINITY },
			{ group: "contact", days: 31 },
		]);
		expect(list.at(-1)?.record.id).toBe(ID);
		const page = await readRecordPage(client, ID, anna, NOVEMBER);
		expect(page?.confirmation.due).toEqual(dueOf(ID));
		expect(page?.confirmation.confirmed.contact?.at).toEqual(MARCH);
	});
});
