import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { exportTo } from "@/lib/store/content-files/export-folder";
import { liveEntries } from "@/lib/store/content-files/live-entries";
import { loadContent } from "@/lib/store/content-files/load";
import { readContent } from "@/lib/store/content-files/read";
import { recordId } from "@/lib/store/records/identity";
import { contentCopy, deleteCopies } from "../support/broken-content";
import { CONTENT, readEntries } from "../support/catalogue";
import { changed } from "../support/changed";
import { LOADER, prepareDatabase, type TestDatabase } from "../support/database";
import { createDesk, somebody } from "../support/desk";
import { filesIn } from "../support/files";

const database = prepareDatabase();
deleteCopies();
const OLD = "al-anon-telefon";
const ID = recordId("offer", OLD);
const LATER = new Date("2026-12-01T09:00:00Z");

async function moved(copy: TestDatabase) {
	const desk = createDesk(copy.client, () => LATER);
	const publisher = somebody("bo", ["publisher"]);
	const answer = await desk.step(publisher, "flyt-adresse", ID, { adresse: "nyt-navn" });
	expect(answer).toMatchObject({ kind: "done" });
	return copy;
}

it("an address that was moved goes out as its file's name, comes in, and goes out the same", async () => {
	const { client } = await moved(await database());
	const { root } = contentCopy();
	expect(exportTo(root, await liveEntries(client), CONTENT)).toEqual({
		written: ["offers/nyt-navn.yaml"],
		deleted: [`offers/${OLD}.yaml`],
	});
	const { entries, problems } = readContent(root);
	expect(problems).toEqual([]);
	// Into the same database nothing changes.
	const report = await loadContent(client, entries, LOADER);
	expect([report.published, report.keptEdited, report.onlyHere]).toEqual([[], [], []]);
	// And out again, byte for byte.
	const again = mkdtempSync(join(tmpdir(), "paaroerende-again-"));
	exportTo(again, await liveEntries(client), root);
	expect(filesIn(again)).toEqual(filesIn(root));
	expect(existsSync(join(again, `offers/${OLD}.yaml`))).toBe(false);
	rmSync(again, { recursive: true });
});

it("a file that is still called what its record was called before is that record's, not another", async () => {
	const { client } = await moved(await database());
	const same = await loadContent(client, readEntries(), LOADER);
	expect([same.published, same.keptEdited, same.onlyHere]).toEqual([[], [], []]);
	const entries = changed(readEntries(), "offer", OLD, (document) => ({
		...document,
		place: "Rettet i filen",
	}));
	const report = await loadContent(client, entries, LOADER);
	expect(report.published).toEqual(["offer/nyt-navn"]);
	const offer = await client.offer.findUniqueOrThrow({ where: { recordId: ID } });
	expect([offer.slug, JSON.parse(offer.document).place]).toEqual(["nyt-navn", "Rettet i filen"]);
	expect(await client.record.count({ where: { kind: "offer", slug: OLD } })).toBe(0);
});
