import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { proseBlocks } from "@/components/directory/recommendations/word/plain";
import { Prose } from "@/components/ui/prose";
import { deadLinks, longSentences, officialWords, uncitedParagraphs } from "@/lib/desk/drafts/text-checks";
import { readWeek } from "@/lib/desk/imports/cell-hours";
import { addressesOf } from "@/lib/desk/links/addresses";
import { citationsIn, splitCitations, withoutCitations } from "@/lib/model/citations";
import { KINDS, ofKind } from "@/lib/model/kinds";
import { lix } from "@/lib/model/readability";
import { PAGE_LENGTH, TEXT_LENGTH, textFault } from "@/lib/model/text-bounds";
import { readReport } from "@/lib/site/reports/schema";
import { readEntries } from "../../support/catalogue";
import { ATOMS, repeated, textsIn } from "../../support/hostile/long-texts";

/** Milliseconds. What grows with the square of these lengths takes ten times this and more, on any machine. */
const MOST = 1_500;
const LONG = 60_000;

/** In milliseconds of the processor: others may use the machine meanwhile. */
function timeOf(work: () => unknown): number {
	const from = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(from);
	return (user + system) / 1_000;
}

describe("what is saved", () => {
	it("is all we have, and that with room to spare", () => {
		const texts = readEntries().flatMap(({ kind, document }) =>
			textsIn(document).map((text) => [text, kind === "page" ? PAGE_LENGTH : TEXT_LENGTH] as const),
		);
		expect(texts.length).toBeGreaterThan(5_000);
		expect(texts.filter(([text, most]) => textFault(text, most / 2) !== null)).toEqual([]);
	});

	it.each([
		["emphasis in emphasis", "*a_".repeat(300), "tegn som"],
		["brackets", "[".repeat(300), "tegn som"],
		["quotations in one another", ">".repeat(20), "inden i hinanden"],
		["lists in one another", "- 1. ".repeat(5), "inden i hinanden"],
		["lists by their indentation", `${"\t".repeat(12)}- a`, "inden i hinanden"],
		["a line for each letter", "a\n".repeat(1_100), "linjer"],
		["more than a page", "a".repeat(PAGE_LENGTH + 1), "30.000 tegn"],
	])("%s is not, and it is said in words", (_what, body, words) => {
		const page = { title: "Om", lead: "Om", body: `a${body.startsWith("a") ? "" : "\n\n"}${body}b` };
		const { error } = KINDS.page.safeParse(page);
		expect(error?.issues.map(({ message }) => message).join()).toContain(words);
	});

	it.each([
		"---",
		"* * *",
		"- - - - - - - - - - -",
		"**fed** og *kursiv*",
		"1. a\n   - b\n     - c",
		"2018-05-03",
	])("%j is as good as before", (body) => expect(textFault(body)).toBeNull());

	it("has no list and no document without end", () => {
		const offer = ofKind(readEntries(), "offer")[0]?.document;
		const many = (count: number) => Array.from({ length: count }, (_, i) => `sprog ${i}`);
		expect(KINDS.offer.safeParse({ ...offer, languages: many(4_000) }).error?.issues[0]?.message).toContain(
			"højst 3.000 punkter",
		);
		expect(KINDS.offer.safeParse({ ...offer, languages: many(100) }).success).toBe(true);
	});
});

describe("a text that was saved before", () => {
	it.each(ATOMS)("of %j alone is shown in no time", (atom) => {
		for (const length of [PAGE_LENGTH, 250_000]) {
			const markdown = repeated(atom, length);
			expect(timeOf(() => renderToStaticMarkup(<Prose markdown={markdown} />))).toBeLessThan(MOST);
		}
	});

	it("is words in paragraphs, without its sources", () => {
		const html = renderToStaticMarkup(<Prose markdown={`${"*a_".repeat(6_000)} [@x 1]\n\n<b>to</b>`} />);
		expect(html).toMatch(/^<div class="prose"><p>\*a_\*a_/);
		expect(html).toContain("a_</p><p>&lt;b&gt;to&lt;/b&gt;</p></div>");
	});
});

describe("every reading of a text", () => {
	const READERS: Record<string, (text: string) => unknown> = {
		citationsIn,
		splitCitations,
		withoutCitations,
		lix,
		longSentences,
		officialWords,
		uncitedParagraphs,
		proseBlocks: (text) => proseBlocks(text.slice(0, PAGE_LENGTH)),
		textFault,
		deadLinks: (text) => deadLinks(text, new Set()),
		addressesOf: (text) => addressesOf([{ kind: "page", slug: "a", document: { body: text } } as never]),
		readReport: (text) => readReport(new URLSearchParams({ besked: text, kontakt: text })),
		readWeek: (text) => {
			try {
				readWeek(text.slice(0, 10_000));
			} catch {
				// A cell that says no hours is told so.
			}
		},
	};

	it.each(Object.entries(READERS))(
		"%s takes as long as the text is, whatever stands in it",
		(_name, read) => {
			const slow = ATOMS.map((atom) => [atom, timeOf(() => read(repeated(atom, LONG)))] as const);
			expect(slow.filter(([, ms]) => ms > MOST)).toEqual([]);
		},
	);
});
