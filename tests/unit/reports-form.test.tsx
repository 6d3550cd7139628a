import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ReportForm } from "@/components/directory/reports/report-form";
import { ReportThanks } from "@/components/directory/reports/report-thanks";
import { ERROR_WORDS, TOPIC_WORDS } from "@/components/directory/reports/words";
import { faultWords } from "@/components/ui/forms/words";
import { lix } from "@/lib/model/readability";
import type { ReportState } from "@/lib/site/reports/receive";
import { realCatalogue } from "../support/catalogue";
import { tagsIn, textIn } from "../support/markup";

const offers = realCatalogue().offers;
const reachable = offers.find(({ phone }) => phone);
const silent = offers.find(({ phone }) => !phone);
if (!reachable || !silent) throw new Error("no such offers");

const EMPTY: ReportState = { values: {}, errors: {}, fault: null, waitMinutes: null };
const draw = (state: ReportState | null, offer = reachable) =>
	renderToStaticMarkup(<ReportForm offer={offer} state={state} />);

describe("the form", () => {
	it("posts to its handler, and its fields have labels and help that belong to them", () => {
		const tags = tagsIn(draw(null));
		const form = tags.find(({ name }) => name === "form");
		expect(form?.attributes).toMatchObject({ method: "post", action: `/tilbud/${reachable.slug}/fejl/send` });
		const ids = tags.flatMap(({ attributes }) => attributes.id ?? []);
		expect(new Set(ids).size).toBe(ids.length);
		const pointed = tags.flatMap(({ attributes }) => [
			...(attributes.for ? [attributes.for] : []),
			...(attributes["aria-describedby"]?.split(" ") ?? []),
		]);
		expect(pointed.length).toBeGreaterThanOrEqual(5);
		for (const id of pointed) expect(ids).toContain(id);
		expect(textIn(draw(null))).not.toContain("Der er problemer");
		expect(draw(null)).not.toMatch(/aria-invalid|checked=""|required|maxlength/);
	});

	it("does not ask about a number that is not there", () => {
		const choices = (markup: string) =>
			tagsIn(markup).filter(({ attributes }) => attributes.type === "radio").length;
		expect(choices(draw(null))).toBe(5);
		expect(choices(draw(null, silent))).toBe(4);
		expect(textIn(draw(null, silent))).not.toContain(TOPIC_WORDS["phone-dead"]);
	});

	it("is shown again with what was typed, and what is wrong leads to its field", () => {
		const values = { emne: "other", besked: "\nEn <b>linje</b>\n</textarea><script>", kontakt: '"Anna"' };
		const errors = { besked: "message-too-long", kontakt: "no-contact", emne: "hacked", andet: "no-topic" };
		const markup = draw({ ...EMPTY, values, errors });
		const tags = tagsIn(markup);
		expect(tags.find(({ attributes }) => attributes.value === "other")?.attributes.checked).toBe("");
		expect(markup).toContain("En &lt;b&gt;linje&lt;/b&gt;\n&lt;/textarea&gt;&lt;script&gt;</textarea>");
		expect(tags.find(({ attributes }) => attributes.id === "kontakt")?.attributes).toMatchObject({
			value: '"Anna"',
			"aria-invalid": "true",
			"aria-describedby": "kontakt-fejl kontakt-hjaelp",
		});
		expect(markup.indexOf("Der er problemer")).toBeLessThan(markup.indexOf("<h1"));
		const links = tags.filter(({ attributes }) => attributes.href?.startsWith("#"));
		expect(links.map(({ attributes }) => attributes.href)).toEqual(["#besked", "#kontakt"]);
	});

	it.each(Object.keys(ERROR_WORDS))("has words for %s, above the form and beside the field", (code) => {
		const words = ERROR_WORDS[code as keyof typeof ERROR_WORDS];
		expect(textIn(draw({ ...EMPTY, errors: { emne: code } })).split(words)).toHaveLength(3);
	});

	it("says how long to wait", () => {
		const tooMany = (waitMinutes: number) => textIn(draw({ ...EMPTY, fault: "too-many", waitMinutes }));
		expect(tooMany(7)).toContain("Vent 7 minutter");
		expect(tooMany(1)).toContain("Vent 1 minut,");
		expect(tooMany(1)).toContain("Beskeden er ikke sendt");
	});
});

describe("the words", () => {
	it("are easy to read, LIX at most 40", () => {
		const faults = ["foreign-origin", "wrong-type", "too-large", "trap", "too-many", "not-stored"] as const;
		const paragraphs = [...draw(null).matchAll(/<p[^>]*>(.*?)<\/p>/g)].map(([, text]) => textIn(text ?? ""));
		const errors = Object.values(ERROR_WORDS).map((words) => `${words}.`);
		const texts = [paragraphs.join("\n\n"), errors.join(" "), ...faults.map((fault) => faultWords(fault, 7))];
		for (const text of texts) expect(lix(text), text).toBeLessThanOrEqual(40);
	});

	it("of thanks say what happens, and lead on", () => {
		const markup = renderToStaticMarkup(<ReportThanks offer={reachable} />);
		expect(textIn(markup)).toContain("Tak for din besked");
		const links = tagsIn(markup).flatMap(({ attributes }) => attributes.href ?? []);
		expect(links).toEqual([`/tilbud/${reachable.slug}`, "/tilbud", "/akut"]);
	});
});
