import { describe, expect, it } from "vitest";
import { toValues } from "@/lib/desk/drafts/values";
import { readCheckContext } from "@/lib/desk/drafts/warnings";
import { fieldOfKind } from "@/lib/model/describe-schema";
import { readCanonicalAddress } from "@/lib/site/canonical-address";
import { readCatalogue } from "@/lib/site/queries";
import { recordId } from "@/lib/store/records/identity";
import { verifyAudit } from "@/lib/store/records/verify-audit";
import { prepareDatabase } from "../../support/database";
import { createDesk, formOf, somebody } from "../../support/desk";
import { importDesk } from "../../support/imports";
import { everyRow } from "../../support/rows";

const database = prepareDatabase();
const OLD = "al-anon-telefon";
const LONGEST = "x".repeat(100);
const NEW = "al-anons-telefon-paa-aeroe";
const ID = recordId("offer", OLD);
const anna = somebody("anna", ["editor"]);
const bo = somebody("bo", ["publisher"]);
const NOW = new Date("2026-12-01T09:00:00Z");

async function open() {
	const copy = await database();
	const desk = createDesk(copy.client, () => NOW);
	const move = (adresse: string, id = ID, who = bo) => desk.step(who, "flyt-adresse", id, { adresse });
	const offers = async () => (await readCatalogue(copy.client, NOW)).offers;
	const version = async () =>
		(await copy.client.catalogueVersion.findUniqueOrThrow({ where: { id: 1 } })).version;
	return { ...copy, desk, move, offers, version };
}

