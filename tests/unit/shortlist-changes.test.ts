import { describe, expect, it } from "vitest";
import { ofKind } from "@/lib/model/kinds";
import { changedSince, datedList } from "@/lib/site/shortlist-changes";
import { publishedSince } from "@/lib/site/shortlist-revisions";
import { recordId } from "@/lib/store/records/identity";
import { publish } from "@/lib/store/records/mutations";
import { readEntries } from "../support/catalogue";
import { LOADER, prepareDatabase } from "../support/database";
import { createDesk, somebody } from "../support/desk";

const NOW = new Date("2026-12-02T12:00:00Z");
const copyOfDatabase = prepareDatabase();

describe("what was published since a day", () => {
	it.each([
		["2026-11-23T22:59:59.999Z", false],
		["2026-11-23T23:00:00.000Z", true],
		["2026-07-01T22:00:00.000Z", false],
		["2027-01-01T00:00:00.000Z", true],
		["2020-01-01T00:00:00.000Z", false],
	])("a revision of %s: %s", (at, is) => {
		expect(changedSince(new Map([["a", new Date(at)]]), "2026-11-23").has("a")).toBe(is);
	});

	it("goes by summer time in summer", () => {
		const at = new Map([
			["before", new Date("2026-07-01T21:59:59Z")],
			["after", new Date("2026-07-01T22:00:00Z")],
		]);
		expect([...changedSince(at, "2026-07-01")]).toEqual(["after"]);
	});

	it("is read from the live revisions", async () => {
		const { client } = await copyOfDatabase();
		const entry = ofKind(readEntries(), "offer")[0];
		if (!entry) throw new Error("there are offers");
		const records = await client.record.findMany({
			where: { kind: "offer" },
			take: 3,
			orderBy: { slug: "asc" },
		});
		const ids = records.map(({ id }) => id);
		const day = LOADER.at.toISOString().slice(0, 10);
		expect(await publishedSince(client, ids, day, NOW)).toEqual(new Set());
		expect(await publishedSince(client, ids, "2026-11-22", NOW)).toEqual(new Set(ids));
		const actor = { name: "test", at: new Date("2026-12-01T12:00:00Z") };
		await client.$transaction((tx) => publish(tx, entry, "another", actor));
		const changed = await client.record.findUniqueOrThrow({
			where: { kind_slug: { kind: "offer", slug: entry.slug } },
		});
		expect(await publishedSince(client, [...ids, changed.id], day, NOW)).toEqual(new Set([changed.id]));
		expect(await publishedSince(client, [changed.id], "2026-12-01", NOW)).toEqual(new Set());
		expect(await publishedSince(client, ["unknown"], day, NOW)).toEqual(new Set());
		expect(await publishedSince(client, [], "2020-01-01", NOW)).toEqual(new Set());
	});
});

describe("a draft that was saved before the list was made, and published afterwards", () => {
	const [anna, bo] = [somebody("anna", ["editor"]), somebody("bo", ["publisher"])];
	const SLUG = "al-anon-telefon";
	const ID = recordId("offer", SLUG);

	it("is told as changed, whoever publishes it how", async () => {
		const { client } = await copyOfDatabase();
		let now = new Date("2026-12-01T12:00:00Z");
		const desk = createDesk(client, () => now);
		const since = (day: string) => publishedSince(client, [ID], day, now);
		await desk.save(anna, "offer", SLUG, (offer) => ({ ...offer, title: "Nyt navn" }));
		await desk.step(anna, "send-til-gennemsyn", ID);
		expect(await since("2026-11-30")).toEqual(new Set());
		now = new Date("2026-12-10T12:00:00Z");
		expect(await desk.publish(bo, ID)).toMatchObject({ kind: "done" });
		expect(await since("2026-12-05")).toEqual(new Set([ID]));
		expect(await since("2026-12-10")).toEqual(new Set());
	});

	it("is told when a plan publishes it, before anybody carries the plan out", async () => {
		const { client } = await copyOfDatabase();
		let now = new Date("2026-12-01T12:00:00Z");
		const desk = createDesk(client, () => now);
		await desk.save(anna, "offer", SLUG, (offer) => ({ ...offer, title: "Nyt navn" }));
		await desk.step(anna, "send-til-gennemsyn", ID);
		const revision = (await desk.record(ID)).draftRevisionId ?? "";
		const plan = { revision, art: "publish", tid: "2026-12-10T08:00" };
		expect(await desk.step(bo, "planlaeg", ID, plan)).toMatchObject({ kind: "done" });
		const since = () => publishedSince(client, [ID], "2026-12-05", now);
		expect(await since()).toEqual(new Set());
		now = new Date("2026-12-10T12:00:00Z");
		expect(await since()).toEqual(new Set([ID]));
	});
});

describe("a list's day", () => {
	const entries = [{ type: "offer" as const, slug: "a" }];

	it.each([
		["2026-11-23", "2026-11-23"],
		["2026-11-24", "2026-11-24"],
		["2026-11-25", "2026-11-24"],
		["2099-01-01", "2026-11-24"],
		[null, "2026-11-24"],
	])("%s is %s", (day, expected) => {
		expect(datedList({ day, entries }, "2026-11-24")).toEqual({ day: expected, entries });
	});
});
