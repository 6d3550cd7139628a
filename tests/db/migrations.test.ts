import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { sqliteAdapter } from "@/lib/store/db/client";
import { migrate } from "@/lib/store/db/migrate";
import { withSchemaEngine } from "@/lib/store/db/schema-engine";
import { PROJECT } from "../support/catalogue";
import { prepareDatabase } from "../support/database";
import { everyRow, rowsOf, withDriver } from "../support/rows";

const database = prepareDatabase();
const sqlOf = (folder: string) =>
	readFileSync(join(PROJECT, "prisma/migrations", folder, "migration.sql"), "utf8");
const onDisk = readdirSync(join(PROJECT, "prisma/migrations"), { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => name)
	.sort();

/** What a database lacks of `schema.prisma`, as SQL. */
async function missing(url: string): Promise<string> {
	const schema = {
		path: "schema.prisma",
		content: readFileSync(join(PROJECT, "prisma/schema.prisma"), "utf8"),
	};
	const { stdout } = await withSchemaEngine(schema.content, sqliteAdapter(url), (engine) =>
		engine.diff({
			from: { tag: "schemaDatasource", files: [schema], configDir: PROJECT },
			to: { tag: "schemaDatamodel", files: [schema] },
			script: true,
			exitCode: null,
			filters: { externalTables: [], externalEnums: [] },
		}),
	);
	return (stdout ?? "").replace(/^--.*$/gm, "").trim();
}

describe("the migrations", () => {
	it("make exactly the tables of schema.prisma", async () => {
		const { client, url, path } = await database();
		await client.$disconnect();
		expect(await missing(url)).toBe("");
		withDriver(path, (driver) => driver.exec(`DROP INDEX "Intervention_number_key"`));
		expect(await missing(url)).toContain("Intervention_number_key");
	});

	it("are applied once: a second run applies nothing and touches nothing", async () => {
		const { client, url, path } = await database();
		await client.$disconnect();
		const before = everyRow(path);
		expect(await migrate(url, PROJECT)).toEqual([]);
		expect(everyRow(path)).toEqual(before);
	});

	it("leave a site that is writing at the same moment in peace", async () => {
		const { url, path } = await database();
		const site = new Database(path);
		site.exec(`BEGIN IMMEDIATE; UPDATE "CatalogueVersion" SET version = 7`);
		const applied = await migrate(url, PROJECT).finally(() => {
			site.exec("COMMIT");
			site.close();
		});
		expect(applied).toEqual([]);
		expect(rowsOf(path, `SELECT version FROM "CatalogueVersion"`)).toEqual([{ version: 7 }]);
	});

	it("are all applied to a new file, in a folder that is not there yet", async () => {
		const { path } = await database();
		const url = `file:${path}-ny/mappe/katalog.db`;
		expect(await migrate(url, PROJECT)).toEqual(onDisk);
		expect(onDisk.length).toBeGreaterThan(0);
		expect(await migrate(url, PROJECT)).toEqual([]);
		expect(await missing(url)).toBe("");
	});

	it("start the catalogue's version at 0", async () => {
		const { path } = await database();
		const url = `file:${path}-tom/katalog.db`;
		await migrate(url, PROJECT);
		expect(rowsOf(`${path}-tom/katalog.db`, `SELECT * FROM "CatalogueVersion"`)).toEqual([
			{ id: 1, version: 0 },
		]);
	});
});

describe("history", () => {
	it.each([
		["Revision", `UPDATE "Revision" SET document = '{}'`],
		["Revision", `UPDATE "Revision" SET sequence = sequence + 1 WHERE sequence = 1`],
		["Revision", `DELETE FROM "Revision" WHERE sequence = 1`],
		["AuditEntry", `UPDATE "AuditEntry" SET actor = 'en anden'`],
		["AuditEntry", `DELETE FROM "AuditEntry"`],
	])("of %s refuses: %s", async (table, sql) => {
		const { client, path } = await database();
		const before = everyRow(path);
		expect(before[table]?.length).toBeGreaterThan(100);
		await expect(client.$executeRawUnsafe(sql)).rejects.toThrow(new RegExp(`${table} is immutable`));
		expect(() => withDriver(path, (driver) => driver.exec(sql))).toThrow(`${table} is immutable`);
		expect(everyRow(path)).toEqual(before);
	});

	it.each([
		`INSERT OR REPLACE INTO "Revision" (id, recordId, sequence, document, createdAt) SELECT id, recordId, sequence, '{}', createdAt FROM "Revision"`,
		`INSERT OR REPLACE INTO "AuditEntry" (sequence, at, actor, action, recordId, revisionId, previous, hash)
		 SELECT sequence, at, 'en anden', action, recordId, revisionId, previous, hash FROM "AuditEntry"`,
	])("refuses to be written over: %s", async (replace) => {
		const { path } = await database();
		const before = everyRow(path);
		expect(() => withDriver(path, (driver) => driver.exec(replace))).toThrow();
		expect(everyRow(path)).toEqual(before);
	});

	it("keeps a record from being deleted under its revisions", async () => {
		const { client, path } = await database();
		const before = everyRow(path);
		await expect(client.record.deleteMany()).rejects.toThrow();
		expect(everyRow(path)).toEqual(before);
	});
});

it("what was counted with a place or a diagnosis before the counts were cut is forgotten", async () => {
	const { client, path } = await database();
	await client.emptySearch.createMany({
		data: [
			{ day: "2026-11-24", combination: "/tilbud?kommune=laesoe&maalgruppe=autisme", count: 1 },
			{ day: "2026-11-24", combination: "/soeg", count: 3 },
		],
	});
	const folder = "20261130130000_empty_searches_without_place";
	withDriver(path, (driver) => driver.exec(sqlOf(folder)));
	expect(await client.emptySearch.findMany()).toEqual([
		{ day: "2026-11-24", combination: "/soeg", count: 3 },
	]);
});
