import { describe, expect, it } from "vitest";
import { readConfirmList } from "@/lib/desk/queue/confirm-list";
import { confirmAddress, readConfirmQuery } from "@/lib/desk/queue/confirm-query";
import { readOffersByDue } from "@/lib/desk/queue/offers-by-due";
import { recordId } from "@/lib/store/records/identity";
import { prepareDatabase } from "../../support/database";
import { createDesk, formOf, somebody } from "../../support/desk";

const database = prepareDatabase();
const anna = somebody("anna", ["editor"]);
const aarhus = somebody("aarhus", ["municipal"], ["0751"]);
const LOCAL = recordId("offer", "aarhus-paaroerendevejleder");
const NOW = new Date("2026-12-01T09:00:00Z");
const query = (text = "") => readConfirmQuery(new URLSearchParams(text));

async function open() {
	const { client } = await database();
	const clock = { now: NOW };
	const desk = createDesk(client, () => clock.now);
	const list = (text = "", person = anna) => readConfirmList(client, query(text), person, clock.now);
	return { client, clock, desk, list };
}

describe("what is to be confirmed", () => {
	it("is what the rule says of every offer, page by page, each once", async () => {
		const { client, clock, desk, list } = await open();
		const offers = await client.offer.findMany({ orderBy: { slug: "asc" }, take: 30 });
		for (const [i, { recordId: id }] of offers.entries()) {
			clock.now = new Date(Date.parse("2025-10-01T09:00:00Z") + i * 14 * 86_400_000);
			await desk.step(anna, "bekraeft", id, { maade: "phone", hvad: i % 3 === 0 ? "contact" : "all" });
		}
		clock.now = NOW;
		for (const person of [anna, aarhus]) {
			const ruled = (await readOffersByDue(client, person, NOW)).filter(({ due }) => due.length > 0);
			const { pages, due } = await list("", person);
			const rows = [];
			for (let page = 1; page <= pages; page += 1) rows.push(...(await list(`side=${page}`, person)).rows);
			expect(due).toBe(ruled.length);
			expect(rows.map(({ record }) => record.id).toSorted()).toEqual(
				ruled.map(({ record }) => record.id).toSorted(),
			);
			// Never confirmed first, then by how long it has been due.
			const days = rows.map((row) => row.due[0]?.days ?? -1);
			expect(days).toEqual(days.toSorted((a, b) => b - a));
		}
	});

	it("is narrowed by municipality, provider, what is due and kind, and the address says it all", async () => {
		const { desk, list } = await open();
		const here = await list("kommune=0751");
		expect(here.rows.map(({ record }) => record.id)).toContain(LOCAL);
		expect(here.due).toBeLessThan((await list()).due);
		await desk.step(anna, "bekraeft", LOCAL, { maade: "phone", hvad: "contact" });
		const idsOf = async (text: string) => (await list(text)).rows.map(({ record }) => record.id);
		expect(await idsOf("kommune=0751&mangler=kontakt")).not.toContain(LOCAL);
		expect(await idsOf("kommune=0751&mangler=aldrig")).not.toContain(LOCAL);
		expect(await idsOf("kommune=0751&mangler=beskrivelse")).toContain(LOCAL);
		const own = await list("udbyder=al-anon-familiegrupper-danmark");
		expect(own.provider).toBe("Al-Anon Familiegrupper Danmark");
		expect(new Set(own.rows.map(({ provider }) => provider?.slug))).toEqual(
			new Set(["al-anon-familiegrupper-danmark"]),
		);
		expect((await list("type=municipality&kommune=0751")).rows.map(({ title }) => title)).toEqual([
			"Aarhus Kommune",
		]);
		const address = "/redaktion/bekraeft?type=provider&kommune=0751&mangler=kontakt&side=2";
		expect(confirmAddress(query(address.split("?")[1]))).toBe(address);
		expect(confirmAddress(query("type=x&kommune=a&udbyder=A%20B&mangler=nej&side=0"))).toBe(
			"/redaktion/bekraeft",
		);
	});

	it("shows what one vouches for, and confirms several of any kind, back in the same filter", async () => {
		const { client, desk, list } = await open();
		const [row] = (await list("udbyder=al-anon-familiegrupper-danmark")).rows;
		expect(row?.facts.map(({ fact }) => fact)).toContain("description");
		const tilbage = "/redaktion/bekraeft?type=municipality";
		const rows = (await list("type=municipality")).rows.slice(0, 2);
		expect(rows[0]?.facts.some(({ fact }) => fact === "phone" || fact === "url")).toBe(true);
		const post = rows.map(({ record: { id, version } }) => `${id}:${version}`);
		const form = formOf({ post, maade: "phone", hvad: "all", tilbage });
		expect(await desk.act(anna, "bekraeft-flere", form)).toMatchObject({
			...{ kind: "done", to: tilbage, receipt: "2 er bekræftet." },
		});
		expect((await client.confirmation.findMany()).map(({ groups }) => groups)).toEqual([
			'["contact"]',
			'["contact"]',
		]);
		const away = formOf({ post, maade: "phone", tilbage: "https://example.dk/" });
		expect(await desk.act(anna, "bekraeft-flere", away)).toEqual({ kind: "bad" });
	});
});
