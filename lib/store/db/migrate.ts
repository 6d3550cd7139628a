import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { databasePath } from "../../base/env";
import type { PrismaClient } from "../../generated/prisma/client";
import { openDatabase, sqliteAdapter } from "./client";
import { withSchemaEngine } from "./schema-engine";

/** The migrations on disk, in the shape the engine takes; names sort in order of time. */
function migrationsList(root: string) {
	const baseDir = join(root, "prisma/migrations");
	const directories = readdirSync(baseDir, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map((entry) => entry.name)
		.sort();
	return {
		baseDir,
		lockfile: {
			path: "migration_lock.toml",
			content: readFileSync(join(baseDir, "migration_lock.toml"), "utf8"),
		},
		migrationDirectories: directories.map((path) => ({
			path,
			migrationFile: {
				path: "migration.sql",
				content: { tag: "ok" as const, value: readFileSync(join(baseDir, path, "migration.sql"), "utf8") },
			},
		})),
		shadowDbInitScript: "",
	};
}

/** The names of migrations applied in full. A database without Prisma's table has none. */
async function appliedMigrations(client: PrismaClient): Promise<Set<string>> {
	const tables = await client.$queryRaw<
		unknown[]
	>`SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'`;
	if (tables.length === 0) return new Set();
	const rows = await client.$queryRaw<{ migration_name: string }[]>`
		SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL`;
	return new Set(rows.map((row) => row.migration_name));
}

/**
 * Applies the migrations a database lacks, exactly as `prisma migrate deploy` would. The engine takes the
 * whole file for itself, so it is only asked when something is missing: a running site is left in peace.
 * @param root the project's folder. @returns the names of those applied now.
 * @throws when the database cannot be reached or a migration fails; what was applied before stays.
 */
export async function migrate(url: string, root: string): Promise<string[]> {
	mkdirSync(dirname(databasePath(url)), { recursive: true });
	const list = migrationsList(root);
	const client = await openDatabase(url);
	const applied = await appliedMigrations(client).finally(() => client.$disconnect());
	if (list.migrationDirectories.every(({ path }) => applied.has(path))) return [];
	const datamodel = readFileSync(join(root, "prisma/schema.prisma"), "utf8");
	return withSchemaEngine(datamodel, sqliteAdapter(url), async (engine) => {
		const { appliedMigrationNames } = await engine.applyMigrations({
			migrationsList: list,
			filters: { externalTables: [], externalEnums: [] },
		});
		return appliedMigrationNames;
	});
}
