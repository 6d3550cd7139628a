import { expect, it } from "vitest";
import { keepBatch } from "@/lib/desk/imports/batch";
import { checkBatch } from "@/lib/desk/imports/check-batch";
import { readSheet } from "@/lib/desk/imports/read-sheet";
import { readCatalogue } from "@/lib/site/queries";
import { prepareDatabase } from "../support/database";
import { ALL, importDesk, NOW } from "../support/imports";
import { runs } from "../support/runs";

const database = prepareDatabase();
/** 20,000 in the long run; fewer take the same way, ten times as fast. */
const COUNT = runs(20_000, 2_000);

const row = (i: number) =>
	`;Tilbud ${i};aarhus-kommune-folkesundhed-aarhus;${`Vi mødes og taler sammen. `.repeat(12)};Gruppe;Aarhus;https://a.dk/${i}`;

it(`${COUNT} rows are checked without anybody waiting, and taken in by one transaction`, async () => {
	const { client } = await database();
	const { write, act, batchOf } = importDesk(client);
	const times: Record<string, number> = {};
	let longest = 0;
	let last = performance.now();
	const beat = setInterval(() => {
		longest = Math.max(longest, performance.now() - last);
		last = performance.now();
	}, 5);
	const timed = async (what: string, work: () => Promise<unknown>) => {
		[longest, last] = [0, performance.now()];
		const from = performance.now();
		await work();
		times[what] = Math.round(performance.now() - from);
		times[`${what}, longest wait`] = Math.round(longest);
	};
	const head = "Slug;Titel;Udbyder;Beskrivelse;Elementer;Dækning;Kilde";
	const file = Buffer.from([head, ...Array.from({ length: COUNT }, (_, i) => row(i))].join("\r\n"));
	const actor = { name: "publisher", at: NOW };
	await timed("read", async () => {
		const sheet = await readSheet(file);
		await keepBatch(write, { id: "import-1", fileName: "stor.csv", sheet, place: [] }, actor);
	});
	const mapping = JSON.parse((await batchOf("import-1")).mapping) as string[];
	const columns = mapping.map((field, i): [string, string] => [`kolonne-${i}`, field]);
	await timed("map", () => act("import-kolonner", "import-1", columns));
	await timed("check", () => checkBatch(client, write, "import-1"));
	expect(await batchOf("import-1")).toMatchObject({ state: "ready", checked: COUNT, total: COUNT });
	const offers = await client.offer.count();
	await timed("publish", () => act("import-udgiv", "import-1", ALL));
	expect(await client.offer.count()).toBe(offers + COUNT);
	await timed("undo", () => act("import-fortryd", "import-1"));
	expect(await client.offer.count()).toBe(offers);
	await timed("read what has ended", async () => {
		expect((await readCatalogue(client, NOW)).endings).toHaveLength(COUNT);
	});
	clearInterval(beat);
	process.stdout.write(`${JSON.stringify(times)}\n`);
}, 300_000);
