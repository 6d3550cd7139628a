import { describe, expect, it } from "vitest";
import { readOtherPublishers } from "@/lib/desk/publishing/publishers";
import { readHistory } from "@/lib/desk/queue/history";
import { readQueue } from "@/lib/desk/queue/queue";
import { recordId } from "@/lib/store/records/identity";
import { findRecord } from "@/lib/store/records/record-target";
import { prepareDatabase } from "../../support/database";
import { createDesk, somebody } from "../../support/desk";

const database = prepareDatabase();
const SLUG = "aaben-dialog";
const ID = recordId("intervention", SLUG);
const anna = somebody("anna", ["editor"]);
const bo = somebody("bo", ["publisher"]);
const dorte = somebody("dorte", ["publisher"]);
const day = (date: number) => new Date(Date.UTC(2026, 11, date, 9));
const NEITHER = { from: null, to: null };

async function open() {
	const { client } = await database();
	const clock = { now: day(1) };
	const desk = createDesk(client, () => clock.now);
	for (const [id, roles] of [
		["anna", '["editor"]'],
		["bo", '["publisher"]'],
		["dorte", '["publisher"]'],
		["erik", '["publisher"]'],
	] as const) {
		const own = { id, name: `${id} navn`, email: `${id}@example.dk`, emailVerified: true, roles };
		const disabledAt = id === "erik" ? day(1) : null;
		const dates = { createdAt: day(1), updatedAt: day(1), disabledAt };
		await client.user.create({ data: { ...own, ...dates, twoFactorEnabled: true } });
		await client.twoFactor.create({
			data: { id: `t-${id}`, secret: "s", backupCodes: "b", userId: id, verified: true },
		});
	}
	const others = async (person: typeof bo) => {
		const target = await findRecord(client, ID);
		return target && readOtherPublishers(client, target, person);
	};
	return { client, clock, desk, others };
}

describe("on the front", () => {
	it("stands who has a draft, who sent it and who asked for changes, and since when", async () => {
		const { client, clock, desk } = await open();
		const held = async () => {
			const { drafts, review, changes } = await readQueue(client, anna, clock.now);
			return [...drafts.items, ...review.items, ...changes.items].map((one) => one.held);
		};
		await desk.save(anna, "intervention", SLUG, (document) => ({ ...document, title: "Nyt" }));
		clock.now = day(2);
		expect(await held()).toEqual([{ by: "anna navn", since: day(1) }]);
		await desk.step(dorte, "send-til-gennemsyn", ID);
		clock.now = day(3);
		expect(await held()).toEqual([{ by: "dorte navn", since: day(2) }]);
		await desk.step(bo, "bed-om-rettelser", ID, { tekst: "Ret", felt: "" });
		expect(await held()).toEqual([{ by: "bo navn", since: day(3) }]);
	});
});

describe("who may not publish a draft", () => {
	it("is told who may: not its authors where four eyes are asked for, nobody who is shut out", async () => {
		const { desk, others } = await open();
		expect(await others(bo)).toBeNull();
		await desk.save(bo, "intervention", SLUG, (document) => ({ ...document, title: "Nyt" }));
		expect(await others(bo)).toEqual({ isAuthor: true, names: ["dorte navn"] });
		expect(await others(dorte)).toBeNull();
		expect(await others(anna)).toEqual({ isAuthor: false, names: ["bo navn", "dorte navn"] });
		await desk.save(anna, "intervention", SLUG, (document) => ({ ...document, title: "Nyere" }));
		expect((await others(anna))?.isAuthor).toBe(true);
		expect(await others(somebody("ada", ["administrator"]))).toBeNull();
	});
});

describe("in the history", () => {
	it("stands that a publication was an emergency, why, and who looked at it when", async () => {
		const { client, clock, desk } = await open();
		const emergencies = async () =>
			(await readHistory(client, ID, anna, NEITHER))?.revisions.flatMap(({ published }) =>
				published.map(({ emergency }) => emergency),
			);
		expect(await emergencies()).toEqual([null]);
		const rush = async (person: typeof bo, title: string) => {
			await desk.save(person, "intervention", SLUG, (document) => ({ ...document, title }));
			const revision = (await desk.record(ID)).draftRevisionId ?? "";
			await desk.step(person, "udgiv-i-noed", ID, { revision, grund: `Fordi ${title}` });
		};
		await rush(bo, "Et");
		expect(await emergencies()).toEqual([{ why: "Fordi Et", seen: null, waits: true }, null]);
		clock.now = day(2);
		await desk.step(dorte, "har-set-noedudgivelse", ID);
		const seen = { at: day(2), by: "dorte navn" };
		expect(await emergencies()).toEqual([{ why: "Fordi Et", seen, waits: false }, null]);
		await rush(bo, "To");
		await rush(bo, "Tre");
		expect((await emergencies())?.slice(0, 2)).toEqual([
			{ why: "Fordi Tre", seen: null, waits: true },
			{ why: "Fordi To", seen: null, waits: false },
		]);
	});
});
