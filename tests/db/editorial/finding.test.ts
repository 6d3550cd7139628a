import { describe, expect, it } from "vitest";
import { EVERYTHING, type ListQuery } from "@/lib/desk/queue/list-address";
import { readListIds, readRecordList } from "@/lib/desk/queue/record-list";
import { recordId } from "@/lib/store/records/identity";
import { prepareDatabase } from "../../support/database";
import { createDesk, somebody } from "../../support/desk";

const database = prepareDatabase();
const anna = somebody("anna", ["editor"]);
const aarhus = somebody("aarhus", ["municipal"], ["0751"]);
const odense = somebody("odense", ["municipal"], ["0461"]);
const NOW = new Date("2026-12-01T09:00:00Z");
const ODENSE = "odense-paaroerenderaadgivning";

async function open() {
	const { client } = await database();
	const desk = createDesk(client, () => NOW);
	const list = (query: Partial<ListQuery>, person = anna) =>
		readRecordList(client, { ...EVERYTHING, ...query }, person, NOW);
	const slugs = async (query: Partial<ListQuery>, person = anna) =>
		(await list(query, person)).rows.map(({ slug }) => slug);
	return { client, desk, list, slugs };
}

describe("the desk's search", () => {
	it("finds a telephone number however it is grouped, and never takes it for one like it", async () => {
		const { slugs, list } = await open();
		for (const q of ["70209093", "70 20 90 93", "+45 7020 9093", "0045 70.20.90.93", "702090"]) {
			expect([q, await slugs({ kind: "offer", q })]).toEqual([q, ["al-anon-telefon"]]);
		}
		expect((await list({ q: "70 20 90 94" })).total).toBe(0);
	});

	it("finds by web and mail, by words of the body, by place and by provider", async () => {
		const { desk, slugs } = await open();
		const has = async (query: Partial<ListQuery>) =>
			(await slugs({ kind: "offer", ...query })).includes(ODENSE);
		expect(await has({ q: "https://www.odense.dk/paaroerenderaadgivningen" })).toBe(true);
		expect(await has({ q: "Odense Kommune" })).toBe(true);
		expect(await has({ municipality: "0461" })).toBe(true);
		expect(await has({ provider: "odense komm", year: "2024" })).toBe(true);
		expect(await has({ municipality: "0751" })).toBe(false);
		expect(await has({ municipality: "0461", q: "alkohol" })).toBe(false);
		await desk.save(anna, "offer", ODENSE, (document) => ({ ...document, email: "kirstine@odense.dk" }));
		expect(await slugs({ q: "kirstine@odense.dk" })).toEqual([ODENSE]);
	});

	it("knows inflections, synonyms and what was meant, as the public search does", async () => {
		const { list, slugs } = await open();
		expect(await slugs({ kind: "offer", q: "alkoholikeren" })).toContain("al-anon-telefon");
		expect((await list({ kind: "offer", q: "sprut" })).total).toBeGreaterThan(0);
		const { corrected, total } = await list({ q: "telefonrådgivnign" });
		expect(corrected).toBe("telefonrådgivning");
		expect(total).toBeGreaterThan(0);
	});

	it("finds a draft's words for those who may see it alone, and tells nobody else that they exist", async () => {
		const { desk, slugs, list } = await open();
		await desk.save(anna, "offer", ODENSE, (document) => ({ ...document, description: "Kanariefuglesang." }));
		expect(await slugs({ q: "kanariefuglesang" }, odense)).toEqual([ODENSE]);
		expect(await slugs({ q: "kanariefuglesang" }, aarhus)).toEqual([]);
		const typo = { q: "kanariefuglesnag" };
		expect((await list(typo, odense)).corrected).toBe("kanariefuglesang");
		expect(await list(typo, aarhus)).toMatchObject({ total: 0, corrected: null });
		await desk.step(anna, "kasser-kladde", recordId("offer", ODENSE));
		expect(await slugs({ q: "kanariefuglesang" })).toEqual([]);
	});
});

describe("the desk's list is narrowed", () => {
	it("by who has it and who wrote it, by freshness and by the date of reading", async () => {
		const { client, desk, slugs } = await open();
		const id = recordId("offer", ODENSE);
		const never = { municipality: "0461", fresh: "aldrig" };
		expect(await slugs(never)).toContain(ODENSE);
		await client.record.update({
			where: { id },
			data: { assignedTo: "bo", rereadAt: new Date("2026-12-20") },
		});
		expect(await slugs({ holder: "bo" })).toEqual([ODENSE]);
		expect(await slugs({ holder: "mig" })).toEqual([]);
		expect(await slugs({ ...never, holder: "ingen" })).not.toContain(ODENSE);
		expect(await slugs({ reading: "maaned", holder: "bo" })).toEqual([ODENSE]);
		expect(await slugs({ reading: "senere", holder: "bo" })).toEqual([]);
		await desk.step(anna, "bekraeft", id, { maade: "phone" });
		expect(await slugs({ fresh: "bekraeftet" })).toContain(ODENSE);
		expect(await slugs({ fresh: "aldrig", holder: "bo" })).toEqual([]);
		await desk.save(anna, "offer", ODENSE, (document) => ({ ...document, title: "Ny" }));
		expect(await slugs({ writer: "mig" })).toEqual([ODENSE]);
	});

	it("and sorted, with every page's records once; all of it by its address is what its pages show", async () => {
		const { client, list } = await open();
		for (const sort of ["navn", "aendret", "laesedato", "bekraeftet"]) {
			const query = { ...EVERYTHING, kind: "offer", sort };
			const { pages } = await list(query);
			const shown: string[] = [];
			for (let page = 1; page <= pages; page += 1) {
				shown.push(...(await list({ ...query, page })).rows.map(({ id }) => id));
			}
			const all = await readListIds(client, { query, person: anna, now: NOW }, 1_000);
			expect([sort, shown]).toEqual([sort, all]);
			expect(new Set(all).size).toBe(all.length);
		}
		const names = (await list({ kind: "offer", sort: "navn" })).rows.map(({ title }) => title.toLowerCase());
		expect(names.at(0)?.localeCompare(names.at(-1) ?? "", "da")).toBeLessThan(0);
	});
});
