import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { databasePath } from "../env";
import { openDatabase, sqliteAdapter } from "./client";
import { withSchemaEngine } from "./schema-engine";

/** The migrations on disk, in the shape the engine takes; names sort in order of time. */
export function migrationsList(root: string) {
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

/**
 * Applies the migrations a database lacks, exactly as `prisma migrate deploy` would.
 * @param root the project's folder. @returns the names of those applied now.
 * @throws when the database cannot be reached or a migration fails; what was applied before stays.
 */
export async function migrate(url: string, root: string): Promise<string[]> {
	mkdirSync(dirname(databasePath(url)), { recursive: true });
	const client = await openDatabase(url);
	await client.$disconnect();
	const datamodel = readFileSync(join(root, "prisma/schema.prisma"), "utf8");
	return withSchemaEngine(datamodel, sqliteAdapter(url), async (engine) => {
		const { appliedMigrationNames } = await engine.applyMigrations({
			migrationsList: migrationsList(root),
			filters: { externalTables: [], externalEnums: [] },
		});
		return appliedMigrationNames;
	});
}
