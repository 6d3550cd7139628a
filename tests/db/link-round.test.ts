import { describe, expect, it } from "vitest";
import { perform } from "@/lib/desk/door/perform";
import { linkActions } from "@/lib/desk/links/actions";
import { beginRound } from "@/lib/desk/links/background";
import { readLinks } from "@/lib/desk/links/list";
import { keepRound, latestRound } from "@/lib/desk/links/round";
import { type Progress, runRound } from "@/lib/desk/links/run";
import { createWriter } from "@/lib/store/db/writer";
import { prepareDatabase, type TestDatabase } from "../support/database";

const database = prepareDatabase();
const NOW = new Date("2026-11-25T09:00:00.000Z");
const PERSON = {
	id: "p1",
	name: "Åse",
	roles: ["editor"],
	municipalities: [],
	hasSecondFactor: true,
} as const;

/** A round over a network in which every address answers by its host's name. */
function round({ client }: TestDatabase, statusOf: (host: string) => number, limitMs = 60_000) {
	const told: Progress[] = [];
	let closed = false;
	const network = {
		// As with a real network, time passes.
		ask: async (url: URL) => {
			await new Promise(setImmediate);
			return { status: statusOf(url.host), location: null };
		},
		close: async () => {
			closed = true;
		},
	};
	const clock = { now: () => NOW.getTime(), wait: async () => undefined };
	const tell = (progress: Progress) => void told.push({ ...progress });
	const running = runRound({ reader: client, write: createWriter(client), network, clock, limitMs, tell });
	return { running, told, isClosed: () => closed };
}

describe("a round over the published catalogue", () => {
	it("writes down what it found of each address once, and tells how far it is", async () => {
		const base = await database();
		const { running, told, isClosed } = round(base, (host) => (host.endsWith("alanon.dk") ? 404 : 200));
		const { progress, counts } = await running;
		expect(progress.total).toBeGreaterThan(100);
		expect(progress.done).toBe(progress.total);
		expect(told.at(-1)).toMatchObject({ done: progress.total, endedAt: NOW });
		expect(isClosed()).toBe(true);
		expect(await base.client.linkCheck.count()).toBe(progress.total);
		expect((counts.ok ?? 0) + (counts.broken ?? 0)).toBe(progress.total);
	});

	it("lists what is not well with the records it stands in, and forgets what stands nowhere", async () => {
		const base = await database();
		const gone = { url: "https://ingen-steder.dk/", at: NOW, result: "broken", detail: "" };
		await base.client.linkCheck.create({ data: gone });
		const [first] = (await readLinks(base.client)).rows;
		expect(first).toBeUndefined();
		await round(base, () => 410).running;
		const { rows, well, unseen, latest } = await readLinks(base.client);
		expect({ well, unseen, latest }).toEqual({ well: 0, unseen: 0, latest: NOW });
		expect(rows.every(({ records, result }) => records.length > 0 && result === "broken")).toBe(true);
		expect(await base.client.linkCheck.findUnique({ where: { url: gone.url } })).toBeNull();
	});

	it("that runs out of time keeps what it has seen", async () => {
		const base = await database();
		const { running } = round(base, () => 200, 1);
		const { progress } = await running;
		expect(progress.done).toBeLessThan(progress.total);
		expect(await base.client.linkCheck.count()).toBe(progress.done);
	});
});

describe("the button at the desk", () => {
	const [action] = linkActions;
	const press = async ({ client }: TestDatabase, body = "") => {
		if (!action) throw new Error("there is no action");
		return perform(createWriter(client), action, {
			form: new URLSearchParams(body),
			person: PERSON,
			now: NOW,
		});
	};

	it("asks nobody where no pages are served, and leaves a row in the audit", async () => {
		const base = await database();
		expect(await press(base)).toEqual({ kind: "done", to: "/redaktion/links" });
		expect(latestRound()).toBeNull();
		const last = await base.client.auditEntry.findFirst({ orderBy: { sequence: "desc" } });
		expect(last).toMatchObject({ action: "check-links", actor: "p1" });
	});

	it("says so when a round is running already, and takes no field of its own", async () => {
		const base = await database();
		expect(await press(base, "x=1")).toEqual({ kind: "bad" });
		keepRound({ progress: null, failed: false, isRunning: true });
		expect(await press(base)).toMatchObject({ kind: "redisplay", status: 409, page: "/redaktion/links" });
		expect(beginRound(true)).toBe(false);
		keepRound({ progress: null, failed: false, isRunning: false });
	});
});
