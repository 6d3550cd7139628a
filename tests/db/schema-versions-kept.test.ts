import { afterEach, describe, expect, it } from "vitest";
import { KINDS } from "@/lib/model/kinds";
import { schemaVersion } from "@/lib/model/schema-versions";
import { readCatalogue } from "@/lib/site/queries";
import { recordId } from "@/lib/store/records/identity";
import { checkAudit } from "@/lib/store/records/verify-audit";
import { prepareDatabase } from "../support/database";
import { ALL, changedFile, importDesk, NOW } from "../support/imports";
import { asBefore, raised, renamed } from "../support/lifts";
import { modulesIn } from "../support/modules";

const TODAY = schemaVersion("offer");
const database = prepareDatabase();
afterEach(asBefore);

describe("an import that was checked before a version rose", () => {
	it("is taken in as what it was checked as, reads as today's, and is undone to what was there", async () => {
		const { client } = await database();
		const desk = importDesk(client);
		await desk.send(await changedFile(client));
		const fresh = recordId("offer", "nyt-tilbud-0");
		raised("offer", renamed);
		const titles = async () =>
			new Map((await readCatalogue(client, NOW)).offers.map(({ id, title }) => [id, title]));
		const before = await titles();
		expect(await desk.act("import-udgiv", "import-1", ALL)).toMatchObject({ kind: "done" });
		expect((await titles()).get(fresh)).toBe("Løftet Helt nyt 0");
		const written = await client.revision.findMany({ where: { origin: "import" } });
		expect(written.length).toBeGreaterThan(20);
		expect(written.every(({ schemaVersion: version }) => version === TODAY)).toBe(true);
		await desk.act("import-fortryd", "import-1");
		expect(await titles()).toEqual(before);
		expect((await checkAudit(client)).faults).toEqual([]);
	});

	it("checked afterwards, it is of today's", async () => {
		const { client } = await database();
		const desk = importDesk(client);
		const file = await changedFile(client);
		raised("offer", renamed);
		await desk.send(file);
		await desk.act("import-udgiv", "import-1", ALL);
		const fresh = await client.revision.findFirstOrThrow({
			where: { recordId: recordId("offer", "nyt-tilbud-0") },
		});
		expect(fresh).toMatchObject({
			schemaVersion: TODAY + 1,
			document: expect.stringContaining(`"Helt nyt 0"`),
		});
		const rows = await client.offer.findMany({ where: { slug: "nyt-tilbud-0" } });
		expect(rows).toMatchObject([{ schemaVersion: TODAY + 1, document: fresh.document }]);
	});
});

/** Whether some kind's document has something at a path. */
function isThere(path: string): boolean {
	const has = (schema: unknown, [key, ...rest]: string[]): boolean => {
		if (key === undefined) return true;
		const shape = (schema as { shape?: Record<string, unknown> } | undefined)?.shape;
		return shape !== undefined && Object.hasOwn(shape, key) && has(shape[key], rest);
	};
	return Object.values(KINDS).some((schema) => has(schema, path.split(".")));
}

it("what is asked of documents in SQL is where today's schemas have it: SQL lifts nothing", () => {
	const asked = modulesIn("lib").flatMap(({ text }) =>
		[...text.matchAll(/"document", '\$\.([\w.]+)'/g)].map(([, path]) => path ?? ""),
	);
	expect(asked.length).toBeGreaterThan(10);
	expect([...new Set(asked)].filter((path) => !isThere(path))).toEqual([]);
	expect(isThere("coverage.kommuner")).toBe(false);
});
