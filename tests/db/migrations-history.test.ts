import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PROJECT } from "../support/catalogue";
import { prepareDatabase } from "../support/database";
import { everyRow, rowsOf, withDriver } from "../support/rows";

const database = prepareDatabase();

const FOLDER = join(PROJECT, "prisma/migrations");
const migrations = readdirSync(FOLDER, { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => ({ name, sql: readFileSync(join(FOLDER, name, "migration.sql"), "utf8") }))
	.sort((a, b) => (a.name < b.name ? -1 : 1));
const VERSIONS = migrations.findIndex(({ name }) => name.endsWith("_schema_version"));

const triggersOf = (path: string) =>
	rowsOf(path, `SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name`);

describe("a migration", () => {
	it("never makes a table anew that has triggers: they would be gone, and history written over", async () => {
		const { path } = await database();
		const guarded = triggersOf(path).map(({ tbl_name }) => String(tbl_name));
		expect(guarded).toContain("Revision");
		const dropped = migrations.flatMap(({ name, sql }) =>
			[...sql.matchAll(/DROP TABLE (?:IF EXISTS )?"(\w+)"/g)].map(([, table]) => ({ name, table })),
		);
		expect(dropped.filter(({ table }) => guarded.includes(table ?? ""))).toEqual([]);
	});

	it("of the schemas' versions only adds columns, keeps every row and every trigger, and says 1 of all there is", async () => {
		const { path } = await database();
		const before = `${path}-foer.db`;
		const older = migrations.slice(0, VERSIONS).map(({ sql }) => sql);
		expect(older.length).toBeGreaterThan(5);
		const tables = ["Record", "Revision", "AuditEntry", "Offer", "Register", "EmergencyContact"];
		withDriver(before, (driver) => {
			driver.exec(older.join("\n"));
			driver.exec(`ATTACH '${path}' AS loaded`);
			for (const table of tables) {
				const columns = (driver.pragma(`table_info("${table}")`) as { name: string }[])
					.map(({ name }) => `"${name}"`)
					.join(", ");
				driver.exec(`INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM loaded."${table}"`);
			}
		});
		const [rows, triggers] = [everyRow(before, tables), triggersOf(before)];
		expect(rows.Revision?.length).toBeGreaterThan(100);
		const sql = migrations[VERSIONS]?.sql ?? "";
		const statements = sql.replace(/^--.*$/gm, "").split(";");
		for (const statement of statements.filter((one) => one.trim() !== "")) {
			expect(statement).toMatch(
				/^\s*ALTER TABLE "\w+" ADD COLUMN "schemaVersion" INTEGER NOT NULL DEFAULT 1$/,
			);
		}
		withDriver(before, (driver) => driver.exec(sql));
		expect(triggersOf(before)).toEqual(triggers);
		const after = everyRow(before, tables);
		expect(after.Record).toEqual(rows.Record);
		expect(after.AuditEntry).toEqual(rows.AuditEntry);
		for (const table of tables.slice(3).concat("Revision")) {
			const versioned = rows[table]?.map((row) => JSON.stringify({ ...JSON.parse(row), schemaVersion: 1 }));
			expect(after[table]).toEqual(versioned?.sort());
		}
		for (const refused of [`UPDATE "Revision" SET "schemaVersion" = 2`, `DELETE FROM "Revision"`]) {
			expect(() => withDriver(before, (driver) => driver.exec(refused))).toThrow("Revision is immutable");
		}
	});
});
