import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Entry, ofKind } from "@/lib/model/kinds";
import { isSame } from "@/lib/model/row-identity";
import { exportTo } from "@/lib/store/content-files/export-folder";
import { liveEntries } from "@/lib/store/content-files/live-entries";
import { loadContent } from "@/lib/store/content-files/load";
import { readContent } from "@/lib/store/content-files/read";
import { createWriter } from "@/lib/store/db/writer";
import { recordId } from "@/lib/store/records/identity";
import { takeDown } from "@/lib/store/records/make-live";
import { findRecord } from "@/lib/store/records/record-target";
import { contentCopy, deleteCopies } from "../support/broken-content";
import { CONTENT, readEntries } from "../support/catalogue";
import { changed } from "../support/changed";
import { LOADER, prepareDatabase } from "../support/database";
import { publishHere } from "../support/edited";
import { filesIn } from "../support/files";
import { documents, pages } from "../support/generated-documents";
import { readAgain } from "../support/remembering-reader";
import { runs } from "../support/runs";

const database = prepareDatabase();
deleteCopies();

const entryOf = (entries: readonly Entry[], slug: string) =>
	entries.find((entry) => entry.slug === slug) as Entry;

describe("an export", () => {
	it("of a database nobody has edited changes not a byte of content/", async () => {
		const { client } = await database();
		const { root } = contentCopy();
		const before = filesIn(root);
		expect(exportTo(root, await liveEntries(client), root)).toEqual({ written: [], deleted: [] });
		expect(filesIn(root)).toEqual(before);
	});

	it("into an empty folder is content/, byte for byte", async () => {
		const { client } = await database();
		const root = mkdtempSync(join(tmpdir(), "paaroerende-export-"));
		exportTo(root, await liveEntries(client), CONTENT);
		expect(filesIn(root)).toEqual(filesIn(CONTENT));
		rmSync(root, { recursive: true });
	});

	it("changes the files of what was edited, added or ended here, and no other", async () => {
		const { client } = await database();
		const { root } = contentCopy();
		const entries = changed(readEntries(), "intervention", "aaben-dialog", (document) => ({
			...document,
			title: "Åben dialog",
			documentation: { ...document.documentation, reason: "Set efter igen." },
		}));
		await publishHere(client, entryOf(entries, "aaben-dialog"));
		const provider = ofKind(entries, "provider")[0] as Entry;
		await publishHere(client, { ...provider, slug: "a-ny-udbyder" } as Entry);
		const ended = ofKind(entries, "offer")[3]?.slug ?? "";
		await createWriter(client)(async (tx) => {
			const target = await findRecord(tx, recordId("offer", ended));
			if (target) await takeDown(tx, target, LOADER, "end");
		});
		const before = filesIn(root);
		const told = exportTo(root, await liveEntries(client), root);
		expect(told.written.sort()).toEqual([
			"documentation.yaml",
			"interventions/aaben-dialog.md",
			"providers.yaml",
		]);
		expect(told.deleted).toEqual([`offers/${ended}.yaml`]);
		const after = filesIn(root);
		expect(after["interventions/aaben-dialog.md"]?.split("\n").map((line) => line.trim())).toContain(
			"title: Åben dialog",
		);
		expect(after["providers.yaml"]?.startsWith(before["providers.yaml"] ?? "?")).toBe(true);
		expect(after["providers.yaml"]).toContain("\na-ny-udbyder:\n");
		expect(after["documentation.yaml"]?.split("\n")).toHaveLength(
			before["documentation.yaml"]?.split("\n").length ?? 0,
		);
	});

	it("loads as what it was written from, and exports again as the same bytes", { timeout: 120_000 }, () => {
		const entries = readEntries();
		const { root } = contentCopy();
		const offers = ofKind(entries, "offer");
		const edits = fc.record({
			document: documents,
			page: pages,
			number: fc.nat(offers.length - 1),
			name: fc.string({ minLength: 1, unit: "grapheme" }).filter((name) => name.trim() === name),
		});
		const law = fc.property(edits, ({ document, page, number, name }) => {
			const offer = offers[number]?.slug ?? "";
			const edited = [
				(list: Entry[]) =>
					changed(list, "intervention", "rejsehold", (old) => ({
						...document,
						documentation: { ...old.documentation, reason: page.title },
					})),
				(list: Entry[]) => changed(list, "page", "om", () => page),
				(list: Entry[]) => changed(list, "offer", offer, (old) => ({ ...old, title: name })),
			].reduce((list, edit) => edit(list), entries);
			exportTo(root, edited, root);
			const first = filesIn(root);
			const again = readAgain(root).entries;
			expect(again).toHaveLength(edited.length);
			for (const entry of edited) {
				const back = again.find(({ kind, slug }) => kind === entry.kind && slug === entry.slug);
				expect(isSame(back?.document, entry.document), `${entry.kind}/${entry.slug}`).toBe(true);
			}
			expect(exportTo(root, again, root)).toEqual({ written: [], deleted: [] });
			expect(filesIn(root)).toEqual(first);
		});
		fc.assert(law, { numRuns: runs(40, 2) });
	});

	it("that is loaded again leaves nothing edited here, and no new revision", async () => {
		const { client } = await database();
		const { root } = contentCopy();
		const entries = changed(readEntries(), "page", "om", (page) => ({ ...page, title: "Om os" }));
		await publishHere(client, entries.find(({ slug }) => slug === "om") as Entry);
		const revisions = await client.revision.count();
		exportTo(root, await liveEntries(client), root);
		const report = await loadContent(client, readContent(root).entries, LOADER);
		expect(report).toMatchObject({ published: [], keptEdited: [], onlyHere: [] });
		expect(await client.revision.count()).toBe(revisions);
		expect(await client.record.count({ where: { editedHere: true } })).toBe(0);
	});
});
