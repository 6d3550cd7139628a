import { describe, expect, it } from "vitest";
import { mayDo } from "@/lib/desk/door/permissions";
import { EVERYTHING } from "@/lib/desk/queue/list-address";
import { readRecordList } from "@/lib/desk/queue/record-list";
import { recordId } from "@/lib/store/records/identity";
import { findRecord } from "@/lib/store/records/record-target";
import { prepareDatabase } from "../../support/database";
import { createDesk, somebody } from "../../support/desk";

const database = prepareDatabase();
const ALL = EVERYTHING;
const anna = somebody("anna", ["editor"]);
const bo = somebody("bo", ["publisher"]);
const NOW = new Date("2026-12-01T09:00:00Z");

async function open() {
	const { client } = await database();
	const desk = createDesk(client, () => NOW);
	const list = (query: Partial<typeof ALL>, person = anna) =>
		readRecordList(client, { ...ALL, ...query }, person, NOW);
	const slugs = async (query: Partial<typeof ALL>, person = anna) =>
		(await list(query, person)).rows.map(({ slug }) => slug);
	return { client, desk, list, slugs };
}

describe("the desk's list", () => {
	it("has every record once over its pages, by kind and name", async () => {
		const { client, list } = await open();
		const { pages, total } = await list({});
		const found: string[] = [];
		for (let page = 1; page <= pages; page += 1) {
			found.push(...(await list({ page })).rows.map(({ id }) => id));
		}
		const records = await client.record.findMany({ orderBy: [{ kind: "asc" }, { slug: "asc" }] });
		expect(found).toEqual(records.map(({ id }) => id));
		expect(total).toBe(records.length);
		expect((await list({ page: pages + 1 })).rows).toEqual([]);
	});

	it("finds by words in the names, however their letters are written, and calls a record what its draft does", async () => {
		const { desk, slugs, list } = await open();
		// Others say both words somewhere; what is called so comes first.
		expect((await slugs({ kind: "intervention", q: "ÅBEN dialog" }))[0]).toBe("aaben-dialog");
		await desk.save(anna, "intervention", "aaben-dialog", (document) => ({
			...document,
			title: "Ærø-samtaler",
		}));
		expect(await slugs({ kind: "intervention", q: "aeroe" })).toEqual(["aaben-dialog"]);
		expect((await list({ kind: "intervention", q: "aeroe" })).rows[0]).toMatchObject({
			title: "Ærø-samtaler",
			stage: "draft",
		});
	});

	it("is narrowed by kind and state", async () => {
		const { desk, slugs, list } = await open();
		const id = recordId("intervention", "aaben-dialog");
		await desk.save(anna, "intervention", "aaben-dialog", (document) => ({ ...document, title: "Ny" }));
		const states = async () => {
			const counts = ["review", "changes", "draft"].map(async (state) => (await slugs({ state })).length);
			return Promise.all(counts);
		};
		expect(await states()).toEqual([0, 0, 1]);
		await desk.step(anna, "send-til-gennemsyn", id);
		expect(await states()).toEqual([1, 0, 0]);
		await desk.step(bo, "bed-om-rettelser", id, { tekst: "Ret det", felt: "" });
		expect(await states()).toEqual([0, 1, 0]);
		expect(await slugs({ state: "off" })).toEqual([]);
		await desk.step(bo, "afslut", recordId("offer", "al-anon-telefon"), {
			...{ art: "ended", tekst: "Slut", efterfoelger: "" },
		});
		expect(await slugs({ state: "off" })).toEqual(["al-anon-telefon"]);
		expect((await list({ kind: "offer", state: "live" })).rows.every(({ kind }) => kind === "offer")).toBe(
			true,
		);
	});

	it("shows a municipality's editor what each record's own page would", async () => {
		const { client, desk, list } = await open();
		const [aarhus, odense] = ["0751", "0461"];
		const local = "aarhus-paaroerendevejleder";
		// In its draft it leaves: then it is nobody's own.
		await desk.save(anna, "offer", "odense-paaroerenderaadgivning", (document) => ({
			...document,
			coverage: { ...document.coverage, municipalities: [aarhus] },
		}));
		for (const codes of [[aarhus], [odense], [aarhus, odense], []]) {
			const person = somebody("x", ["municipal"], codes);
			const { pages } = await list({}, person);
			const found: string[] = [];
			for (let page = 1; page <= pages; page += 1) {
				found.push(...(await list({ page }, person)).rows.map(({ id }) => id));
			}
			const records = await client.record.findMany({ orderBy: [{ kind: "asc" }, { slug: "asc" }] });
			const targets = await Promise.all(records.map(({ id }) => findRecord(client, id)));
			const may = targets.filter((target) => target && mayDo(person, "see a record", target.place));
			expect(found).toEqual(may.map((target) => target?.record.id));
			expect(found.includes(recordId("offer", local))).toBe(codes.includes(aarhus));
		}
		const nobody = { ...bo, hasSecondFactor: false };
		expect((await list({}, nobody)).total).toBe(0);
	});
});
