import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadFiles } from "../../scripts/commands/load-content";
import { contentCopy, deleteCopies } from "../support/broken-content";
import { PROJECT } from "../support/catalogue";
import { run, start } from "../support/commands";
import { prepareDatabase } from "../support/database";
import { everyRow } from "../support/rows";

const database = prepareDatabase();
deleteCopies();

/** A project whose content is the given one. */
function projectOf(content: string): string {
	const root = `${content}/projekt`;
	mkdirSync(root);
	symlinkSync(content, join(root, "content"));
	symlinkSync(join(PROJECT, "prisma"), join(root, "prisma"));
	return root;
}

/** Runs `npm run db:load` there. */
const load = (content: string, databaseUrl: string) =>
	run(loadFiles, { root: projectOf(content), env: { DATABASE_URL: databaseUrl } });

/** Milliseconds, above the global limit: a start of its own waits for the machine. */
const STARTS = 120_000;

const digest = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");

describe("npm run db:load", () => {
	it("with broken content names every problem and leaves the database file byte for byte", async () => {
		const { client, path, url } = await database();
		await client.$disconnect();
		const before = digest(path);
		const copy = contentCopy();
		copy.replace("interventions/aaben-dialog.md", "[@vive-2022 afsnit", "[@findes-ikke afsnit");
		copy.replace("emergency.yaml", 'phone: "112"', 'phone: "1 1 2"');
		const { status, stderr } = await load(copy.root, url);
		expect(status).toBe(1);
		expect(stderr).toContain("Fejl i content/ (2)");
		expect(stderr).toContain("interventions/aaben-dialog.md, sections.purpose: ukendt kilde");
		expect(stderr).toContain(
			"emergency.yaml, alarm-112.phone: skal være et dansk nummer på otte cifre, eller et kort nummer",
		);
		expect(digest(path)).toBe(before);
		expect(existsSync(`${path}-wal`)).toBe(false);
	});

	it("with good content makes a new database, and a second run changes nothing", {
		timeout: STARTS,
	}, async () => {
		const { path } = await database();
		const fresh = `${path}-ny/katalog.db`;
		const env = { DATABASE_URL: `file:${fresh}` };
		const first = start("load-content.ts", { root: projectOf(contentCopy().root), env });
		expect(first).toMatchObject({ status: 0, stderr: "" });
		expect(first.stdout).toMatch(/Migrering: \d+_init\n[\s\S]*Indhold: \d{3} nye eller ændrede, 0 uændrede/);
		const rows = everyRow(fresh);
		const second = await load(contentCopy().root, `file:${fresh}`);
		expect(second.stdout).toMatch(
			/^Indhold: 0 nye eller ændrede, \d{3} uændrede\nAfsender mangler: [^\n]+\n$/,
		);
		expect(everyRow(fresh)).toEqual(rows);
	});

	it.each([
		["mysql://et-andet-sted", "DATABASE_URL: skal være en SQLite-adresse"],
		["file:/dev/null/katalog.db", "Databasen kan ikke bruges"],
	])("with %s stops with a sentence that says what to look at", async (url, sentence) => {
		const { status, stderr } = await load(contentCopy().root, url);
		expect(status).toBe(1);
		expect(stderr).toContain(sentence);
		expect(stderr).toContain("DATABASE_URL i README");
		expect(stderr.trim().split("\n")).toHaveLength(2);
	});
});
