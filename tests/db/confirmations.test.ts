import { describe, expect, it } from "vitest";
import { freshness } from "@/lib/directory/offers/freshness";
import { createEmptySearches, storeEmptySearches } from "@/lib/site/empty-searches";
import { readCatalogue } from "@/lib/site/queries";
import { createWriter } from "@/lib/store/db/writer";
import { recordId } from "@/lib/store/records/identity";
import { confirmRecord, publish, raiseVersion } from "@/lib/store/records/mutations";
import { prepareDatabase, type TestDatabase } from "../support/database";

const database = prepareDatabase();
const SLUG = "al-anon-telefon";
const ID = recordId("offer", SLUG);
const BY_PHONE = { way: "phone", office: "redaktionen" } as const;
const EDITOR = { name: "redaktionen", at: new Date("2026-11-24T09:00:00Z") };

async function offerIn({ client }: TestDatabase) {
	const offer = (await readCatalogue(client, EDITOR.at)).offers.find(({ slug }) => slug === SLUG);
	if (!offer) throw new Error("the offer is missing");
	return offer;
}

describe("a confirmation", () => {
	it("says when, by whom and how, with a row in the audit chain", async () => {
		const copy = await database();
		expect((await offerIn(copy)).confirmation).toBeNull();
		await createWriter(copy.client)(async (tx) => {
			await confirmRecord(tx, ID, BY_PHONE, EDITOR);
			await raiseVersion(tx);
		});
		expect((await offerIn(copy)).confirmation).toEqual({ at: EDITOR.at, by: "redaktionen", way: "phone" });
		const row = await copy.client.auditEntry.findFirstOrThrow({ orderBy: { sequence: "desc" } });
		expect(row).toMatchObject({ action: "confirm", recordId: ID, actor: "redaktionen" });
	});

	it("is never moved by an edit, and the latest counts", async () => {
		const copy = await database();
		const write = createWriter(copy.client);
		const later = { ...EDITOR, at: new Date("2026-12-24T09:00:00Z") };
		await write((tx) => confirmRecord(tx, ID, BY_PHONE, EDITOR));
		const { document } = await copy.client.offer.findUniqueOrThrow({ where: { slug: SLUG } });
		const edited = { ...JSON.parse(document), description: "En anden tekst." };
		await write((tx) => publish(tx, { kind: "offer", slug: SLUG, document: edited }, "x", later));
		const offer = await offerIn(copy);
		expect(offer.description).toBe("En anden tekst.");
		expect(offer.confirmation?.at).toEqual(EDITOR.at);
		expect(freshness(offer.confirmation?.at ?? null, new Date("2027-06-01T10:00:00Z"))).toBe("ageing");
		await write((tx) => confirmRecord(tx, ID, { way: "website", office: "redaktionen" }, later));
		expect((await offerIn(copy)).confirmation).toMatchObject({ at: later.at, way: "website" });
	});

	it("is for published offers only, and stays for ever", async () => {
		const { client } = await database();
		const write = createWriter(client);
		const intervention = recordId("intervention", "aaben-dialog");
		await expect(write((tx) => confirmRecord(tx, intervention, BY_PHONE, EDITOR))).rejects.toThrow(
			/published offer/,
		);
		await write((tx) => confirmRecord(tx, ID, BY_PHONE, EDITOR));
		await expect(client.confirmation.deleteMany()).rejects.toThrow();
		await expect(client.confirmation.updateMany({ data: { by: "en anden" } })).rejects.toThrow();
		expect(await client.confirmation.findMany()).toMatchObject([{ by: "redaktionen", way: "phone" }]);
	});
});

it("searches that found nothing are counted per Danish day and combination, and added up", async () => {
	const { client } = await database();
	const write = createWriter(client);
	const searches = createEmptySearches();
	searches.note("/soeg", new Date("2026-11-23T22:59:59Z"));
	searches.note("/soeg", new Date("2026-11-23T23:00:00Z"));
	searches.note("/soeg", new Date("2026-11-24T10:00:00Z"));
	const taken = searches.take();
	expect(searches.take()).toEqual([]);
	searches.restore(taken);
	const again = searches.take();
	await write((tx) => storeEmptySearches(tx, again));
	await write((tx) => storeEmptySearches(tx, again));
	expect(await client.emptySearch.findMany({ orderBy: { day: "asc" } })).toEqual([
		{ day: "2026-11-23", combination: "/soeg", count: 2 },
		{ day: "2026-11-24", combination: "/soeg", count: 4 },
	]);
});
