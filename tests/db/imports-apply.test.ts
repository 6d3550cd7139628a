import { describe, expect, it } from "vitest";
import type { OfferDocument } from "@/lib/model/offer-schema";
import { publish } from "@/lib/store/records/mutations";
import { prepareDatabase } from "../support/database";
import {
	ALL,
	changedFile,
	importDesk,
	NOW,
	PUBLISHER,
	personWith,
	publicTables,
	recordOf,
} from "../support/imports";

const database = prepareDatabase();

describe("an import that is taken in", () => {
	it("does to everybody's pages what the check said, and undoing it leaves no trace on them", async () => {
		const { client } = await database();
		const desk = importDesk(client);
		const before = await publicTables(client);
		await desk.send(await changedFile(client));
		const checked = await desk.rows();
		const { version } = await client.catalogueVersion.findUniqueOrThrow({ where: { id: 1 } });
		expect(await desk.act("import-udgiv", "import-1", ALL)).toEqual({
			...{ kind: "done", to: "/redaktion/import/import-1" },
		});
		const offers = new Map(
			(await client.offer.findMany()).map(({ slug, document }) => [slug, JSON.parse(document)]),
		);
		for (const { slug, state, document } of checked) {
			if (state === "new" || state === "changed") expect(offers.get(slug ?? "")).toEqual(document);
		}
		expect(offers.size).toBe(before.offers.length + 20);
		expect((await client.catalogueVersion.findUniqueOrThrow({ where: { id: 1 } })).version).toBe(version + 1);

		await desk.act("import-fortryd", "import-1");
		expect(await publicTables(client)).toEqual(before);
		const fresh = await recordOf(client, "nyt-tilbud-0");
		expect(fresh).toMatchObject({ liveRevisionId: null, draftRevisionId: null, version: 2 });
		expect(await client.revision.count({ where: { recordId: fresh.id } })).toBe(1);
		expect(await client.importRow.count({ where: { resultRevisionId: { not: null } } })).toBe(0);
	});

	it("writes the projections that publishing one by one writes", async () => {
		const [one, two] = [await database(), await database()];
		const desk = importDesk(one.client);
		await desk.send(await changedFile(one.client));
		await desk.act("import-udgiv", "import-1", ALL);
		for (const { slug, state, document } of await desk.rows()) {
			if (state !== "new" && state !== "changed") continue;
			const entry = { kind: "offer", slug: slug ?? "", document: document as OfferDocument } as const;
			await importDesk(two.client).write((tx) => publish(tx, entry, "", { name: "a", at: NOW }));
		}
		expect((await publicTables(one.client)).offers).toEqual((await publicTables(two.client)).offers);
	});

	it("says in the records, the history and the audit who did what, once", async () => {
		const { client } = await database();
		const desk = importDesk(client);
		await desk.send(await changedFile(client));
		const live = await client.record.findFirstOrThrow({ where: { kind: "offer" }, orderBy: { slug: "asc" } });
		const audits = await client.auditEntry.count();
		await desk.act("import-udgiv", "import-1", ALL);
		const after = await recordOf(client, live.slug);
		const revision = await client.revision.findUniqueOrThrow({ where: { id: after.liveRevisionId ?? "" } });
		expect(revision).toMatchObject({
			...{ sequence: 2, by: PUBLISHER.id, origin: "import", why: "Import af tilbud.csv", large: false },
			...{ baseId: live.liveRevisionId, createdAt: NOW },
		});
		expect(after).toMatchObject({
			version: live.version + 1,
			editedHere: true,
			stage: "none",
			changedAt: null,
		});
		expect((await recordOf(client, "nyt-tilbud-0")).changedAt).toEqual(NOW);
		expect(await client.auditEntry.count()).toBe(audits + 1);
		const last = await client.auditEntry.findFirstOrThrow({ orderBy: { sequence: "desc" } });
		expect(last.action).toBe("import");
		expect(JSON.parse(last.detail)).toMatchObject({
			mode: "publish",
			new: 20,
			conflicts: 0,
			rows: /^[0-9a-f]{64}$/.test(JSON.parse(last.detail).rows) ? expect.any(String) : "",
		});
	});

	it("as drafts shows the public nothing, and undoing drops them", async () => {
		const { client } = await database();
		const desk = importDesk(client, personWith(["editor"]));
		const before = await publicTables(client);
		const version = await client.catalogueVersion.findMany();
		await desk.send(await changedFile(client));
		await desk.act("import-udfoer", "import-1", ALL);
		expect(await publicTables(client)).toEqual(before);
		expect(await client.catalogueVersion.findMany()).toEqual(version);
		const fresh = await recordOf(client, "nyt-tilbud-0");
		expect(fresh).toMatchObject({ stage: "draft", liveRevisionId: null, version: 1 });
		expect(fresh.draftRevisionId).not.toBeNull();
		await desk.act("import-fortryd", "import-1");
		expect(await client.record.count({ where: { draftRevisionId: { not: null } } })).toBe(0);
	});
});