describe("an address that is moved", () => {
	it("is the new one at once, for the same record, and the old leads to it for ever", async () => {
		const { client, desk, move, offers, version } = await open();
		const report = { id: "r", at: NOW, kind: "offer", slug: OLD, topic: "other", message: "a" };
		await client.problemReport.create({ data: report });
		const [before, was] = [await offers(), await version()];
		expect(await move(" Al-Anons telefon på Ærø ")).toMatchObject({ kind: "done" });
		expect(await version()).toBe(was + 1);
		const renamed = before.map((offer) => (offer.id === ID ? { ...offer, slug: NEW } : offer));
		const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
		expect((await offers()).toSorted(byId)).toEqual(renamed.toSorted(byId));
		const canonical = await readCanonicalAddress(client, NOW);
		expect(canonical(`/tilbud/${OLD}`, "")).toBe(`/tilbud/${NEW}`);
		expect(canonical(`/tilbud/${OLD}/fejl`, "")).toBe(`/tilbud/${NEW}/fejl`);
		expect([canonical.isAlias?.(`/tilbud/${OLD}`), canonical.isAlias?.(`/tilbud/${NEW}`)]).toEqual([
			true,
			false,
		]);
		expect(canonical("/min-liste", `?dato=2026-11-23&t=${OLD}`)).toBe(`/min-liste?dato=2026-11-23&t=${NEW}`);
		expect((await client.problemReport.findUniqueOrThrow({ where: { id: "r" } })).slug).toBe(NEW);
		expect((await readCheckContext(client)).paths.has(`/tilbud/${OLD}`)).toBe(true);
		const row = await client.auditEntry.findFirstOrThrow({ orderBy: { sequence: "desc" } });
		expect(row).toMatchObject({ actor: "bo", action: "move", recordId: ID });
		expect(JSON.parse(row.detail)).toEqual({ from: OLD, to: NEW });
		expect(verifyAudit(await client.auditEntry.findMany({ orderBy: { sequence: "asc" } }))).toEqual([]);
		expect((await desk.record(ID)).liveRevisionId).not.toBeNull();
	});

	it("once more leads both old ones to the last", async () => {
		const { client, move } = await open();
		await move("andet-navn");
		await move(LONGEST);
		const canonical = await readCanonicalAddress(client, NOW);
		expect([canonical(`/tilbud/${OLD}`, ""), canonical("/tilbud/andet-navn", "")]).toEqual([
			`/tilbud/${LONGEST}`,
			`/tilbud/${LONGEST}`,
		]);
	});

	it("is not moved by an editor, nor from a version that has gone", async () => {
		const { desk, move, path } = await open();
		expect(await move("nyt-navn", ID, anna)).toEqual({ kind: "refused" });
		const version = String((await desk.record(ID)).version + 1);
		const before = everyRow(path);
		const form = formOf({ post: ID, version, adresse: "Nyt navn" });
		const answer = await desk.act(bo, "flyt-adresse", form);
		expect(answer).toMatchObject({ kind: "redisplay", status: 409 });
		if (answer.kind === "redisplay") expect(answer.state.values).toContainEqual(["adresse", "Nyt navn"]);
		expect(everyRow(path)).toEqual(before);
	});

	it.each([
		["of another record", "al-anon-moeder"],
		["another record had", "forladt"],
		["it had itself", OLD],
		["it has", "nu"],
		["of nothing that can be written", "?!"],
		["too long for paper", "x".repeat(101)],
	])("is never one %s", async (_, asked) => {
		const { desk, move, path } = await open();
		await move("forladt", recordId("offer", "alkolinjen-chat"));
		await desk.step(bo, "flyt-adresse", recordId("offer", "alkolinjen-chat"), { adresse: "forladt-igen" });
		await move("nu");
		const before = everyRow(path);
		const answer = await move(asked);
		expect(answer).toMatchObject({
			...{ kind: "redisplay", status: 422 },
			state: { errors: { "flyt-adresse-adresse": expect.any(String) } },
		});
		expect(everyRow(path)).toEqual(before);
	});

	it("stays while others name the record by it, and for kinds without an address of their own", async () => {
		const { client, move, offers } = await open();
		const provider = (await offers())[0]?.provider ?? "";
		const named = await move("nyt-navn", recordId("provider", provider));
		expect(named).toMatchObject({ status: 409, state: { fault: expect.stringContaining("henviser") } });
		expect(await move("nyt-navn", recordId("intervention", "aaben-dialog"))).toMatchObject({ status: 409 });
		const source = await client.record.findFirstOrThrow({ where: { kind: "source" } });
		expect(await move("nyt-navn", source.id)).toMatchObject({ status: 409 });
		expect(await client.slugAlias.count()).toBe(0);
	});

	it("of a provider moves once nobody names it", async () => {
		const { client, desk, move } = await open();
		const form = formOf({ post: "", type: "provider", version: "0", navn: "Ny udbyder", gem: "kladde" });
		const live = await client.provider.findFirstOrThrow();
		for (const [name, value] of toValues(fieldOfKind("provider"), JSON.parse(live.document))) {
			form.append(name, value);
		}
		expect(await desk.act(bo, "gem-kladde", form)).toMatchObject({ kind: "done" });
		const id = recordId("provider", "ny-udbyder");
		expect(await move("nyeste-udbyder", id)).toMatchObject({ kind: "done" });
		expect((await desk.record(id)).slug).toBe("nyeste-udbyder");
		// The name is taken for good, also for what is made anew.
		form.set("navn", "Ny udbyder");
		expect(await desk.act(bo, "gem-kladde", form)).toMatchObject({
			status: 422,
			state: { errors: { navn: expect.stringMatching(/brugt/) } },
		});
	});

	it("is taken from an import's row that was checked before", async () => {
		const { client, move } = await open();
		const imports = importDesk(client);
		await move("mellemnavn");
		const head = "Slug;Titel;Udbyder;Beskrivelse;Elementer;Dækning;Kilde";
		await imports.send(`${head}\nnyt-navn;Nyt;livslinien;Tekst;Gruppe;Hele landet;https://a.dk`);
		await move("nyt-navn");
		await move("sidste-navn");
		await imports.act("import-udgiv", "import-1", [["omfang", "alle"]]);
		expect(await client.record.count({ where: { kind: "offer", slug: "nyt-navn" } })).toBe(0);
		expect((await imports.rows())[0]).toMatchObject({ state: "rejected" });
	});
});
