import { copyFileSync } from "node:fs";
import { afterEach, describe, expect, it, vi } from "vitest";
import { storeReport } from "@/lib/site/reports/store";
import { publicWriter } from "@/lib/store/db/public-writer";
import { createWriter } from "@/lib/store/db/writer";
import { prepareDatabase } from "../support/database";
import { everyRow, rowsOf } from "../support/rows";

const database = prepareDatabase();
const AT = new Date("2026-11-24T08:00:00.000Z");
const ABOUT = { id: "5ad0b1f2-9b0a-4a7f-8f51-8a1d3e6f2b10", at: AT, slug: "livslinien" };
const REPORT = { topic: "gone", message: "De er\nflyttet 😀", contact: "" } as const;
const STORED = `SELECT * FROM "ProblemReport" ORDER BY id`;

describe("a report", () => {
	it("is stored for the editors as it was written, not handled yet", async () => {
		const { client, path } = await database();
		await storeReport(createWriter(client), ABOUT, REPORT);
		expect(rowsOf(path, STORED)).toEqual([
			{
				...ABOUT,
				at: expect.anything(),
				kind: "offer",
				topic: "gone",
				message: "De er\nflyttet 😀",
				contact: null,
				handledAt: null,
				assignedTo: null,
				answer: null,
				revisionId: null,
				version: 0,
			},
		]);
		const [row] = await client.problemReport.findMany();
		expect(row?.at).toEqual(AT);
	});

	it("changes nothing else: no document, no audit row, no version", async () => {
		const { client, path } = await database();
		const { ProblemReport: _, ...before } = everyRow(path);
		await storeReport(createWriter(client), ABOUT, { ...REPORT, contact: "12345678" });
		const { ProblemReport: stored, ...after } = everyRow(path);
		expect(after).toEqual(before);
		expect(stored).toHaveLength(1);
	});

	it("that comes twice by the same id is refused, and the next is stored", async () => {
		const { client, path } = await database();
		const write = createWriter(client);
		await storeReport(write, ABOUT, REPORT);
		await expect(storeReport(write, ABOUT, REPORT)).rejects.toThrow();
		await storeReport(write, { ...ABOUT, id: "5ad0b1f2-9b0a-4a7f-8f51-8a1d3e6f2b11" }, REPORT);
		expect(rowsOf(path, STORED)).toHaveLength(2);
	});
});

describe("the process's writer", () => {
	const KEY = Symbol.for("paaroerendevejviser.writer");
	const shared = globalThis as { [KEY]?: unknown };
	afterEach(() => {
		vi.unstubAllEnvs();
		delete shared[KEY];
	});

	it("is one, also for a module that is loaded twice", async () => {
		const { url, path } = await database();
		vi.stubEnv("DATABASE_URL", url);
		const first = await publicWriter();
		vi.resetModules();
		const again = await import("@/lib/store/db/public-writer");
		expect(await again.publicWriter()).toBe(first);
		await Promise.all(
			Array.from({ length: 8 }, (_, i) => storeReport(first, { ...ABOUT, id: `${ABOUT.id}-${i}` }, REPORT)),
		);
		expect(rowsOf(path, STORED)).toHaveLength(8);
	});

	it("is tried again after the database could not be opened", async () => {
		const { path } = await database();
		vi.stubEnv("DATABASE_URL", `file:${path}-later`);
		const write = await publicWriter();
		await expect(storeReport(write, ABOUT, REPORT)).rejects.toThrow();
		copyFileSync(path, `${path}-later`);
		await storeReport(write, ABOUT, REPORT);
		expect(rowsOf(`${path}-later`, STORED)).toHaveLength(1);
	});
});
