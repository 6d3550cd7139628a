import { describe, expect, it } from "vitest";
import { readDraftChanges } from "@/lib/desk/drafts/draft-changes";
import { readEditPage } from "@/lib/desk/drafts/edit-page";
import { findSuccessor } from "@/lib/desk/drafts/successors";
import { readRecordPage } from "@/lib/desk/queue/record-page";
import { recordId } from "@/lib/store/records/identity";
import { findRecord } from "@/lib/store/records/record-target";
import { prepareDatabase } from "../../support/database";
import { createDesk, somebody } from "../../support/desk";

const database = prepareDatabase();
const SLUG = "aaben-dialog";
const ID = recordId("intervention", SLUG);
const anna = somebody("anna", ["editor"]);
const bo = somebody("bo", ["publisher"]);
const NOW = new Date("2026-12-01T09:00:00Z");

async function open() {
	const { client } = await database();
	const desk = createDesk(client, () => NOW);
	const target = async (id = ID) => {
		const found = await findRecord(client, id);
		if (!found) throw new Error("no record");
		return found;
	};
	return { client, desk, target };
}

describe("what a publisher is told of a draft", () => {
	it("is every field it changes in what is public, and why, as each of its writers said", async () => {
		const { client, desk, target } = await open();
		expect(await readDraftChanges(client, await target())).toBeNull();
		const group = { group: "demens-og-alderdom", basis: "stated" as const, sources: ["vive-2022 bilag 2"] };
		await desk.save(anna, "intervention", SLUG, (document) => ({ ...document, title: "Ny" }), {
			grund: "Navnet",
		});
		await desk.save(
			anna,
			"intervention",
			SLUG,
			(document) => ({ ...document, targetGroups: [...document.targetGroups, group] }),
			{ grund: "Én gruppe mere" },
		);
		const told = await readDraftChanges(client, await target());
		expect(told?.whys.map(({ why }) => why)).toEqual(["Én gruppe mere", "Navnet"]);
		expect(told?.changes.map(({ label }) => label)).toEqual([
			"Navn",
			expect.stringMatching(/^Målgrupper › Demens/),
		]);
	});
});

describe("what somebody must know before the next step", () => {
	it("is what a reviewer asked for, in the form in which it is done, until the draft is saved again", async () => {
		const { client, desk } = await open();
		const asked = async () =>
			(await readEditPage(client, ID, { person: anna, state: null, takeUnsaved: false }))?.asked;
		await desk.save(anna, "intervention", SLUG, (document) => ({ ...document, title: "Ny" }));
		await desk.step(anna, "send-til-gennemsyn", ID);
		await desk.step(bo, "bed-om-rettelser", ID, { tekst: "Et kortere navn.", felt: "title" });
		expect(await asked()).toMatchObject([{ text: "Et kortere navn.", section: "title", byId: "bo" }]);
		await desk.save(anna, "intervention", SLUG, (document) => ({ ...document, title: "N" }));
		expect(await asked()).toEqual([]);
	});

	it("is why somebody published in an emergency, told to the one who is to look at it", async () => {
		const { client, desk } = await open();
		await desk.save(bo, "intervention", SLUG, (document) => ({ ...document, title: "Akut" }));
		const revision = (await desk.record(ID)).draftRevisionId ?? "";
		await desk.step(bo, "udgiv-i-noed", ID, { revision, grund: "Nummeret var forkert" });
		const told = async (who: typeof bo) => (await readRecordPage(client, ID, who, NOW))?.emergency;
		expect(await told(bo)).toMatchObject({ why: "Nummeret var forkert", isOwn: true });
		const carl = somebody("carl", ["publisher"]);
		expect(await told(carl)).toMatchObject({ isOwn: false });
		// The next time it is the other way round.
		await desk.save(carl, "intervention", SLUG, (document) => ({ ...document, title: "Akut igen" }));
		const next = (await desk.record(ID)).draftRevisionId ?? "";
		await desk.step(carl, "udgiv-i-noed", ID, { revision: next, grund: "Linjen er lukket" });
		expect(await told(bo)).toMatchObject({ why: "Linjen er lukket", isOwn: false });
		expect(await told(carl)).toMatchObject({ isOwn: true });
	});

	it("is that nothing was ticked, also for who may confirm her own municipality's only", async () => {
		const { desk } = await open();
		const nothing = () => new URLSearchParams({ maade: "phone", hvad: "all" });
		const aarhus = somebody("aarhus", ["municipal"], ["0751"]);
		const answer = await desk.act(aarhus, "bekraeft-flere", nothing());
		expect(answer).toMatchObject({ status: 409, state: { fault: expect.stringContaining("Sæt kryds") } });
		const dina = somebody("dina", ["contributor"]);
		expect(await desk.act(dina, "bekraeft-flere", nothing())).toEqual({ kind: "refused" });
	});
});

describe("what stands in another's place", () => {
	it("is named by its title or its address, whole or the last part", async () => {
		const { client, target } = await open();
		const found = async (typed: string) => findSuccessor(client, await target(), typed);
		const akut = recordId("intervention", "akutsamtalen");
		for (const typed of ["Akutsamtalen", " akutsamtalen", "/indsatser/akutsamtalen", "akutsamtalen"]) {
			expect(await found(typed), typed).toBe(akut);
		}
		expect(await found("https://example.dk/indsatser/akutsamtalen/")).toBe(akut);
		expect(await found("Findes ikke")).toBeNull();
		expect(await found("Åben Dialog")).toBeNull();
	});
});
