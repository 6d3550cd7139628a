import { describe, expect, it } from "vitest";
import { EVERYTHING } from "@/lib/desk/queue/list-address";
import { readRecordList } from "@/lib/desk/queue/record-list";
import { readRecordPage } from "@/lib/desk/queue/record-page";
import { readWaitingNumbers } from "@/lib/desk/queue/waiting-numbers";
import type { DocumentOf } from "@/lib/model/kinds";
import { readCatalogue } from "@/lib/site/queries";
import { catalogueVersion } from "@/lib/store/records/catalogue-version";
import { recordId } from "@/lib/store/records/identity";
import { prepareDatabase } from "../../support/database";
import { createDesk, somebody } from "../../support/desk";
import { weekly } from "../../support/hours";

const database = prepareDatabase();
const ODENSE = recordId("municipality", "odense");
const ROSKILDE = recordId("municipality", "roskilde");
const anna = somebody("anna", ["editor"]);
const bo = somebody("bo", ["publisher"]);
const odense = somebody("odense", ["municipal"], ["0461"]);
const NOW = new Date("2026-12-01T09:00:00Z");
type Contact = DocumentOf<"municipality">;

async function open() {
	const { client } = await database();
	const desk = createDesk(client, () => NOW);
	const contact = async (code = "0461") => {
		const { municipalityContacts } = await readCatalogue(client, NOW);
		return municipalityContacts.find(({ municipality }) => municipality === code);
	};
	const publish = async (change: (document: Contact) => Contact) => {
		await desk.save(bo, "municipality", "odense", change);
		await desk.step(bo, "send-til-gennemsyn", ODENSE);
		return desk.publish(bo, ODENSE);
	};
	return { client, desk, contact, publish };
}

describe("a municipality's contact", () => {
	it("is drafted by the municipality's own editor, and no other's is", async () => {
		const { desk } = await open();
		const email = (document: Contact) => ({ ...document, email: "ny@odense.dk" });
		expect(await desk.save(odense, "municipality", "odense", email)).toMatchObject({ kind: "done" });
		expect(await desk.save(odense, "municipality", "roskilde", email)).toEqual({ kind: "refused" });
		const taken = (document: Contact) => ({ ...document, municipality: "0265" });
		expect(await desk.save(odense, "municipality", "odense", taken)).toEqual({ kind: "refused" });
	});

	it("is called what the register calls the municipality, where its editors look", async () => {
		const { client } = await open();
		const query = { ...EVERYTHING, kind: "municipality" };
		const { rows } = await readRecordList(client, query, odense, NOW);
		expect(rows).toMatchObject([{ id: ODENSE, title: "Odense Kommune" }]);
		expect((await readRecordPage(client, ODENSE, odense, NOW))?.title).toBe("Odense Kommune");
		expect(await readRecordPage(client, ROSKILDE, odense, NOW)).toBeNull();
		const all = await readRecordList(client, { ...query, q: "odense kommune" }, anna, NOW);
		expect(all.rows.map(({ id }) => id)).toEqual([ODENSE]);
	});

	it("is confirmed like an offer's: who and when, in the audit, the contact alone, and no edit moves it", async () => {
		const { client, desk, contact, publish } = await open();
		expect((await contact())?.confirmed.contact).toBeNull();
		await desk.step(odense, "bekraeft", ODENSE, { maade: "phone", hvad: "all" });
		expect((await contact())?.confirmed).toEqual({
			contact: { at: NOW, by: "Odense", way: "phone" },
			description: null,
		});
		const last = await client.auditEntry.findFirstOrThrow({ orderBy: { sequence: "desc" } });
		expect(last).toMatchObject({ action: "confirm", recordId: ODENSE, actor: "odense" });
		await publish((document) => ({ ...document, email: "ny@odense.dk" }));
		expect(await contact()).toMatchObject({ email: "ny@odense.dk", confirmed: { contact: { at: NOW } } });
		expect(await desk.step(odense, "bekraeft", ROSKILDE, { maade: "phone" })).toEqual({ kind: "refused" });
	});

	it("is one of each municipality: a second is not published", async () => {
		const { desk, publish } = await open();
		await desk.save(bo, "municipality", "odense", (document) => ({ ...document, municipality: "0265" }));
		await desk.step(bo, "send-til-gennemsyn", ODENSE);
		expect(await desk.publish(bo, ODENSE)).toMatchObject({
			kind: "redisplay",
			state: { fault: expect.stringContaining("har allerede en kontakt") },
		});
		expect(await publish((document) => ({ ...document, municipality: "0461" }))).toMatchObject({
			kind: "done",
		});
	});

	it("changes pages by the clock when its number opens: the version says so", async () => {
		const { client, publish } = await open();
		const before = new Date("2026-12-01T11:05:00Z");
		const after = new Date("2026-12-01T11:15:00Z");
		const at = (now: Date) => catalogueVersion(client, now);
		const hours = weekly("tue 12:10-12:45");
		await publish(({ phone, ...document }) => ({
			...document,
			...(phone ? { phone: { ...phone, hours } } : {}),
		}));
		expect(await at(before)).not.toBe(await at(after));
		const said = { ...hours, plainlyWeekly: false };
		await publish(({ phone, ...document }) => ({
			...document,
			...(phone ? { phone: { ...phone, hours: said } } : {}),
		}));
		expect(await at(before)).toBe(await at(after));
	});
});

describe("the numbers that wait for a call", () => {
	it("are an editor's everywhere, a municipality's own editor's at home, and go when one is confirmed", async () => {
		const { client, desk } = await open();
		const ids = async (person = anna) => (await readWaitingNumbers(client, person, NOW)).map(({ id }) => id);
		expect(await ids()).toEqual(expect.arrayContaining([ODENSE, ROSKILDE]));
		const own = await readWaitingNumbers(client, odense, NOW);
		expect(own.map(({ id }) => id)).toContain(ODENSE);
		expect(own.every(({ place }) => place?.join() === "0461")).toBe(true);
		await desk.step(anna, "bekraeft", ODENSE, { maade: "phone" });
		expect(await ids()).not.toContain(ODENSE);
		const [provider] = (await readWaitingNumbers(client, anna, NOW)).filter(
			({ kind }) => kind === "provider",
		);
		await desk.step(anna, "bekraeft", provider?.id ?? "", { maade: "website" });
		expect(await ids()).not.toContain(provider?.id);
	});
});
