import { describe, expect, it } from "vitest";
import type { Entry } from "@/lib/model/kinds";
import { loadContent } from "@/lib/store/content-files/load";
import { readEntries } from "../support/catalogue";
import { changed } from "../support/changed";
import { prepareDatabase } from "../support/database";
import { publishHere } from "../support/edited";
import { everyRow } from "../support/rows";

const database = prepareDatabase();
const entries = readEntries();
const LATER = { name: "senere", at: new Date("2026-11-25T08:30:00.000Z") };
const SLUG = "aaben-dialog";

const with_ = (change: { title?: string; summary?: string }) =>
	changed(entries, "intervention", SLUG, (document) => ({ ...document, ...change }));
const entryOf = (list: readonly Entry[]) => list.find(({ slug }) => slug === SLUG) as Entry;

describe("loading over what was edited here", () => {
	it("keeps it, and shows field by field what was, what the file says and what is here", async () => {
		const { client, path } = await database();
		const [before] = entries.filter(({ slug }) => slug === SLUG).map(({ document }) => document);
		await publishHere(client, entryOf(with_({ title: "Rettet her" })));
		const rows = everyRow(path);
		const report = await loadContent(client, with_({ summary: "Rettet i filen." }), LATER);
		expect(report.published).toEqual([]);
		expect(report.keptEdited).toEqual([
			{
				name: `intervention/${SLUG}`,
				fields: [
					{ path: "title", base: "Åben Dialog", file: "Åben Dialog", here: "Rettet her" },
					{
						path: "summary",
						base: (before as { summary: string }).summary,
						file: "Rettet i filen.",
						here: (before as { summary: string }).summary,
					},
				],
			},
		]);
		expect(everyRow(path)).toEqual(rows);
	});

	it("says that a field is missing on one side, and compares rows of a list one by one", async () => {
		const { client } = await database();
		const noted = (note: string | undefined, source: string) =>
			changed(entries, "intervention", SLUG, (document) => ({
				...document,
				conditions: { ...document.conditions, price: { ...document.conditions.price, note } },
				barriers: [{ text: "Det er svært.", sources: [source] }],
			}));
		await publishHere(client, entryOf(noted("Her", "vive-2022 afsnit 1")));
		const { keptEdited } = await loadContent(client, noted(undefined, "vive-2022 afsnit 2"), LATER);
		expect(keptEdited[0]?.fields.map(({ path, file, here }) => ({ path, file, here }))).toEqual([
			{ path: "conditions.price.note", file: null, here: "Her" },
			{
				path: "barriers.0.sources",
				file: "- vive-2022 afsnit 2",
				here: "- vive-2022 afsnit 1",
			},
		]);
	});

	it("follows the file again when it says what is here: no new revision, an audit row", async () => {
		const { client } = await database();
		const same = with_({ title: "Begge steder" });
		await publishHere(client, entryOf(same));
		const revisions = await client.revision.count();
		const report = await loadContent(client, same, LATER);
		expect(report).toMatchObject({ published: [], keptEdited: [] });
		expect(await client.revision.count()).toBe(revisions);
		const last = await client.auditEntry.findFirst({ orderBy: { sequence: "desc" } });
		expect(last).toMatchObject({ action: "match", actor: "senere" });
		const next = await loadContent(client, with_({ title: "Ny i filen" }), LATER);
		expect(next.published).toEqual([`intervention/${SLUG}`]);
	});

	it("keeps an open draft while the live text follows the file", async () => {
		const { client } = await database();
		const record = await client.record.findFirstOrThrow({ where: { slug: SLUG } });
		const draft = await client.revision.create({
			data: { id: "kladde", recordId: record.id, sequence: 2, document: "{}", createdAt: LATER.at },
		});
		await client.record.update({
			where: { id: record.id },
			data: { draftRevisionId: draft.id, stage: "review" },
		});
		const report = await loadContent(client, with_({ title: "Fra filen" }), LATER);
		expect(report.published).toEqual([`intervention/${SLUG}`]);
		const after = await client.record.findUniqueOrThrow({ where: { id: record.id } });
		expect(after).toMatchObject({ draftRevisionId: "kladde", stage: "review" });
		expect(after.liveRevisionId).not.toBe(record.liveRevisionId);
	});
});
