import { describe, expect, it } from "vitest";
import { alternativesTo } from "@/lib/directory/offers/alternatives";
import { readCanonicalAddress } from "@/lib/site/canonical-address";
import { endingOf } from "@/lib/site/endings";
import { readCatalogue } from "@/lib/site/queries";
import { createWriter } from "@/lib/store/db/writer";
import { recordId } from "@/lib/store/records/identity";
import { takeDown } from "@/lib/store/records/make-live";
import { raiseVersion } from "@/lib/store/records/mutations";
import { findRecord } from "@/lib/store/records/record-target";
import { prepareDatabase, type TestDatabase } from "../support/database";
import { called, plan, revised } from "../support/plans";

const database = prepareDatabase();
const NOW = new Date("2027-05-03T06:00:00Z");
const ENDED_AT = new Date("2027-05-01T10:00:00Z");
const SLUG = "al-anon-telefon";
const OFFER = recordId("offer", SLUG);
const OTHER = recordId("offer", "al-anon-moeder");
const THIRD = recordId("offer", "alkolinjen-chat");

type How = { kind?: string; text?: string; successorId?: string };

/** Takes a record off the site as the desk does. */
async function end({ client }: TestDatabase, id: string, how: How = {}) {
	await createWriter(client)(async (tx) => {
		const target = await findRecord(tx, id);
		if (!target) throw new Error("no such record");
		await takeDown(tx, target, { name: "bo", at: ENDED_AT }, "end");
		const row = { kind: "ended", text: "Det er slut.", ...how, byId: "bo", at: ENDED_AT };
		await tx.ending.create({ data: { recordId: id, ...row } });
	});
}
const read = ({ client }: TestDatabase) => readCatalogue(client, NOW);

describe("an ending", () => {
	it.each(["paused", "ended"])(
		"that says %s keeps what it was called, why, and what it was like",
		async (kind) => {
			const copy = await database();
			const before = (await read(copy)).offers.find(({ slug }) => slug === SLUG);
			if (!before) throw new Error("the offer is missing");
			await end(copy, OFFER, { kind });
			const catalogue = await read(copy);
			const ending = endingOf(catalogue, "offer", SLUG);
			const { title } = before;
			expect(ending).toMatchObject({
				ending: kind,
				text: "Det er slut.",
				at: ENDED_AT,
				title,
				successor: null,
			});
			expect(ending?.offer).toEqual(before);
			const alternatives = alternativesTo(before, catalogue.offers);
			expect(alternatives.length).toBeGreaterThan(0);
			expect(alternatives.some(({ slug }) => slug === SLUG)).toBe(false);
			expect(endingOf(catalogue, "provider", SLUG)).toBeUndefined();
		},
	);

	it("of what was published by mistake says nothing of what it was", async () => {
		const copy = await database();
		await end(copy, OFFER, { kind: "mistake" });
		const [ending] = (await read(copy)).endings;
		expect(ending).toMatchObject({ slug: SLUG, ending: "mistake", title: null, offer: null });
	});

	it("leads to its successor, past one that has ended too, and never in a circle", async () => {
		const copy = await database();
		await end(copy, OFFER, { successorId: OTHER });
		const successor = async () => endingOf(await read(copy), "offer", SLUG)?.successor;
		expect(await successor()).toMatchObject({ kind: "offer", slug: "al-anon-moeder" });
		await end(copy, OTHER, { successorId: THIRD });
		expect(await successor()).toMatchObject({ slug: "alkolinjen-chat" });
		await end(copy, THIRD, { successorId: OFFER });
		expect(await successor()).toBeNull();
	});

	it("of a provider leaves its name on its offers", async () => {
		const copy = await database();
		const before = (await read(copy)).offers.find(({ slug }) => slug === SLUG);
		await end(copy, recordId("provider", before?.provider ?? ""));
		const { offers, providers, endings } = await read(copy);
		expect(providers.some(({ slug }) => slug === before?.provider)).toBe(false);
		expect(offers.find(({ slug }) => slug === SLUG)?.providerName).toBe(before?.providerName);
		expect(endings).toMatchObject([{ kind: "provider", title: before?.providerName, offer: null }]);
	});

	it("by the clock has no words, is called what was shown last, and is over when something is planned after it", async () => {
		const copy = await database();
		const hour = (by: number) => new Date(NOW.getTime() + by * 3_600_000);
		const revisionId = await revised(copy.client, OFFER, called("Sidste navn"));
		await plan(copy.client, { recordId: OFFER, action: "publish", at: hour(-3), revisionId });
		await plan(copy.client, { recordId: OFFER, action: "expire", at: hour(-1) });
		const { endings } = await read(copy);
		expect(endings).toMatchObject([{ ending: "ended", text: "", at: hour(-1), title: "Sidste navn" }]);
		await copy.client.schedule.updateMany({ where: { action: "publish" }, data: { at: hour(0) } });
		expect((await read(copy)).endings).toEqual([]);
	});

	it("is not told of what never was public", async () => {
		const { client } = await database();
		const row = { id: recordId("offer", "ny"), kind: "offer", slug: "ny", createdAt: ENDED_AT };
		await client.record.create({ data: row });
		await plan(client, { recordId: row.id, action: "expire", at: ENDED_AT });
		expect((await readCatalogue(client, NOW)).endings).toEqual([]);
	});
});

describe("an old slug", () => {
	it("leads to the present one, with what lies under it, and is known as an alias", async () => {
		const { client } = await database();
		const alias = (slug: string) => ({ kind: "offer", slug, recordId: OFFER });
		await client.slugAlias.createMany({ data: [alias("gammelt-navn"), alias("alkolinjen-chat")] });
		await createWriter(client)(raiseVersion);
		const canonical = await readCanonicalAddress(client, NOW);
		expect(canonical("/tilbud/gammelt-navn", "?x=1")).toBe(`/tilbud/${SLUG}`);
		expect(canonical("/tilbud/Gammelt-Navn/fejl", "")).toBe(`/tilbud/${SLUG}/fejl`);
		expect(canonical("/indsatser/gammelt-navn", "")).toBe("/indsatser/gammelt-navn");
		const aliases = ["/tilbud/gammelt-navn", `/tilbud/${SLUG}`, "/tilbud", "/tilbud/alkolinjen-chat"];
		expect(aliases.map((path) => canonical.isAlias?.(path))).toEqual([true, false, false, false]);
		// What something else is called by now is its own.
		expect(canonical("/tilbud/alkolinjen-chat", "")).toBe("/tilbud/alkolinjen-chat");
	});
});
