import { describe, expect, it } from "vitest";
import { WEEKDAYS } from "@/lib/model/offer-codes";
import { readCanonicalAddress } from "@/lib/site/canonical-address";
import { createKeptCatalogue, readCatalogue } from "@/lib/site/queries";
import { catalogueVersion } from "@/lib/store/records/catalogue-version";
import { recordId } from "@/lib/store/records/identity";
import { prepareDatabase } from "../support/database";
import { called, plan, revised } from "../support/plans";

const database = prepareDatabase();
const OFFER = recordId("offer", "al-anon-telefon");
const INTERVENTION = recordId("intervention", "aaben-dialog");
const second = (at: Date, by: number) => new Date(at.getTime() + by * 1_000);
const MORNING = "2027-05-03T06:00:00Z";
const MOMENTS = {
	"an ordinary morning": MORNING,
	"the night the clock goes forward": "2027-03-28T01:00:00Z",
	"the first 02:30 of the night it goes back": "2027-10-31T00:30:00Z",
	"the second 02:30 of that night": "2027-10-31T01:30:00Z",
	"a Danish midnight": "2027-05-02T22:00:00Z",
};

describe.each(Object.entries(MOMENTS))("a plan for %s", (_name, moment) => {
	const at = new Date(moment);

	it("changes what is read, and the version, at its second: not before, with nobody writing", async () => {
		const { client } = await database();
		const titleAt = async (now: Date) =>
			(await readCatalogue(client, now)).offers.find(({ id }) => id === OFFER)?.title;
		const before = await titleAt(at);
		const revisionId = await revised(client, OFFER, called("Ny titel"));
		await plan(client, { recordId: OFFER, action: "publish", at, revisionId });
		expect(await titleAt(second(at, -1))).toBe(before);
		expect(await titleAt(at)).toBe("Ny titel");
		expect(await titleAt(second(at, 1))).toBe("Ny titel");
		const versionAt = (now: Date) => catalogueVersion(client, now);
		expect(await versionAt(at)).toBe(`2@${at.toISOString()}`);
		expect(await versionAt(second(at, -1))).not.toBe(await versionAt(at));
		expect(await versionAt(second(at, 1))).toBe(await versionAt(at));
	});
});

const at = new Date(MORNING);

describe("a plan", () => {
	it("shows in the kept catalogue and in the front's version at one moment, also to a process that was down", async () => {
		const { client, open } = await database();
		await plan(client, { recordId: INTERVENTION, action: "expire", at });
		const read = createKeptCatalogue(async () => client);
		const has = async (from: typeof read, now: Date) =>
			(await from(now)).interventions.some(({ id }) => id === INTERVENTION);
		const kept = await read(second(at, -60));
		expect(await read(second(at, -1))).toBe(kept);
		expect(await has(read, second(at, -1))).toBe(true);
		expect(await has(read, at)).toBe(false);
		expect(await read(second(at, 1))).toBe(await read(at));
		const reopened = await open();
		expect(
			await has(
				createKeptCatalogue(async () => reopened),
				second(at, 86_400),
			),
		).toBe(false);
		const later = second(at, 1);
		expect(await catalogueVersion(reopened, later)).toBe(await catalogueVersion(client, later));
	});

	it("is read again after a read that failed", async () => {
		const { client } = await database();
		await client.$executeRawUnsafe(`ALTER TABLE "Confirmation" RENAME TO "Away"`);
		const read = createKeptCatalogue(async () => client);
		await expect(read(at)).rejects.toThrow();
		await client.$executeRawUnsafe(`ALTER TABLE "Away" RENAME TO "Confirmation"`);
		expect((await read(at)).interventions).toHaveLength(18);
	});

	it("is there as soon as it is made, and gone when it is called off: both are another version", async () => {
		const { client } = await database();
		const read = createKeptCatalogue(async () => client);
		const count = async () => (await read(second(at, 1))).offers.length;
		const all = await count();
		await plan(client, { recordId: OFFER, action: "expire", at });
		expect(await count()).toBe(all - 1);
		await client.schedule.deleteMany();
		await client.catalogueVersion.update({ where: { id: 1 }, data: { version: { increment: 1 } } });
		expect(await count()).toBe(all);
	});

	it("brings an offer's telephone hours among what pages change by", async () => {
		const { client } = await database();
		const opens = new Date("2027-05-04T02:10:00Z");
		expect(await catalogueVersion(client, opens)).not.toContain(opens.toISOString());
		const weekly = [{ days: [...WEEKDAYS], opens: "04:10", closes: "04:20" }];
		const hours = { text: "Om natten", weekly, plainlyWeekly: true, exceptions: [] };
		const revisionId = await revised(client, OFFER, (document) => ({ ...document, hours, status: "open" }));
		await plan(client, { recordId: OFFER, action: "publish", at, revisionId });
		expect(await catalogueVersion(client, opens)).toContain(opens.toISOString());
	});

	it("says when the record was updated", async () => {
		const { client } = await database();
		const updatedAt = async (now: Date) =>
			(await readCatalogue(client, now)).offers.find(({ id }) => id === OFFER)?.updated;
		const revisionId = await revised(client, OFFER, called("Ny titel"));
		await plan(client, { recordId: OFFER, action: "publish", at, revisionId });
		expect(await updatedAt(second(at, -1))).toBeNull();
		expect(await updatedAt(second(at, 90))).toEqual(at);
	});

	it("is seen by addresses: a target group is understood once it is public", async () => {
		const { client } = await database();
		const group = await client.targetGroup.findFirstOrThrow({ where: { parent: { not: null } } });
		const revisionId = await revised(client, group.recordId, (document) => document);
		await client.targetGroup.delete({ where: { recordId: group.recordId } });
		await plan(client, { recordId: group.recordId, action: "publish", at, revisionId });
		const address = async (now: Date) =>
			(await readCanonicalAddress(client, now))("/indsatser", `?maalgruppe=${group.code}`);
		expect(await address(second(at, -1))).toBe("/indsatser");
		expect(await address(at)).toBe(`/indsatser?maalgruppe=${group.code}`);
	});

	it("never takes away what every page needs", async () => {
		const { client } = await database();
		const { recordId: places } = await client.register.findUniqueOrThrow({ where: { code: "places" } });
		await plan(client, { recordId: places, action: "expire", at });
		expect((await readCatalogue(client, at)).places.municipalities).toHaveLength(98);
	});
});
