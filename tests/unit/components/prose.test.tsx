import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Prose } from "@/components/ui/prose";
import { citationsIn } from "@/lib/model/citations";
import { realCatalogue } from "../../support/catalogue";
import { tagsIn } from "../../support/markup";

const catalogue = realCatalogue();
const html = (markdown: string) => renderToStaticMarkup(<Prose markdown={markdown} />);
const TAGS = ["div", "p", "ul", "ol", "li", "strong", "em", "a", "h2", "h3", "blockquote"];

/** What must never reach a page, in the ways in which people try. */
const ATTACKS = [
	"<script>alert(1)</script>",
	"<img src=x onerror=alert(1)>",
	"<a href='javascript:alert(1)' onclick='alert(1)'>x</a>",
	"<svg/onload=alert(1)>",
	"<iframe src=//ond.dk></iframe>",
	"<style>*{display:none}</style>",
	"<form action=//ond.dk><input></form>",
	"![billede](https://ond.dk/x.png)",
	"[x](javascript:alert(1))",
	"[x](JaVaScRiPt:alert(1))",
	"[x](java\nscript:alert(1))",
	"[x](&#106;avascript:alert(1))",
	"[x](data:text/html,<script>alert(1)</script>)",
	"[x](vbscript:x)",
	"[x]( javascript:alert(1) )",
	"<javascript:alert(1)>",
	"[x][y]\n\n[y]: javascript:alert(1)",
	"`kode` og ~~streg~~\n\n    kodeblok\n\n---\n\n# H1\n\n#### H4",
	"| a | b |\n|---|---|\n| 1 | 2 |",
	"<p id=kilder class=x style='color:red'>x</p>",
];

function expectHarmless(markup: string) {
	for (const { name: tag, attributes } of tagsIn(markup)) {
		expect(TAGS).toContain(tag);
		const allowed = tag === "a" ? ["href"] : tag === "div" ? ["class"] : tag === "h2" ? ["id"] : [];
		for (const name of Object.keys(attributes)) expect(allowed, `${tag} ${name}`).toContain(name);
		if (tag === "a" && attributes.href !== undefined) {
			const { protocol } = new URL(attributes.href, "https://vejviser.dk");
			expect(["https:", "http:", "mailto:", "tel:"]).toContain(protocol);
		}
	}
}

describe("prose", () => {
	it.each(ATTACKS)("lets nothing harmful through: %s", (attack) => {
		expectHarmless(html(attack));
		expectHarmless(html(`Tekst ${attack} tekst\n\n- ${attack}\n\n> ${attack}\n\n## ${attack}`));
	});

	it("lets nothing harmful through, however it is put together", () => {
		const piece = fc.oneof(fc.constantFrom(...ATTACKS, "\n\n", "[", "](", ")", "<", ">", "**"), fc.string());
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => expectHarmless(html(pieces.join("")))),
			{ numRuns: 300 },
		);
	});

	it("keeps paragraphs, lists, emphasis and honest links", () => {
		const markdown =
			"En **ven** og [en side](https://x.dk/å).\n\n- [ring](tel:112)\n- [skriv](mailto:a@b.dk)\n- [her](/akut)";
		expect(html(markdown)).toBe(
			'<div class="prose"><p>En <strong>ven</strong> og <a href="https://x.dk/%C3%A5">en side</a>.</p>\n' +
				'<ul>\n<li><a href="tel:112">ring</a></li>\n<li><a href="mailto:a@b.dk">skriv</a></li>\n' +
				'<li><a href="/akut">her</a></li>\n</ul></div>',
		);
	});

	it.each([
		["## Hvor oplysningerne kommer fra", "hvor-oplysningerne-kommer-fra"],
		["## Når du søger på æøå", "naar-du-soeger-paa-aeoeaa"],
		["## Det **vigtigste** først", "det-vigtigste-foerst"],
		["## Se [siden](/om) her", "se-siden-her"],
	])("gives the heading %s the address %s", (markdown, id) => {
		expect(tagsIn(html(markdown)).find(({ name }) => name === "h2")?.attributes.id).toBe(id);
	});

	it("gives every page's headings addresses of their own", () => {
		for (const { body, slug } of catalogue.pages) {
			const ids = tagsIn(html(body)).flatMap(({ attributes }) => attributes.id ?? []);
			expect(ids, slug).toHaveLength(body.match(/^## /gm)?.length ?? 0);
			expect(new Set(ids).size, slug).toBe(ids.length);
		}
	});
});

describe("citations in prose", () => {
	it("become what `cite` draws, each once and in order, in every text of the catalogue", () => {
		const texts = catalogue.interventions.flatMap(({ sections }) => Object.values(sections));
		for (const text of texts.flatMap((section) => section ?? [])) {
			const drawn: string[] = [];
			const cite = (reference: string) => <sup>{drawn.push(reference)}</sup>;
			const markup = renderToStaticMarkup(<Prose markdown={text} cite={cite} />);
			expect(drawn).toEqual(citationsIn(text));
			expect(markup.match(/<sup>/g) ?? []).toHaveLength(drawn.length);
			expect(markup).not.toContain("[@");
		}
	});

	it("are left out when nobody draws them, with the space before them", () => {
		expect(html("Det hjælper. [@vive-2022 afsnit 7.1] Måske.")).toBe(
			'<div class="prose"><p>Det hjælper. Måske.</p></div>',
		);
	});

	it("cannot bring markup in", () => {
		const cite = (reference: string) => reference;
		const markdown = "x [@vive-2022 &lt;img src=x onerror=alert(1)&gt;]";
		expectHarmless(renderToStaticMarkup(<Prose markdown={markdown} cite={cite} />));
	});
});
