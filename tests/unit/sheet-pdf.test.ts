import { getDocumentProxy } from "unpdf";
import { describe, expect, it } from "vitest";
import { sheetPaper } from "@/components/directory/shortlist/sheet-paper";
import { onSheet } from "@/components/directory/shortlist/sheet-text";
import { sheetPdfAddress, sheetPdfQuery } from "@/lib/directory/shortlist/address";
import { taggedPdf } from "@/lib/site/paper/tagged-pdf";
import { shortlistPage } from "@/lib/site/questions/shortlist";
import { realCatalogue } from "../support/catalogue";

const catalogue = realCatalogue();
const NOW = new Date("2026-12-01T10:00:00Z");
const ADDRESS = "https://paaroerende.example/min-liste?t=x";
const USUAL = "t=paaroerende-i-danmark-paaroerendetelefonen&t=al-anon-telefon&i=hjerneskadekoordinatorer";
const longest = catalogue.offers
	.toSorted((a, b) => b.description.length - a.description.length)
	.slice(0, 5)
	.map(({ slug }) => `t=${slug}`)
	.join("&");

async function pdfOf(query: string, large = false) {
	const { frame, listed } = shortlistPage(catalogue, new URLSearchParams(query), NOW);
	const { entries } = onSheet(listed);
	const { lifeline } = frame;
	const bytes = await taggedPdf(sheetPaper({ entries, address: ADDRESS, lifeline, large, now: NOW }));
	return { entries, raw: bytes.toString("latin1"), pdf: await getDocumentProxy(new Uint8Array(bytes)) };
}
type Pdf = Awaited<ReturnType<typeof pdfOf>>["pdf"];
type Node = { role?: string; alt?: string; children?: Node[] };

async function pagesOf(pdf: Pdf) {
	const numbers = Array.from({ length: pdf.numPages }, (_, i) => i + 1);
	return Promise.all(numbers.map((number) => pdf.getPage(number)));
}
async function textOf(pdf: Pdf) {
	const pages = await Promise.all((await pagesOf(pdf)).map((page) => page.getTextContent()));
	return pages
		.flatMap(({ items }) => items.map((item) => ("str" in item ? item.str : "")))
		.join(" ")
		.replace(/\s+/g, " ");
}
/** The tags in reading order. */
async function tagsOf(pdf: Pdf): Promise<Node[]> {
	const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)];
	const trees = await Promise.all((await pagesOf(pdf)).map((page) => page.getStructTree()));
	return trees.flatMap((tree) => flat(tree as Node)).filter(({ role }) => role);
}
const countOf = (tags: readonly Node[], role: string) => tags.filter((tag) => tag.role === role).length;

describe("the sheet as a PDF", () => {
	it("says what the sheet says, in Danish, under its title, in letters of its own", async () => {
		const { pdf, raw } = await pdfOf(USUAL);
		const text = await textOf(pdf);
		for (const said of [
			"Hjælp til dig, der er pårørende",
			"1. december 2026",
			"Ring 86 86 43 43",
			"Hvem og hvornår:",
			"Er der fare for liv, så ring 112. Livslinien: 70 201 201.",
		])
			expect(text).toContain(said);
		const { info } = await pdf.getMetadata();
		expect(info).toMatchObject({ Title: "Hjælp til dig, der er pårørende", Language: "da-DK" });
		expect(raw).toMatch(/\/DisplayDocTitle true/);
		const fonts = [...raw.matchAll(/\/BaseFont \/([\w+-]+)/g)].map(([, name]) => name);
		expect(fonts.length).toBeGreaterThan(1);
		expect(fonts.filter((name) => !/^[A-Z]{6}\+AtkinsonHyperlegibleNext/.test(name ?? ""))).toEqual([]);
		expect(raw.match(/\/FontFile\d?/g)?.length).toBeGreaterThanOrEqual(2);
	});

	it("is tagged: headings, a list, links and the code, which has words", async () => {
		const { pdf, entries } = await pdfOf(USUAL);
		expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
		const tags = await tagsOf(pdf);
		expect([countOf(tags, "H1"), countOf(tags, "H2")]).toEqual([1, entries.length]);
		expect([countOf(tags, "L"), countOf(tags, "LI"), countOf(tags, "LBody")]).toEqual([1, 3, 3]);
		const links = tags.filter(({ role }) => role === "Link").map(({ alt }) => alt);
		expect(links).toContain("Ring 86 86 43 43");
		expect(tags.find(({ role }) => role === "Figure")?.alt).toBe("QR-kode med listens adresse");
		const [page] = await pagesOf(pdf);
		const targets = (await page?.getAnnotations())?.map(({ url, unsafeUrl }) => url ?? unsafeUrl);
		expect(targets).toContain("tel:86864343");
		expect(targets).toHaveLength(links.length);
	});

	it("is one page with the five longest there are, and more in large print, where no entry is divided", async () => {
		const usual = await pdfOf(longest);
		expect([usual.entries.length, usual.pdf.numPages]).toEqual([5, 1]);
		const large = await pdfOf(longest, true);
		expect(large.pdf.numPages).toBe(2);
		const sizes = (await (await large.pdf.getPage(1)).getTextContent()).items.map((item) =>
			"height" in item && item.height > 0 ? item.height : Number.POSITIVE_INFINITY,
		);
		expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
		const second = await (await large.pdf.getPage(2)).getTextContent();
		const first = second.items.map((item) => ("str" in item ? item.str.trim() : "")).find(Boolean) ?? "";
		expect(large.entries.map(({ record }) => record.title.startsWith(first))).toContain(true);
	});

	it("has the list's address, and the size of its letters, and nothing else", () => {
		const query = new URLSearchParams("ark=1&stor=1&soeg=fru+Jensen&t=al-anon-telefon&dato=2026-12-01");
		expect(sheetPdfQuery(query, (entry) => entry)).toBe("?dato=2026-12-01&t=al-anon-telefon&stor=1");
		expect(sheetPdfQuery(new URLSearchParams("stor=1"), (entry) => entry)).toBe("");
		const list = { day: null, entries: [{ type: "offer" as const, slug: "al-anon-telefon" }] };
		expect(sheetPdfAddress(list)).toBe("/min-liste/ark.pdf?t=al-anon-telefon");
	});
});
