import { describe, expect, it } from "vitest";
import { perform } from "@/lib/desk/door/perform";
import { actionNamed } from "@/lib/desk/registry";
import { createWriter } from "@/lib/store/db/writer";
import { prepareDatabase } from "../../support/database";
import { formOf, somebody } from "../../support/desk";
import { anna, bo, CHOSEN, lastTold, selectionDesk, states, told } from "../../support/selections";

const database = prepareDatabase();
const open = async () => selectionDesk((await database()).client);
const odense = somebody("odense", ["municipal"], ["0461"]);
const selectionOf = (to: string) => to.split("/").at(-1) ?? "";

describe("a few that are chosen", () => {
	it("are sent, and published by another; what is refused says why and the rest is done", async () => {
		const { desk, choose, view } = await open();
		const [first = "", second = "", third = ""] = CHOSEN;
		for (const slug of ["aaben-dialog", "forventningssamtalen"])
			await desk.save(anna, "intervention", slug, (document) => ({
				...document,
				title: `${document.title} i dag`,
			}));
		expect(await choose(anna, "send", [first, second])).toMatchObject({
			...{ kind: "done", to: "/redaktion/poster", receipt: "2 poster er sendt til godkendelse." },
		});
		await desk.save(bo, "intervention", "netvaerksvenner", (document) => ({ ...document, title: "Venner" }));
		await desk.step(bo, "send-til-gennemsyn", third);
		const published = await choose(bo, "udgiv", CHOSEN);
		if (published.kind !== "done") throw new Error(published.kind);
		const seen = await view(selectionOf(published.to), bo);
		expect(seen).toMatchObject({ state: "done", done: 2, refusedCount: 1 });
		expect(seen?.refused).toMatchObject([{ id: third, title: "Venner" }]);
		expect(seen?.refused[0]?.reason).toContain("Du har selv skrevet");
		expect((await desk.record(first)).draftRevisionId).toBeNull();
		expect((await desk.record(third)).stage).toBe("review");
		// Nobody else sees what was chosen.
		expect(await view(selectionOf(published.to), anna)).toBeNull();
	});

	it("get a target group and an element in drafts, and are given to somebody", async () => {
		const { client, desk, choose, offers, view } = await open();
		const ids = await offers(2);
		const before = await Promise.all(ids.map(async (id) => (await desk.document("offer", id)).document));
		const group = (await client.targetGroup.findMany()).find(({ code }) =>
			before.every(({ targetGroups }) => !targetGroups.some((one) => one.group === code)),
		);
		expect(await choose(anna, "tilfoej-gruppe", ids, { gruppe: group?.code ?? "" })).toMatchObject({
			kind: "done",
		});
		for (const [i, id] of ids.entries()) {
			const { document } = await desk.document("offer", id);
			const own = { group: group?.code, basis: "inferred" };
			expect(document).toEqual({ ...before[i], targetGroups: [...(before[i]?.targetGroups ?? []), own] });
		}
		expect(await choose(anna, "giv-til", ids, { hos: "ingen-saadan" })).toMatchObject({
			...{ kind: "redisplay", status: 422, state: { fault: "Vælg en, der har en åben konto." } },
		});
		const refused = await choose(anna, "tilfoej-gruppe", [CHOSEN[0] ?? ""], { gruppe: group?.code ?? "" });
		if (refused.kind !== "done") throw new Error(refused.kind);
		expect((await view(selectionOf(refused.to), anna))?.refused[0]?.reason).toContain("tilbud");
	});

	it("of others' municipalities are not touched by one who has only her own", async () => {
		const { client, choose, offers, view } = await open();
		const ids = await offers(4);
		const before = await states(client);
		const done = await choose(odense, "send", ids);
		if (done.kind !== "done") throw new Error(done.kind);
		const seen = await view(selectionOf(done.to), odense);
		expect([seen?.done, seen?.refusedCount]).toEqual([0, 4]);
		expect(await states(client)).toEqual(before);
	});
});

describe("many that are chosen", () => {
	it("are asked about first, done in slices, and done once, whoever goes on after a crash", async () => {
		const { client, desk, choose, offers, view } = await open();
		const ids = await offers(34);
		const last = await lastTold(client);
		const asked = await choose(bo, "laesedato", ids, { dato: "2027-05-03" });
		if (asked.kind !== "done") throw new Error(asked.kind);
		const id = selectionOf(asked.to);
		expect(await view(id, bo)).toMatchObject({
			state: "asked",
			total: 34,
			would: [],
		});
		expect(await told(client, last)).toEqual([]);
		const run = formOf({ udvalg: id, version: "0" });
		const action = actionNamed("udfoer-udvalg");
		if (!action) throw new Error("no action");
		// The process ends after the first slice: what is left to be done afterwards never begins.
		await perform(createWriter(client), action, { form: run, person: bo, now: new Date() });
		expect(await view(id, bo)).toMatchObject({ state: "running", done: 10 });
		expect(await desk.act(bo, "udfoer-udvalg", run)).toMatchObject({ kind: "redisplay", status: 409 });
		await desk.act(bo, "udfoer-udvalg", formOf({ udvalg: id, version: "1" }));
		expect(await view(id, bo)).toMatchObject({
			state: "done",
			done: 34,
			refusedCount: 0,
		});
		const rows = await told(client, last);
		expect(rows.map((row) => row.action)).toEqual(Array(34).fill("set-reading-date"));
		expect(new Set(rows.map((row) => row.id)).size).toBe(34);
	});
});
