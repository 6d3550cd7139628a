import { describe, expect, it } from "vitest";
import { keepTyped } from "@/lib/desk/drafts/unsaved";
import { readUnsavedForms } from "@/lib/desk/drafts/unsaved-forms";
import { createWriter } from "@/lib/store/db/writer";
import { recordId } from "@/lib/store/records/identity";
import { prepareDatabase } from "../../support/database";
import { createDesk, formOf, somebody } from "../../support/desk";

const database = prepareDatabase();
const anna = somebody("anna", ["editor"]);
const bent = somebody("bent", ["editor"]);
const SLUG = "aaben-dialog";
const ID = recordId("intervention", SLUG);
const NOW = Date.parse("2026-12-01T09:00:00Z");

async function open() {
	const { client } = await database();
	const write = createWriter(client);
	const desk = createDesk(client, () => new Date(NOW));
	/** What a page sends a moment after the last key, some milliseconds from now. */
	const type = (form: string, fields: Record<string, string>, after = 0, who = anna) =>
		write((tx) =>
			keepTyped(
				tx,
				formOf({ form, nr: String(NOW + after), grundlag: "", ...fields }),
				who.id,
				new Date(NOW + after),
			),
		);
	const begun = async (who = anna) =>
		(await readUnsavedForms(client, who)).map(({ title, what }) => [what, title]);
	return { client, desk, type, begun };
}

describe("what somebody has begun to write", () => {
	it("of several new records stands beside each other, the latest first, and is nobody else's", async () => {
		const { client, type, begun } = await open();
		await type("ny:offer:aaaaaaaa1", { "d.title": "Café i Ribe" }, 1);
		await type("ny:offer:aaaaaaaa2", { "d.title": " ", "d.place": "Skagen" }, 2);
		await type("ny:provider:aaaaaaaa3", { "d.name": "Foreningen" }, 3);
		await type("ny:offer:aaaaaaaa4", { "d.title": "Bents" }, 4, bent);
		expect(await begun()).toEqual([
			["Ny udbyder", "Foreningen"],
			["Nyt tilbud", "Uden navn"],
			["Nyt tilbud", "Café i Ribe"],
		]);
		const addresses = (await readUnsavedForms(client, bent)).map(({ address }) => address);
		expect(addresses).toEqual(["/redaktion/poster/ny?type=offer&udkast=aaaaaaaa4"]);
	});

	it("is not kept under a name that no form of ours has", async () => {
		const { type, begun } = await open();
		for (const form of ["ny:offer", "ny:offer:kort", "ny:offer:aaaaaaaa1:x", "post:", "ny:offer:AAAAAAAAA"]) {
			expect(await type(form, { "d.title": "x" }), form).toBe(false);
		}
		expect(await begun()).toEqual([]);
	});

	it("of a record is told only while it says something else than the record", async () => {
		const { desk, type, begun } = await open();
		await type(`post:${ID}`, { "d.title": "Noget nyt" }, 1);
		expect(await begun()).toEqual([["Rettelser", "Åben Dialog"]]);
		await desk.save(anna, "intervention", SLUG, (document) => ({ ...document, title: "Noget nyt" }));
		expect(await begun()).toEqual([]);
	});

	it("goes when it is saved, and only that; words that were on their way do not bring it back", async () => {
		const { client, desk, type, begun } = await open();
		await type("ny:page:aaaaaaaa1", { "d.title": "Bliver siddende" }, 1);
		await type("ny:page:aaaaaaaa2", { "d.title": "Bliver gemt" }, 2);
		const page = await client.page.findFirstOrThrow();
		const title = "Bliver gemt";
		const saved = await desk.create(anna, "page", { ...JSON.parse(page.document), title }, "aaaaaaaa2");
		expect(saved).toMatchObject({ kind: "done" });
		expect(await type("ny:page:aaaaaaaa2", { "d.title": "Bliver gem" }, 5_000)).toBe(false);
		expect(await begun()).toEqual([["Ny side", "Bliver siddende"]]);
		// Whoever goes back to the form and writes on has begun another.
		expect(await type("ny:page:aaaaaaaa2", { "d.title": "Én mere" }, 11_000)).toBe(true);
		expect((await begun())[0]).toEqual(["Ny side", "Én mere"]);
	});
});
