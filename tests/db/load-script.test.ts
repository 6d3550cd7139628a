import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { contentCopy, deleteCopies } from "../support/broken-content";
import { PROJECT } from "../support/catalogue";
import { prepareDatabase } from "../support/database";
import { everyRow } from "../support/rows";

const database = prepareDatabase();
deleteCopies();

/** Runs `npm run db:load` in a folder whose content is the given one. */
function load(content: string, databaseUrl: string) {
	const root = `${content}/projekt`;
	mkdirSync(root);
	symlinkSync(content, join(root, "content"));
	symlinkSync(join(PROJECT, "prisma"), join(root, "prisma"));
	const tsx = join(PROJECT, "node_modules/tsx/dist/cli.mjs");
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[tsx, join(PROJECT, "scripts/load-content.ts")],
		{ cwd: root, env: { ...process.env, DATABASE_URL: databaseUrl }, encoding: "utf8" },
	);
	return { status, stdout, stderr };
}

const digest = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");

describe("npm run db:load", { timeout: 120_000 }, () => {
	it("with broken content names every problem and leaves the database file byte for byte", async () => {
		const { client, path, url } = await database();
		await client.$disconnect();
		const before = digest(path);
		const copy = contentCopy();
		copy.replace("interventions/aaben-dialog.md", "[@vive-2022 afsnit", "[@findes-ikke afsnit");
		copy.replace("emergency.yaml", 'phone: "112"', 'phone: "1 1 2"');
		const { status, stderr } = load(copy.root, url);
		expect(status).toBe(1);
		expect(stderr).toContain("Fejl i content/ (2)");
		expect(stderr).toContain("interventions/aaben-dialog.md, sections.purpose: ukendt kilde");
		expect(stderr).toContain(
			"emergency.yaml, alarm-112.phone: skal være et dansk nummer på otte cifre, eller et kort nummer",
		);
		expect(digest(path)).toBe(before);
		expect(existsSync(`${path}-wal`)).toBe(false);
	});

	it("with good content makes a new database, and a second run changes nothing", async () => {
		const { path } = await database();
		const fresh = `${path}-ny/katalog.db`;
		const first = load(contentCopy().root, `file:${fresh}`);
		expect(first).toMatchObject({ status: 0, stderr: "" });
		expect(first.stdout).toMatch(/Migrering: \d+_init\n[\s\S]*Indhold: \d{3} nye eller ændrede, 0 uændrede/);
		const rows = everyRow(fresh);
		const second = load(contentCopy().root, `file:${fresh}`);
		expect(second.stdout).toMatch(
			/^Indhold: 0 nye eller ændrede, \d{3} uændrede\nAfsender mangler: [^\n]+\n$/,
		);
		expect(everyRow(fresh)).toEqual(rows);
	});

	it.each([
		["mysql://et-andet-sted", "DATABASE_URL: skal være en SQLite-adresse"],
		["file:/dev/null/katalog.db", "Databasen kan ikke bruges"],
	])("with %s stops with a sentence that says what to look at", (url, sentence) => {
		const { status, stderr } = load(contentCopy().root, url);
		expect(status).toBe(1);
		expect(stderr).toContain(sentence);
		expect(stderr).toContain("DATABASE_URL i README");
		expect(stderr.trim().split("\n")).toHaveLength(2);
	});
});
