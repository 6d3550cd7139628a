import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sqliteAdapter } from "../lib/store/db/client";
import { migrate } from "../lib/store/db/migrate";
import { withSchemaEngine } from "../lib/store/db/schema-engine";

/** `npm run db:new-migration -- name`: what the schema has beyond the migrations, as the next migration. */
const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) {
	console.error("Brug: npm run db:new-migration -- navn_med_smaa_bogstaver");
	process.exit(2);
}
const root = process.cwd();
const scratch = join(tmpdir(), `migration-${process.pid}.db`);
const url = `file:${scratch}`;
await migrate(url, root);
const schema = { content: readFileSync(join(root, "prisma/schema.prisma"), "utf8"), path: "schema.prisma" };
const { stdout } = await withSchemaEngine(schema.content, sqliteAdapter(url), (engine) =>
	engine.diff({
		from: { tag: "schemaDatasource", files: [schema], configDir: root },
		to: { tag: "schemaDatamodel", files: [schema] },
		script: true,
		exitCode: null,
		filters: { externalTables: [], externalEnums: [] },
	}),
);
rmSync(scratch, { force: true });
const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
const folder = join(root, "prisma/migrations", `${stamp}_${name}`);
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "migration.sql"), stdout ?? "");
console.log(`Skrevet: ${folder}/migration.sql`);
const rebuilt = [...(stdout ?? "").matchAll(/^DROP TABLE "(\w+)"/gm)].map(([, table]) => table);
if (rebuilt.length > 0) {
	// The engine does so even for a column with a default, which SQLite can simply add.
	console.warn(
		`PAS PÅ: den laver ${rebuilt.join(", ")} om, og en tabel, der laves om, mister sine udløsere.`,
	);
	console.warn('Skal der kun en kolonne til, så skriv: ALTER TABLE "…" ADD COLUMN "…" … NOT NULL DEFAULT …;');
}
