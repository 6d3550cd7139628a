import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { SheetPage } from "@/components/directory/shortlist/sheet-page";
import { inShort } from "@/components/directory/shortlist/sheet-words";
import { isSheet, shortlistQuery } from "@/lib/directory/shortlist/address";
import { recordIds } from "@/lib/directory/shortlist/listed";
import { frameOf } from "@/lib/site/questions/frame";
import { shortlistPage } from "@/lib/site/questions/shortlist";
import { realCatalogue } from "../support/catalogue";
import { tagsIn, textIn } from "../support/markup";

const catalogue = realCatalogue();
const NOW = new Date("2026-12-01T10:00:00Z");
const LINE = "paaroerende-i-danmark-paaroerendetelefonen";

function sheetOf(query: string) {
	const { frame, list, listed } = shortlistPage(catalogue, new URLSearchParams(query), NOW);
	const versions = new Map(
		recordIds(listed).map((id) => [id, { sequence: 7, at: new Date("2026-03-03T10:00Z") }]),
	);
	const markup = renderToStaticMarkup(<SheetPage {...{ frame, list, listed, versions }} now={NOW} />);
	const note = /<textarea[^>]*>([\s\S]*?)<\/textarea>/.exec(markup)?.[1] ?? "";
	return {
		markup,
		note,
		paper: textIn(/<article[\s\S]*<\/article>/.exec(markup)?.[0] ?? "").replaceAll("\u00ad", ""),
	};
}

describe("a sheet's address", () => {
	it("is the list's with one word more, and nothing of what was searched for", () => {
		expect(shortlistQuery(new URLSearchParams(`ark=1&t=${LINE}&dato=2026-12-01&soeg=fru+Jensen`))).toBe(
			`?dato=2026-12-01&t=${LINE}&ark=1`,
		);
		expect(shortlistQuery(new URLSearchParams("ark=1"))).toBe("");
		expect(isSheet(new URLSearchParams("ark=ja"))).toBe(false);
	});
});

describe("the sheet", () => {
	it("says what it is, and whom to call when, in the relative's words", () => {
		const { paper } = sheetOf(`dato=2026-12-01&t=${LINE}&i=hjerneskadekoordinatorer&ark=1`);
		expect(paper).toMatch(/PårørendeTelefonen.*Ring 86 86 43 43 \. Tirsdag kl\. 10-13/);
		expect(paper).toContain("1. december 2026");
		expect(paper.indexOf("PårørendeTelefonen")).toBeLessThan(paper.indexOf("Hjerneskadekoordinatorer"));
		expect(paper).toContain(
			`Livslinien: ${frameOf(catalogue).lifeline?.replace(/(..)(...)(...)/, "$1 $2 $3")}`,
		);
	});

	it("leaves a line to write on where no number is on record", () => {
		const without = catalogue.offers.find(
			({ phone, url, email, chat, reachable, status }) =>
				!phone && !url && !email && !chat && status !== "ended" && !reachable,
		);
		const ended = `dato=2026-12-01&i=hjerneskadekoordinatorer&ark=1`;
		expect(sheetOf(ended).paper).toContain("Hvem og hvornår:");
		if (without) expect(sheetOf(`t=${without.slug}&ark=1`).paper).toContain("Telefon:");
	});

	it("says of what may be gone that it is not sure, in the journal of what is gone that it is", () => {
		const offers = (status: "uncertain" | "ended") =>
			catalogue.offers.find((offer) => offer.status === status);
		const [unsure, ended] = [offers("uncertain"), offers("ended")];
		if (!unsure) throw new Error("nothing is uncertain");
		expect(sheetOf(`t=${unsure.slug}&ark=1`).paper).toContain("usikkert, om det findes i dag");
		expect(sheetOf(`t=${LINE}&ark=1`).paper).not.toContain("usikkert");
		if (ended) expect(sheetOf(`t=${ended.slug}&ark=1`).note).toContain("Findes ikke mere");
	});

	it("has room for five, and says of how many it has none", () => {
		const seven = catalogue.offers.slice(0, 7).map(({ slug }) => `t=${slug}`);
		const { markup } = sheetOf(`${seven.join("&")}&ark=1`);
		expect(tagsIn(markup).filter(({ name }) => name === "h2").length).toBe(5 + 1);
		expect(textIn(markup)).toContain("Arket har plads til 5. De sidste 2 er ikke med.");
	});

	it("leaves out what is published no longer, without a word of it", () => {
		const { markup } = sheetOf(`t=${LINE}&t=ring-til-12345678&ark=1`);
		expect(textIn(markup)).not.toContain("12345678");
	});
});

describe("the text for the journal", () => {
	it("says what, by which facts, how sure, in which version and where; and has no field to write in", () => {
		const { note, markup } = sheetOf(`dato=2026-12-01&t=${LINE}&ark=1`);
		expect(note).toContain("Pårørende vejledt om hjælp 1. december 2026");
		expect(note).toMatch(
			/1\. PårørendeTelefonen, Pårørende i Danmark\. Ring 86 86 43 43\. Kræver ikke samtykke \(vores vurdering\)\./,
		);
		expect(note).toContain("Ikke bekræftet. Kilden er fra september 2022.");
		expect(note).toContain("Udgave 7 af 3. marts 2026.");
		expect(note).toContain(`/tilbud/${LINE}`);
		const fields = tagsIn(markup).filter(
			({ name, attributes }) =>
				(name === "textarea" || name === "input") && !("readOnly" in attributes) && attributes.name !== "q",
		);
		expect(fields).toEqual([]);
	});
});

it("is short: whole sentences as far as they have room, else cut between words", () => {
	expect(inShort("En. To. Tre.")).toBe("En. To.");
	const long = `${"ord ".repeat(80)}slut.`;
	expect(inShort(long).length).toBeLessThanOrEqual(192);
	expect(inShort(long).endsWith("ord …")).toBe(true);
	expect(inShort(`Kort. ${"Lang sætning ".repeat(20)}.`)).toBe("Kort.");
});
