import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ConsentPage } from "@/components/directory/consent/consent-page";
import { routes } from "@/lib/base/routes";
import { slugify } from "@/lib/base/slug";
import { citationsIn, withoutCitations } from "@/lib/model/citations";
import { pageParts } from "@/lib/model/page-parts";
import { publicPages } from "@/lib/site/questions/paths";
import { consentPage } from "@/lib/site/questions/texts";
import { realCatalogue } from "../../support/catalogue";
import { tagsIn, textIn } from "../../support/markup";
import { sourcesAbsent, sourceText } from "../../support/sources";

const catalogue = realCatalogue();
const { page, ...answer } = consentPage(catalogue);
if (!page) throw new Error("the page about consent is missing");
const { intro, parts } = pageParts(page.body);
const html = renderToStaticMarkup(<ConsentPage {...answer} page={page} />);
const main = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
const ids = tagsIn(main).flatMap(({ attributes }) => attributes.id ?? []);
const links = tagsIn(main).flatMap(({ attributes }) => attributes.href ?? []);

/** The items of the lists in a part, without their marks. */
const itemsOf = (body: string) => body.split("\n").flatMap((line) => /^- (.+)$/.exec(line)?.[1] ?? []);
const partNamed = (title: RegExp) => parts.find((part) => title.test(part.title))?.body ?? "";

/** The nine as the concept prints them: number and date. */
const EDITIONS = [
	"LBK nr. 191 af 28/02/2018",
	"LBK nr. 1160 af 29/09/2015",
	"LBK nr. 102 af 29/01/2018",
	"LBK nr. 977 af 09/08/2017",
	"LBK nr. 433 af 22/04/2014",
	"LOV nr. 502 af 23/05/2018",
	"LBK nr. 188 af 08/03/2018",
	"LBK nr. 1101 af 22/09/2017",
	"LBK nr. 1022 af 28/08/2017",
];

describe("what staff may tell", () => {
	it("begins with whom the concept is about, and when it was written", () => {
		expect(withoutCitations(intro)).toMatch(/^\*\*Konceptet gælder psykiske vanskeligheder, 2018\.\*\*/);
		expect(main.indexOf("Konceptet gælder")).toBeLessThan(main.indexOf("<h2"));
	});

	it("sets the concept's four points, which need no consent, beside what does", () => {
		expect(parts.slice(0, 2).map(({ title }) => title)).toEqual(["Må du altid", "Kræver samtykke"]);
		const [always = "", needs = ""] = parts.map(({ body }) => body);
		expect(itemsOf(always)).toHaveLength(4);
		expect(itemsOf(needs).length).toBeGreaterThan(1);
		for (const item of [...itemsOf(always), ...itemsOf(needs)])
			expect(citationsIn(item)).toEqual(["koncept-2018 afsnit 3"]);
	});

	it("answers eleven questions, each at an address of its own that its list leads to", () => {
		expect(parts.filter(({ title }) => title.endsWith("?"))).toHaveLength(11);
		expect(ids).toHaveLength(new Set(ids).size);
		const anchors = links.flatMap((href) => /^#(.+)$/.exec(href)?.[1] ?? []);
		expect(anchors.filter((anchor) => !ids.includes(anchor))).toEqual([]);
		const [, , ...led] = parts.map(({ title }) => slugify(title));
		expect(led.filter((anchor) => !anchors.includes(anchor))).toEqual([]);
	});

	it("has a source for every paragraph and every point", () => {
		const blocks = [intro, ...parts.map(({ body }) => body)].flatMap((body) => body.split(/\n{2,}/));
		const statements = blocks.flatMap((block) => (block.startsWith("- ") ? itemsOf(block) : [block]));
		const leadIns = ["Fortæl:", "Aftal derefter:"];
		const unsourced = statements.filter(
			(statement) => citationsIn(statement).length === 0 && !leadIns.includes(statement),
		);
		expect(unsourced).toEqual([]);
		expect(ids).toContain(`kilde-${new Set(citationsIn(page.body)).size}`);
	});

	it("marks as our reading what carries the concept to others than it is about", () => {
		const stroke = partNamed(/stroke/);
		const quoted = stroke.split(/\n{2,}/).filter((block) => block.includes("stroke"));
		expect(quoted).toHaveLength(1);
		expect(quoted[0]).toMatch(/^> \*\*Vores egen vurdering:\*\*.*Ingen af kilderne siger det direkte/);
		expect(citationsIn(quoted[0] ?? "")).toContain("vive-2022 afsnit 7.2.1");
		for (const block of page.body.split(/\n{2,}/).filter((text) => text.startsWith(">")))
			expect(block).toMatch(/^> \*\*Vores egen vurdering:\*\*/);
	});
});

describe("the nine laws", () => {
	const laws = itemsOf(partNamed(/^De ni love$/));

	it("are named with the number and the date that the concept prints", () => {
		expect(laws.map((law) => /(?:LBK|LOV) nr\. \d+ af [\d/]+/.exec(law)?.[0])).toEqual(EDITIONS);
		expect(partNamed(/^De ni love$/)).toContain("Udgaverne er fra 2014 til 2018");
	});

	it.skipIf(sourcesAbsent)("stand so in the concept", () => {
		const concept = sourceText("koncept-2018").replace(/\s+/g, " ");
		expect(EDITIONS.filter((edition) => !concept.includes(edition))).toEqual([]);
	});

	it("are no more than the concept gives: no section of a law, no other edition anywhere on the page", () => {
		expect(textIn(main)).not.toMatch(/§|paragraf \d/);
		expect(page.body.match(/(?:LBK|LOV) nr\. \d+ af [\d/]+/g)).toEqual(EDITIONS);
	});
});

describe("the address", () => {
	it("lies under what staff read, is in the site's map and is where the desk leads to", () => {
		expect(routes.page("samtykke")).toBe("/fagfolk/samtykke");
		expect(routes.page("om")).toBe("/om");
		expect(publicPages(catalogue).map(({ path }) => path)).toContain(routes.staffConsent);
		expect(links).toContain(routes.confidentiality);
	});
});
