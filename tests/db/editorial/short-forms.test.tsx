import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { DeskFault } from "@/components/desk/door/step-form";
import { EndPart } from "@/components/desk/publishing/end-part";
import { PublishPart } from "@/components/desk/publishing/publish-part";
import { ReviewPart } from "@/components/desk/publishing/review-part";
import { ReportItem } from "@/components/desk/queue/report-row";
import type { PageState } from "@/lib/desk/answers/page-state";
import { readReports } from "@/lib/desk/queue/inbox";
import { readRecordPage } from "@/lib/desk/queue/record-page";
import { recordId } from "@/lib/store/records/identity";
import { prepareDatabase } from "../../support/database";
import { createDesk, formOf, somebody } from "../../support/desk";
import { tagsIn } from "../../support/markup";

const database = prepareDatabase();
const SLUG = "aaben-dialog";
const ID = recordId("intervention", SLUG);
const anna = somebody("anna", ["editor"]);
const bo = somebody("bo", ["publisher"]);
const NOW = new Date("2026-12-01T09:00:00Z");
const EMPTY_PLAN = new URLSearchParams();

/** A record with a draft in review, where every short form is to be seen. */
async function open() {
	const { client } = await database();
	const desk = createDesk(client, () => NOW);
	await desk.save(anna, "intervention", SLUG, (document) => ({ ...document, title: "Ny titel" }));
	await desk.step(anna, "send-til-gennemsyn", ID);
	const pageWith = async (state: PageState) => {
		const page = await readRecordPage(client, ID, bo, NOW);
		if (!page) throw new Error("no page");
		return renderToStaticMarkup(
			<>
				<DeskFault state={state} />
				<PublishPart page={page} state={state} asked={EMPTY_PLAN} others={null} now={NOW} />
				<ReviewPart page={page} state={state} fields={[{ path: "summary", label: "Resumé" }]} />
				<EndPart
					page={page}
					state={state}
					successors={[{ slug: "akutsamtalen", title: "Akutsamtalen" }]}
					answer={null}
				/>
			</>,
		);
	};
	return { client, desk, pageWith };
}

/** The field that the summary of a page leads to, with the text that it says is wrong. */
function wrongField(markup: string, id: string) {
	const tags = tagsIn(markup);
	const links = tags.filter(({ attributes }) => attributes.href === `#${id}`);
	const found = tags.filter(({ attributes }) => attributes.id === id);
	const [field] = found;
	expect([links.length, found.length]).toEqual([1, 1]);
	const ids = (field?.attributes["aria-describedby"] ?? "").split(" ");
	const described = ids.every((one) => tags.some(({ attributes }) => attributes.id === one));
	return { invalid: field?.attributes["aria-invalid"], described };
}

const CASES = [
	["kommenter", { tekst: "  ", felt: "summary" }, "tekst"],
	["bed-om-rettelser", { tekst: "", felt: "summary" }, "tekst"],
	["afslut", { art: "mistake", tekst: "", efterfoelger: "akutsamtalen" }, "tekst"],
	["afslut", { art: "mistake", tekst: "Slut", efterfoelger: "findes-ikke" }, "efterfoelger"],
	["saet-laesedato", { dato: "" }, "dato"],
	["planlaeg", { revision: "x", art: "publish", tid: "i morgen" }, "tid"],
	["udgiv-i-noed", { revision: "", grund: " " }, "grund"],
] as const;

describe("a short form with a field to put right", () => {
	it.each(CASES)("%s %o leads to %s, marks it and keeps the rest", async (name, fields, field) => {
		const { desk, pageWith } = await open();
		const revision = (await desk.record(ID)).draftRevisionId ?? "";
		const sent = { ...fields, ...("revision" in fields ? { revision } : {}) };
		const answer = await desk.step(bo, name, ID, sent);
		if (answer.kind !== "redisplay") throw new Error(`answered ${answer.kind}`);
		expect([answer.status, answer.state.fault]).toEqual([422, undefined]);
		const markup = await pageWith(answer.state);
		expect(wrongField(markup, `${name}-${field}`)).toEqual({ invalid: "true", described: true });
		expect(tagsIn(markup).filter(({ attributes }) => attributes["aria-invalid"])).toHaveLength(1);
		const [, kept] = Object.entries(fields).find(([key]) => key === "felt" || key === "art") ?? [];
		if (kept) expect(markup).toContain(`value="${kept}" selected=""`);
	});

	it("of a reader's report is the one of that report alone", async () => {
		const { client, desk } = await open();
		for (const id of ["r1", "r2"]) {
			const row = { id, at: NOW, kind: "offer", slug: "al-anon-telefon", topic: "other", message: "a" };
			await client.problemReport.create({ data: row });
		}
		const form = formOf({ rapport: "r2", version: "0", gor: "luk", svar: " " });
		const answer = await desk.act(bo, "haandter-rapport", form);
		if (answer.kind !== "redisplay") throw new Error(`answered ${answer.kind}`);
		expect(answer.status).toBe(422);
		const reports = await readReports(client, somebody("anna", ["editor"]));
		const markup = renderToStaticMarkup(
			<>
				<DeskFault state={answer.state} />
				{reports.map((one) => (
					<ReportItem key={one.id} report={one} state={answer.state} mayHandle />
				))}
			</>,
		);
		expect(wrongField(markup, "haandter-rapport-r2-svar")).toEqual({ invalid: "true", described: true });
		expect(tagsIn(markup).filter(({ attributes }) => attributes["aria-invalid"])).toHaveLength(1);
	});
});
