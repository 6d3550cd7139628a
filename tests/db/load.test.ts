import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Entry } from "@/lib/model/kinds";
import { loadContent } from "@/lib/store/content-files/load";
import { readEntries } from "../support/catalogue";
import { changed } from "../support/changed";
import { LOADER, prepareDatabase } from "../support/database";
import { everyRow, rowsOf } from "../support/rows";

const database = prepareDatabase();
const entries = readEntries();
const names = entries.map(({ kind, slug }) => `${kind}/${slug}`);
const LATER = { name: "senere", at: new Date("2026-11-24T08:30:00.000Z") };

const versionOf = (path: string) => rowsOf(path, `SELECT version FROM "CatalogueVersion"`)[0]?.version;
const revisionsOf = (path: string, slug: string) =>
	rowsOf(
		path,
		`SELECT v.*, r.liveRevisionId = v.id AS live FROM "Revision" v JOIN "Record" r ON r.id = v.recordId
		 WHERE r.slug = '${slug}' ORDER BY v.sequence`,
	);
const retitled = (title: string) =>
	changed(entries, "intervention", "aaben-dialog", (document) => ({ ...document, title }));

/** UUIDv5 as RFC 9562 writes it, without the library. */
function uuid5(name: string): string {
	const namespace = Buffer.from("6f1d3c520f0a5e1b9c558f1d2a7b4e10", "hex");
	const bytes = createHash("sha1").update(namespace).update(name).digest().subarray(0, 16);
	bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
	bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
	return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

describe("loading content", () => {
	it("publishes every entry once, as version 1", async () => {
		const { path } = await database();
		expect(versionOf(path)).toBe(1);
		for (const table of ["Record", "Revision", "AuditEntry"]) {
			expect(rowsOf(path, `SELECT * FROM "${table}"`)).toHaveLength(entries.length);
		}
	});

	it("a second time publishes nothing and leaves every row and the version", async () => {
		const { client, path } = await database();
		const before = everyRow(path);
		const report = await loadContent(client, readEntries(), LATER);
		expect(report).toEqual({ published: [], unchanged: names, keptEdited: [], onlyHere: [] });
		expect(everyRow(path)).toEqual(before);
	});

	it("publishes a changed entry as one new revision and keeps the old one as it was", async () => {
		const { client, path } = await database();
		const [old] = revisionsOf(path, "aaben-dialog");
		const others = everyRow(path, ["Revision", "AuditEntry"]);
		const report = await loadContent(client, retitled("Ny titel"), LATER);
		expect(report.published).toEqual(["intervention/aaben-dialog"]);
		expect(report.unchanged).toHaveLength(entries.length - 1);
		expect(versionOf(path)).toBe(2);
		const [kept, added, ...more] = revisionsOf(path, "aaben-dialog");
		expect(more).toEqual([]);
		expect(kept).toEqual({ ...old, live: 0 });
		expect(added).toMatchObject({ sequence: 2, live: 1 });
		expect(JSON.parse(String(added?.document)).title).toBe("Ny titel");
		const after = everyRow(path, ["Revision", "AuditEntry"]);
		for (const table of ["Revision", "AuditEntry"]) {
			expect(after[table]).toHaveLength(entries.length + 1);
			expect(after[table]).toEqual(expect.arrayContaining(others[table] ?? []));
		}
	});

	it("back to an earlier text is a third revision, never the first one again", async () => {
		const { client, path } = await database();
		await loadContent(client, retitled("Ny titel"), LATER);
		await loadContent(client, entries, LATER);
		const revisions = revisionsOf(path, "aaben-dialog");
		expect(revisions.map(({ sequence, live }) => [sequence, live])).toEqual([
			[1, 0],
			[2, 0],
			[3, 1],
		]);
		expect(revisions[2]?.document).toBe(revisions[0]?.document);
		expect(versionOf(path)).toBe(3);
	});

	it("raises the version once, however many entries it publishes", async () => {
		const { client, path } = await database();
		const both = changed(retitled("Ny titel"), "page", "om", (page) => ({ ...page, title: "Om os" }));
		expect((await loadContent(client, both, LATER)).published).toHaveLength(2);
		expect(versionOf(path)).toBe(2);
	});

	it("leaves alone what was edited here, and says so", async () => {
		const { client, path } = await database();
		await client.record.updateMany({ where: { slug: "aaben-dialog" }, data: { editedHere: true } });
		const before = everyRow(path);
		const report = await loadContent(client, retitled("Ny titel"), LATER);
		expect(report.keptEdited.map(({ name }) => name)).toEqual(["intervention/aaben-dialog"]);
		expect(report.published).toEqual([]);
		expect(everyRow(path)).toEqual(before);
	});

	it("leaves alone what is no longer in the files, and says so", async () => {
		const { client, path } = await database();
		const before = everyRow(path);
		const fewer: Entry[] = entries.filter(({ slug }) => slug !== "aaben-dialog");
		const report = await loadContent(client, fewer, LATER);
		expect(report.onlyHere).toEqual(["intervention/aaben-dialog"]);
		expect(everyRow(path)).toEqual(before);
	});

	it("that fails in the middle leaves nothing behind, and the next one works", async () => {
		const { client, path } = await database();
		const before = everyRow(path);
		const clash = changed(
			changed(entries, "element", "individual", (element) => ({ ...element, label: "Ændret" })),
			"intervention",
			"rejsehold",
			(document) => ({ ...document, number: 9 }),
		);
		await expect(loadContent(client, clash, LATER)).rejects.toThrow(/Unique constraint/);
		expect(everyRow(path)).toEqual(before);
		expect((await loadContent(client, retitled("Ny titel"), LATER)).published).toHaveLength(1);
	});

	it("gives every record and revision an identifier made from its name alone", async () => {
		const { path } = await database();
		const rows = rowsOf(
			path,
			`SELECT r.id, kind, slug, v.id AS revision FROM "Record" r JOIN "Revision" v ON v.recordId = r.id`,
		);
		expect(rows).toHaveLength(entries.length);
		for (const { id, kind, slug, revision } of rows) {
			expect(id).toBe(uuid5(`${kind}/${slug}`));
			expect(revision).toBe(uuid5(`${id}/1`));
		}
		expect(rowsOf(path, `SELECT DISTINCT actor, at FROM "AuditEntry"`)).toEqual([
			{ actor: LOADER.name, at: expect.anything() },
		]);
	});
});
