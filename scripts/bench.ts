import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { parse } from "yaml";
import { databasePath, readEnv } from "@/lib/base/env";
import { searchDocuments } from "@/lib/directory/search/documents";
import { readCatalogue } from "@/lib/site/queries";
import { openDatabase } from "@/lib/store/db/client";
import { neverSeen, searches } from "../tests/bench/addresses";
import { comparisons } from "../tests/bench/comparisons";
import { firstLoad, fontsOf } from "../tests/bench/first-load";
import { type Measured, measure, median, RENDERED, whileAsking } from "../tests/bench/measure";
import { generatedOffers, harderQueries, measureSearch, searchTable } from "../tests/bench/search";
import { type Server, startFront, startNginx, startPlainNode } from "../tests/bench/servers";
import { comparisonTable, firstLoadTable } from "../tests/bench/table";
import { warmed } from "../tests/bench/warm";

/** Measures the delivery beside references on the same machine, in turns. Prints; asserts nothing. */
const ROUNDS = 5;
const LIST = "/indsatser?element=gruppe&maalgruppe=psykisk-saarbarhed";
const PAGES = { liste: LIST, detalje: "/indsatser/laer-at-tackle", forside: "/" };

type Asked = Omit<Server, "stop">;
type Servers = { front: Asked; next: Asked; nginx: Asked | undefined; plain: Asked };

/** One turn through everything that is compared, filed by name; whoever is first changes with the round. */
async function turn({ front, next, nginx, plain }: Servers, unseen: () => string, number: number) {
	const results = new Map<string, Measured>();
	for (const [name, path] of Object.entries(PAGES)) {
		results.set(name, await measure({ ...front, path }));
		if (nginx) results.set(`nginx ${name}`, await measure({ ...nginx, path: `/${name}` }));
	}
	results.set("node liste", await measure({ ...plain, path: "/liste" }));
	const rendered = [
		["nye", { ...front, path: unseen, pids: [...front.pids, ...next.pids] }],
		["Next nye", { ...next, path: unseen }],
	] as const;
	for (const [name, target] of number % 2 ? rendered : rendered.toReversed()) {
		results.set(name, await measure(target, RENDERED));
	}
	const seen = () => measure({ ...front, path: LIST });
	results.set("søgning", await whileAsking(front.origin, searches(), seen));
	return results;
}

async function compare(servers: Servers): Promise<string> {
	const unseen = neverSeen();
	const turns: Map<string, Measured>[] = [];
	for (let number = 1; number <= ROUNDS; number++) {
		console.log(`runde ${number} af ${ROUNDS}`);
		turns.push(await turn(servers, unseen, number));
	}
	const rows = comparisons((name) => {
		const all = turns.flatMap((each) => each.get(name) ?? []);
		return all.length > 0 ? median(all) : undefined;
	});
	return comparisonTable(rows);
}

async function run(folder: string, toStop: Server[]) {
	const copy = join(folder, "bench.db");
	await new Database(databasePath(readEnv().DATABASE_URL), { readonly: true }).backup(copy);
	const { front, next } = await startFront(`file:${copy}`);
	toStop.push(front);
	const pages = await Promise.all(
		Object.entries(PAGES).map(([name, path]) => warmed(front.origin, name, path)),
	);
	const plain = await startPlainNode(folder, pages);
	toStop.push(plain);
	const nginx = await startNginx(folder, pages);
	if (nginx) toStop.push(nginx);
	else console.log("nginx er ikke installeret, så forholdene til den mangler.");

	console.log(`\n${await compare({ front, next, nginx, plain })}\n`);
	console.log(`${await benchSearch()}\n`);
	const fonts = await fontsOf(next.origin, LIST);
	const ours = await firstLoad(front.origin, LIST, fonts);
	console.log(firstLoadTable(ours, await firstLoad(next.origin, LIST, fonts)));
}

/** The search within this process, over what is published and with 10,000 generated offers on top. */
async function benchSearch(): Promise<string> {
	const client = await openDatabase(readEnv().DATABASE_URL);
	const catalogue = await readCatalogue(client, new Date());
	await client.$disconnect();
	const documents = searchDocuments(catalogue);
	const questions = harderQueries(
		parse(readFileSync("tests/search/judged-queries.yaml", "utf8")).map(({ q }: { q: string }) => q),
	);
	const many = [...documents, ...generatedOffers(documents, 10_000)];
	return searchTable([documents, many].map((all) => measureSearch(all, catalogue.searchWords, questions)));
}

if (process.argv.includes("--search")) {
	console.log(await benchSearch());
	process.exit(0);
}
if (!existsSync("dist/server.js")) throw new Error("dist/server.js mangler. Kør først: npm run build");
const folder = mkdtempSync(join(tmpdir(), "paaroerende-bench-"));
const toStop: Server[] = [];
try {
	await run(folder, toStop);
} finally {
	await Promise.all(toStop.map((server) => server.stop()));
	rmSync(folder, { recursive: true, force: true });
}
