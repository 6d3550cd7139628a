import { afterEach, describe, expect, it } from "vitest";
import { readEditPage } from "@/lib/desk/drafts/edit-page";
import { readHistory } from "@/lib/desk/queue/history";
import { KINDS, type Kind } from "@/lib/model/kinds";
import { readDocument } from "@/lib/model/read-document";
import { schemaVersion } from "@/lib/model/schema-versions";
import { readCatalogue } from "@/lib/site/queries";
import { liveEntries } from "@/lib/store/content-files/live-entries";
import { loadContent } from "@/lib/store/content-files/load";
import { recordId } from "@/lib/store/records/identity";
import { checkAudit } from "@/lib/store/records/verify-audit";
import { readEntries } from "../support/catalogue";
import { LOADER, prepareDatabase, type TestDatabase } from "../support/database";
import { createDesk, somebody } from "../support/desk";
import { asBefore, raised, renamed } from "../support/lifts";
import { called, plan, revised } from "../support/plans";
import { everyRow } from "../support/rows";

const database = prepareDatabase();
afterEach(asBefore);

const SLUG = "al-anon-telefon";
const OFFER = recordId("offer", SLUG);
const PLANNED = recordId("offer", "al-anon-moeder");
const NOW = new Date("2026-12-01T09:00:00Z");
const TODAY = schemaVersion("offer");
const LATER = { name: "test", at: new Date("2026-12-02T10:00:00.000Z") };
const bo = somebody("bo", ["editor", "publisher"]);
const carl = somebody("carl", ["publisher"]);

const offersOf = async ({ client }: TestDatabase) => (await readCatalogue(client, NOW)).offers;
const titleOf = async (copy: TestDatabase, id = OFFER) =>
	(await offersOf(copy)).find((offer) => offer.id === id)?.title;
const history = ({ path }: TestDatabase) => everyRow(path, ["Revision"]).Revision ?? [];

it("every revision of a database that was loaded just now is what its schema reads, and stays as it was written", async () => {
	const { client } = await database();
	const revisions = await client.revision.findMany({ include: { record: true } });
	expect(revisions.length).toBeGreaterThan(100);
	for (const { document, schemaVersion: version, record } of revisions) {
		const kind = record.kind as Kind;
		const read = readDocument(kind, version, document);
		expect(version).toBe(schemaVersion(kind));
		expect(read).toEqual(KINDS[kind].parse(read));
		expect(JSON.stringify(read)).toBe(document);
	}
});

describe("when a kind's schema has a new version", () => {
	it("what is live and what is planned is read as today's, and nothing that is stored has changed", async () => {
		const copy = await database();
		const before = await offersOf(copy);
		const revisionId = await revised(copy.client, PLANNED, called("Planlagt"));
		await plan(copy.client, { recordId: PLANNED, action: "publish", at: NOW, revisionId });
		const stored = everyRow(copy.path);
		raised("offer", renamed);
		const after = new Map((await offersOf(copy)).map(({ slug, title }) => [slug, title]));
		for (const { id, slug, title } of before) {
			const old = id === PLANNED ? "Planlagt" : title;
			expect(after.get(slug)).toBe(`Løftet ${old}`.slice(0, 120));
		}
		expect(everyRow(copy.path)).toEqual(stored);
	});

	it("a draft of before is worked on, published and looked back upon", async () => {
		const copy = await database();
		const desk = createDesk(copy.client, () => NOW);
		const rename = (title: string) => desk.save(bo, "offer", SLUG, (document) => ({ ...document, title }));
		expect(await rename("Kladde")).toMatchObject({ kind: "done" });
		const stored = history(copy);
		raised("offer", renamed);
		const page = await readEditPage(copy.client, OFFER, { person: bo, state: null, takeUnsaved: false });
		expect(JSON.stringify(page)).toContain("Løftet Kladde");
		await desk.step(bo, "send-til-gennemsyn", OFFER);
		expect(await desk.publish(carl, OFFER)).toMatchObject({ kind: "done" });
		expect(await titleOf(copy)).toBe("Løftet Kladde");
		const shown = await readHistory(copy.client, OFFER, bo, { from: "1", to: "2" });
		expect(shown?.changes.map(({ after }) => after)).toContain("Løftet Kladde");
		expect(history(copy)).toEqual(stored);
		expect((await checkAudit(copy.client)).faults).toEqual([]);
		await rename("Ny");
		const last = { where: { recordId: OFFER }, orderBy: { sequence: "desc" } } as const;
		expect(await copy.client.revision.findFirst(last)).toMatchObject({
			sequence: 3,
			schemaVersion: TODAY + 1,
		});
	});

	it("what has ended is still called what it is called", async () => {
		const copy = await database();
		await plan(copy.client, { recordId: OFFER, action: "expire", at: NOW });
		const title = await titleOf(copy);
		expect(title).toBeUndefined();
		raised("offer", renamed);
		const { endings } = await readCatalogue(copy.client, NOW);
		const ending = endings.find(({ slug }) => slug === SLUG);
		expect([ending?.title, ending?.offer?.title].map((one) => one?.slice(0, 7))).toEqual([
			"Løftet ",
			"Løftet ",
		]);
	});
});

describe("the next load", () => {
	it("writes the rows of lists and filters anew, once, and leaves history alone", async () => {
		const copy = await database();
		const stored = history(copy);
		raised("offer", renamed);
		const before = await copy.client.catalogueVersion.findUniqueOrThrow({ where: { id: 1 } });
		const report = await loadContent(copy.client, readEntries(), LATER);
		expect(report.published).toEqual([]);
		const rows = await copy.client.offer.findMany();
		expect(
			rows.every(
				({ document, schemaVersion: version }) => version === TODAY + 1 && document.includes(`"Løftet `),
			),
		).toBe(true);
		expect(await copy.client.catalogueVersion.findUniqueOrThrow({ where: { id: 1 } })).toEqual({
			...before,
			version: before.version + 1,
		});
		expect(history(copy)).toEqual(stored);
		const after = everyRow(copy.path);
		await loadContent(copy.client, readEntries(), LATER);
		expect(everyRow(copy.path)).toEqual(after);
	});

	it("takes files that followed the schema for what is there already", async () => {
		const copy = await database();
		raised("offer", renamed);
		const followed = await copy.client.$transaction(liveEntries);
		const other = followed.find(({ kind, slug }) => kind === "offer" && slug === SLUG);
		if (other?.kind === "offer") other.document.description = "Noget nyt.";
		const stored = history(copy);
		const report = await loadContent(copy.client, followed, LATER);
		expect(report.published).toEqual([`offer/${SLUG}`]);
		expect(report.keptEdited).toEqual([]);
		expect(history(copy)).toHaveLength(stored.length + 1);
		expect((await checkAudit(copy.client)).faults).toEqual([]);
		expect((await loadContent(copy.client, followed, LOADER)).published).toEqual([]);
	});
});
