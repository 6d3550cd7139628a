import { describe, expect, it } from "vitest";
import type { Entry } from "@/lib/model/kinds";
import { readCatalogue } from "@/lib/site/queries";
import { loadContent } from "@/lib/store/content-files/load";
import { createWriter } from "@/lib/store/db/writer";
import { project } from "@/lib/store/records/projections";
import { catalogueOf, readEntries } from "../support/catalogue";
import { changed } from "../support/changed";
import { LOADER, prepareDatabase, type TestDatabase } from "../support/database";
import { everyRow, PROJECTIONS, rowsOf, withDriver } from "../support/rows";
import { CELLS, DEGREE_OF_MARK } from "../support/table-4-2";

const database = prepareDatabase();
const entries = readEntries();

/** The content after changes that take something away, add something and turn something round. */
const edited = [
	(list: Entry[]) =>
		changed(list, "intervention", "paaroerendevejleder", (document) => ({
			...document,
			title: "Vejleder",
			elements: document.elements.slice(1).map((entry) => ({ ...entry, degree: "partial" as const })),
			targetGroups: document.targetGroups.slice(0, 1),
			forms: [],
		})),
	(list: Entry[]) =>
		changed(list, "target-group", "alkohol", (document) => ({ ...document, position: 99, parent: null })),
	(list: Entry[]) => changed(list, "emergency", "livslinien", (document) => ({ ...document, position: 77 })),
	(list: Entry[]) => changed(list, "element", "peer", (document) => ({ ...document, label: "Andre" })),
	(list: Entry[]) => changed(list, "source", "vive-2022", (document) => ({ ...document, year: 2023 })),
	(list: Entry[]) => changed(list, "page", "om", (document) => ({ ...document, title: "Om os" })),
].reduce((list, change) => change(list), entries);

/** Throws the projections away and makes them anew from the live revisions. */
async function rebuild({ client, path }: TestDatabase) {
	const live = rowsOf(
		path,
		`SELECT r.id, r.kind, r.slug, v.document FROM "Record" r JOIN "Revision" v ON v.id = r.liveRevisionId`,
	);
	withDriver(path, (driver) => {
		driver.pragma("foreign_keys = ON");
		for (const table of [...PROJECTIONS].reverse()) driver.exec(`DELETE FROM "${table}"`);
	});
	await createWriter(client)(async (tx) => {
		for (const { id, kind, slug, document } of live) {
			await project(tx, String(id), { kind, slug, document: JSON.parse(String(document)) } as Entry);
		}
	});
	return live.length;
}

describe("the projections", () => {
	it("are what a rebuild from the live revisions gives, after loading and after changes", async () => {
		const copy = await database();
		for (const list of [entries, edited]) {
			await loadContent(copy.client, list, LOADER);
			const before = everyRow(copy.path, PROJECTIONS);
			for (const table of PROJECTIONS) expect(before[table]?.length, table).toBeGreaterThan(0);
			expect(await rebuild(copy)).toBe(entries.length);
			expect(everyRow(copy.path, PROJECTIONS)).toEqual(before);
		}
	});

	it.each([
		["the content", entries],
		["changed content", edited],
	])("read as a catalogue are %s, word for word", async (_name, list) => {
		const { client } = await database();
		await loadContent(client, list, LOADER);
		const { version, history, changedAt, ...read } = await readCatalogue(client, LOADER.at);
		const { version: _, history: _none, changedAt: _then, ...expected } = catalogueOf(list);
		expect(read).toEqual(expected);
		expect(changedAt).toEqual(LOADER.at);
		expect(read.offers.map(({ id }) => history.get(id))).toEqual(
			read.offers.map(() => ({ first: LOADER.at, last: LOADER.at })),
		);
		expect(version).toBe(list === entries ? 1 : 2);
	});

	it("hold the 126 cells of table 4.2", async () => {
		const { path } = await database();
		const marks = new Map(
			rowsOf(
				path,
				`SELECT i.slug, e.element, e.degree FROM "InterventionElement" e JOIN "Intervention" i ON i.recordId = e.interventionId`,
			).map(({ slug, element, degree }) => [`${slug} ${element}`, degree]),
		);
		for (const { slug, element, mark } of CELLS) {
			expect(marks.get(`${slug} ${element}`), `${slug} ${element}`).toBe(DEGREE_OF_MARK[mark]);
		}
		expect(marks.size).toBe(CELLS.filter(({ mark }) => mark !== "").length);
	});

	it("hold every condition, form and group of every intervention in columns of their own", async () => {
		const { path } = await database();
		for (const { id, slug, conditions, documentation, ...rest } of catalogueOf(entries).interventions) {
			const row = rowsOf(path, `SELECT * FROM "Intervention" WHERE slug = '${slug}'`)[0];
			expect(row).toMatchObject({ recordId: id, number: rest.number, documentation: documentation.level });
			for (const [name, { value }] of Object.entries(conditions)) expect(row?.[name], name).toBe(value);
			const own = (table: string, column: string) =>
				rowsOf(path, `SELECT ${column} AS c FROM "${table}" WHERE interventionId = '${id}'`).map(
					({ c }) => c,
				);
			expect(own("InterventionForm", "form").sort()).toEqual(rest.forms.map(({ form }) => form).sort());
			expect(own("InterventionTargetGroup", "groupCode").sort()).toEqual(
				rest.targetGroups.map(({ group }) => group).sort(),
			);
		}
	});
});
