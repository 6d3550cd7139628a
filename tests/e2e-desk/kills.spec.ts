import { setTimeout as sleep } from "node:timers/promises";
import type { PrismaClient } from "@/lib/generated/prisma/client";
import { openDatabase } from "@/lib/store/db/client";
import { openSession } from "../support/accounts";
import { cast, expect, test } from "../support/e2e/desk";
import { act } from "../support/e2e/desk-http";
import {
	publishAll,
	type Ready,
	randomFrom,
	readyDrafts,
	readyImport,
	takeImport,
} from "../support/e2e/kill-rounds";
import { type OwnSite, ownDatabase, startSite } from "../support/e2e/own-site";
import { unsound } from "../support/e2e/wholeness";

const ROUNDS = process.env.LONG ? 200 : 6;
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);
/** The longest a site lives once there is something to do, in milliseconds: a publication takes some tens. */
const PUBLISHING_MS = 1_200;
const IMPORTING_MS = 700;

const versionOf = async (client: PrismaClient) =>
	(await client.catalogueVersion.findUniqueOrThrow({ where: { id: 1 } })).version;
const publications = (client: PrismaClient) => client.auditEntry.count({ where: { action: "publish" } });

/** A site that has done something already, so that what is timed is work and no loading of programs. */
async function warmSite(client: PrismaClient, url: string, cookie: string): Promise<OwnSite> {
	const site = await startSite(url);
	const { id, version } = await client.record.findFirstOrThrow({ where: { kind: "intervention" } });
	const said = { post: id, version: String(version), tekst: "Her er jeg.", felt: "" };
	expect((await act({ base: site.base, cookie }, "kommenter", said)).status).toBe(303);
	return site;
}

/** Ends a site in the midst of some work. */
async function killDuring<T>(site: OwnSite, work: Promise<T>, ms: number): Promise<T> {
	await sleep(ms);
	await site.kill();
	return work;
}

test("a site that is killed while it publishes or imports has done all it said, and nothing by halves", async () => {
	test.setTimeout(ROUNDS * 30_000);
	const random = randomFrom(SEED);
	const url = await ownDatabase("kills");
	const client = await openDatabase(url);
	const publisher = cast("publisher").id;
	const cookie = await openSession(url, publisher);
	const done = { acknowledged: 0, published: 0, cutShort: 0, imports: 0 };
	// What other tests have left at the desk, such as imports undone; none of it may become more.
	const known = await unsound(client);
	const faults = async () => (await unsound(client)).filter((fault) => !known.includes(fault));

	async function publishingRound(round: number) {
		const ready = await readyDrafts(client, cast("editor").id, round, 60);
		const [version, before] = [await versionOf(client), await publications(client)];
		const site = await warmSite(client, url, cookie);
		const taken: Ready[] = [];
		const work = publishAll({ base: site.base, cookie }, ready, (one) => taken.push(one));
		expect(await killDuring(site, work, random() * PUBLISHING_MS)).toEqual([]);
		const live = await client.record.findMany({ where: { id: { in: taken.map(({ post }) => post) } } });
		const pointers = new Map(live.map(({ id, liveRevisionId }) => [id, liveRevisionId]));
		expect(taken.filter(({ post, revision }) => pointers.get(post) !== revision)).toEqual([]);
		const count = (await publications(client)) - before;
		expect(await versionOf(client)).toBe(version + count);
		done.acknowledged += taken.length;
		done.published += count;
		if (count < ready.length) done.cutShort += 1;
	}

	async function importRound(round: number) {
		const id = await readyImport(client, cast("editor").id, round);
		const action = random() < 0.5 ? "import-udfoer" : "import-udgiv";
		const site = await warmSite(client, url, cookie);
		const work = takeImport(client, { base: site.base, cookie }, id, action);
		const status = await killDuring(site, work, random() * IMPORTING_MS);
		expect([0, 303]).toContain(status);
		const { state } = await client.importBatch.findUniqueOrThrow({ where: { id } });
		if (status === 303) expect(state).toBe("applied");
		if (state === "applied") done.imports += 1;
	}

	try {
		for (let round = 1; round <= ROUNDS; round += 1) {
			const step = round % 3 === 0 ? importRound : publishingRound;
			await test.step(`kill ${round}, seed ${SEED}`, () => step(round));
			expect(await faults(), `kill ${round}, seed ${SEED}`).toEqual([]);
		}
		const site = await startSite(url);
		const { slug, document } = await client.offer.findFirstOrThrow({ orderBy: { slug: "asc" } });
		const page = await (await fetch(`${site.base}/api/v1/offers/${slug}`)).json();
		await site.kill();
		expect(JSON.stringify(page)).toContain(JSON.parse(document).title);
	} finally {
		await client.$disconnect();
	}
	console.log(`${ROUNDS} kills, seed ${SEED}: ${JSON.stringify(done)}`);
	expect(done.acknowledged).toBeGreaterThan(0);
	expect(done.cutShort).toBeGreaterThan(0);
});
