import { expect, it } from "vitest";
import { readEditPage } from "@/lib/desk/drafts/edit-page";
import { readRecordPage } from "@/lib/desk/queue/record-page";
import { recordId } from "@/lib/store/records/identity";
import { prepareDatabase } from "../../support/database";
import { createDesk, somebody } from "../../support/desk";

const database = prepareDatabase();
const anna = somebody("anna", ["editor"]);
const bo = somebody("bo", ["publisher"]);
const ID = recordId("intervention", "aaben-dialog");

async function open() {
	const { client } = await database();
	let now = new Date("2026-12-01T09:00:00Z");
	const desk = createDesk(client, () => {
		now = new Date(now.getTime() + 60_000);
		return now;
	});
	await desk.save(anna, "intervention", "aaben-dialog", (document) => ({ ...document, title: "Ny" }));
	const threads = async () => (await readRecordPage(client, ID, bo, now))?.threads ?? [];
	const atFields = async () => {
		const page = await readEditPage(client, ID, { person: anna, state: null, takeUnsaved: false });
		return page?.comments.map(({ section, text }) => [section, text]);
	};
	return { client, desk, threads, atFields };
}

it("a comment stands at its field, is answered, and is solved by somebody, who may open it again", async () => {
	const { client, desk, threads, atFields } = await open();
	await desk.step(bo, "kommenter", ID, { tekst: "Er det rigtigt?", felt: "summary" });
	expect(await atFields()).toEqual([["summary", "Er det rigtigt?"]]);
	const [first] = await threads();
	await desk.step(anna, "svar-paa-kommentar", ID, { kommentar: first?.id ?? "", tekst: "Ja, afsnit 5." });
	expect(await threads()).toMatchObject([
		{ text: "Er det rigtigt?", isOpen: true, answers: [{ text: "Ja, afsnit 5.", section: "summary" }] },
	]);
	await desk.step(bo, "luk-kommentar", ID, { kommentar: first?.id ?? "", gor: "luk" });
	expect(await threads()).toMatchObject([{ isOpen: false, solved: { at: expect.any(Date) } }]);
	expect(await atFields()).toEqual([]);
	await desk.step(anna, "luk-kommentar", ID, { kommentar: first?.id ?? "", gor: "aabn" });
	expect(await threads()).toMatchObject([{ isOpen: true, solved: null }]);
	const told = await client.auditEntry.findMany({ where: { recordId: ID }, orderBy: { sequence: "asc" } });
	expect(told.slice(-4).map(({ action, actor }) => [action, actor])).toEqual([
		["comment", "bo"],
		["comment", "anna"],
		["close-comment", "bo"],
		["close-comment", "anna"],
	]);
});

it("what was said before it was published is about another text", async () => {
	const { desk, threads, atFields } = await open();
	await desk.step(bo, "kommenter", ID, { tekst: "Før", felt: "" });
	await desk.step(anna, "send-til-gennemsyn", ID);
	await desk.publish(bo, ID);
	await desk.save(anna, "intervention", "aaben-dialog", (document) => ({ ...document, title: "Nyere" }));
	await desk.step(bo, "kommenter", ID, { tekst: "Efter", felt: "" });
	expect((await threads()).map(({ text, isOpen }) => [text, isOpen])).toEqual([
		["Efter", true],
		["Før", expect.any(Boolean)],
	]);
	expect(await atFields()).toContainEqual(["", "Efter"]);
});

it("another record's comment, or an answer, is neither answered nor solved", async () => {
	const { desk, threads } = await open();
	const other = recordId("intervention", "netvaerksvenner");
	await desk.step(bo, "kommenter", ID, { tekst: "Her", felt: "" });
	const [{ id } = { id: "" }] = await threads();
	for (const [name, more] of [
		["svar-paa-kommentar", { tekst: "a" }],
		["luk-kommentar", { gor: "luk" }],
	] as const)
		expect(await desk.step(bo, name, other, { kommentar: id, ...more })).toMatchObject({
			kind: "redisplay",
			status: 409,
		});
	expect(await desk.step(bo, "svar-paa-kommentar", ID, { kommentar: id, tekst: " " })).toMatchObject({
		...{ kind: "redisplay", status: 422 },
	});
});
