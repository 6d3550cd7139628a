import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, expect, it, vi } from "vitest";
import { AskPart } from "@/components/desk/confirming/ask-part";
import { ConfirmList } from "@/components/desk/confirming/confirm-list";
import { OfferPart } from "@/components/desk/confirming/offer-part";
import { readConfirmList } from "@/lib/desk/queue/confirm-list";
import { readConfirmQuery } from "@/lib/desk/queue/confirm-query";
import { readOffersByDue } from "@/lib/desk/queue/offers-by-due";
import { readRecordPage } from "@/lib/desk/queue/record-page";
import { askingOn, day, FIRST } from "../../support/asking";
import { prepareDatabase } from "../../support/database";
import { createDesk, formOf, somebody } from "../../support/desk";
import { tagsIn, textIn } from "../../support/markup";

const database = prepareDatabase();
const QUERY = readConfirmQuery(new URLSearchParams({ udbyder: "al-anon-familiegrupper-danmark" }));
const anna = somebody("anna", ["editor"]);
const folder = mkdtempSync(join(tmpdir(), "paaroerende-mail-"));
beforeEach(() => vi.stubEnv("MAIL_FOLDER", folder));

it("what the page's button promises is what the action does, and the pages say where it has come to", async () => {
	const { client } = await database();
	const id = await askingOn(client).only("al-anon-telefon", "mail@al-anon.example");
	const read = (now: Date) => readOffersByDue(client, anna, now);
	const markup = renderToStaticMarkup(<AskPart offers={await read(FIRST)} />);
	expect(textIn(markup)).toContain("Send 1 mail");
	expect(textIn(markup)).toMatch(/\d+ har ingen mail\. Ring, eller se på deres side\./);
	const fields = tagsIn(markup).filter(({ name }) => name === "input");
	const form = new URLSearchParams(
		fields.map(({ attributes }) => [attributes.name ?? "", attributes.value ?? ""]),
	);
	const desk = createDesk(client, () => FIRST);
	expect(await desk.act(anna, "spoerg-udbydere", form)).toMatchObject({ kind: "done" });
	expect(readdirSync(folder)).toHaveLength(1);

	const waiting = textIn(renderToStaticMarkup(<AskPart offers={await read(day(1))} />));
	expect(waiting).toContain("1 er spurgt og har tid til at svare.");
	expect(waiting).not.toContain("Send 1");
	const { rows } = await readConfirmList(client, QUERY, anna, day(42));
	const silent = rows.filter(({ record }) => record.id === id);
	const shown = { rows: silent, query: QUERY, state: null, now: day(42) };
	const list = textIn(renderToStaticMarkup(<ConfirmList {...shown} />));
	expect(list).toContain(
		"Aldrig bekræftet. Udbyderen er spurgt siden 10. februar 2027 og svarer ikke: ring.",
	);
	const part = async () => {
		const page = await readRecordPage(client, id, anna, day(42));
		return page ? textIn(renderToStaticMarkup(<OfferPart page={page} state={null} run={null} />)) : "";
	};
	expect(await part()).toContain("Send linket til mail@al-anon.example");
	expect(await part()).toContain("Ingen har nogensinde bekræftet tilbuddet.");
	await desk.step(anna, "bekraeft", id, { maade: "phone", hvad: "contact" });
	expect(await part()).toContain(
		"Telefon, mail, adresse og åbningstid: bekræftet 10. februar 2027 kl. 8.30 af redaktionen",
	);
	expect(await part()).toContain("Hvad det er, for hvem og hvad det koster: aldrig bekræftet");
	await desk.step(anna, "bekraeft", id, { maade: "phone" });
	expect(await part()).toMatch(/Bekræftet .* af redaktionen\./);
});

it("what was chosen in a form that was not taken is still chosen", async () => {
	const { client } = await database();
	const [offer] = (await readConfirmList(client, QUERY, anna, FIRST)).rows;
	if (!offer) throw new Error("there are offers");
	const post = `${offer.record.id}:${offer.record.version + 1}`;
	const desk = createDesk(client, () => FIRST);
	const form = formOf({ post, maade: "website", hvad: "contact" });
	const answer = await desk.act(anna, "bekraeft-flere", form);
	if (answer.kind !== "redisplay") throw new Error("no page");
	const markup = renderToStaticMarkup(
		<ConfirmList rows={[offer]} query={QUERY} state={answer.state} now={FIRST} />,
	);
	const kept = tagsIn(markup).filter(({ attributes }) => "selected" in attributes || "checked" in attributes);
	expect(kept.map(({ attributes }) => attributes.value)).toEqual([
		`${offer.record.id}:${offer.record.version}`,
		"contact",
	]);
});
