import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { finishHtml, UnfinishedPage } from "@/lib/delivery/html/finish";

const KEPT = [
	'<script type="application/ld+json">{"name":"Lær at tackle","a":"\\u003c/script>"}</script>',
	'<script type="module" src="/assets/enhance-1.js"></script>',
	'<link rel="preload" as="font" href="/_next/static/media/a.woff2" crossorigin=""/>',
	'<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>',
	"<!-- en rigtig kommentar -->",
	'<a title="<script>ikke et script</script>" href="/om">æøå 👩‍👧 &lt;script&gt;</a>',
	"<textarea><script>skrevet af et menneske</script></textarea>",
	"<title>Om <script> og pårørende</title>",
	"<p>3 < 4 & 5 > 4</p>",
	"<svg><path d='M0 0>'/></svg>",
	"<br/><input value=a>b disabled>",
];
const REMOVED = [
	'<script src="/_next/static/chunks/a.js" async=""></script>',
	'<script id="_R_">self.__next_r="<p>";</script >',
	"<SCRIPT\n>(self.__next_f=self.__next_f||[]).push([0,'<!--'])</SCRIPT>",
	"<script>a='<!--<script>';</script>-->b</script>",
	"<script><!--></script>",
	'<script data-src="/assets/a.js" src=/_next/b.js></script>',
	'<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>',
	'<link rel="modulepreload" href="/_next/static/chunks/a.js"/>',
	'<div hidden=""><!--$--><!--/$--></div>',
	"<!--$-->",
	"<!--/$-->",
	"<!-- -->",
];
const text = fc
	.string({ unit: "grapheme" })
	.map((raw) => raw.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"));
const html = fc.array(fc.oneof(text, fc.constantFrom(...KEPT, ...REMOVED)), { maxLength: 30 });
/** Soup that no renderer writes: whatever happens, the rules hold. */
const soup = fc
	.array(fc.constantFrom(..."<>/!-&;'\"= abc", "<script", "</script>", "<!--", "-->", ...KEPT, ...REMOVED), {
		maxLength: 40,
	})
	.map((parts) => parts.join(""));

describe("finishHtml", () => {
	it.each(KEPT)("keeps %s", (piece) => expect(finishHtml(`<p>a</p>${piece}b`)).toBe(`<p>a</p>${piece}b`));

	it.each(REMOVED)("leaves out %s", (piece) => expect(finishHtml(`<p>a</p>${piece}b`)).toBe("<p>a</p>b"));

	it("keeps everything else byte for byte", () => {
		fc.assert(
			fc.property(html, (parts) => {
				const expected = parts.filter((part) => !REMOVED.includes(part)).join("");
				expect(finishHtml(parts.join(""))).toBe(expected);
			}),
		);
	});

	it("changes nothing the second time, whatever the page looks like", () => {
		fc.assert(
			fc.property(soup, (page) => {
				const once = finishHtml(page);
				expect(finishHtml(once)).toBe(once);
			}),
			{ numRuns: 2000 },
		);
	});

	it("never lets two texts grow together into a tag or a character reference", () => {
		expect(finishHtml("<p><<!-- -->script>a")).toBe("<p><<!---->script>a");
		expect(finishHtml("<p><<script></script>script>a")).toBe("<p><<!---->script>a");
		expect(finishHtml("<p>&am<!-- -->p;")).toBe("<p>&am<!---->p;");
		expect(finishHtml("<p>R&amp;D & co<!-- -->")).toBe("<p>R&amp;D & co");
	});

	it("leaves out a script that never ends, and keeps a tag that never ends", () => {
		expect(finishHtml("<p>a</p><script>let a = 1;")).toBe("<p>a</p>");
		expect(finishHtml('<p>a</p><a title="<script>')).toBe('<p>a</p><a title="<script>');
	});

	it.each([
		'<template id="B:0"></template>',
		'<template id="P:1"></template>',
		'<div hidden id="S:0">Først nu</div>',
		'<div id="S:1" hidden="">Først nu</div>',
		"<!--$?-->",
		"<!--$!-->",
		'<button onclick="alert(1)">Tryk</button>',
		"<svg ONLOAD=x></svg>",
	])("refuses a page with %s", (piece) => {
		expect(() => finishHtml(`<main>${piece}</main>`)).toThrow(UnfinishedPage);
	});

	it.each([
		'<template id="skabelon"></template>',
		'<div hidden="" id="Side">a</div>',
		'<p title="onclick=alert">onclick="a"</p>',
		'<p data-onclick="a">b</p>',
	])("does not refuse %s", (piece) => expect(finishHtml(piece)).toBe(piece));

	it("takes time in proportion to the page, also for hostile ones", () => {
		const time = (page: string) => {
			const start = performance.now();
			finishHtml(page);
			return performance.now() - start;
		};
		// The machine may be busy with other tests: the fastest of several says what the work takes.
		const fastest = (page: string) => Math.min(...Array.from({ length: 4 }, () => time(page)));
		for (const piece of ["<", "<a ", "<!--", "<!-- -->", "<title>", "&<script>", "<a b='", "</", "<!--$"]) {
			// Eight times the page: quadratic work would take 64 times as long.
			const [short, long] = [fastest(piece.repeat(8_000)), fastest(piece.repeat(64_000))];
			expect(long, piece).toBeLessThan(30 * (short + 3));
		}
	});
});
