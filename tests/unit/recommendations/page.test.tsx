import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { MethodsPage } from "@/components/directory/recommendations/methods-page";
import { ReadingPage } from "@/components/directory/recommendations/reading-page";
import { RecommendationsPage } from "@/components/directory/recommendations/recommendations-page";
import { READINGS } from "@/lib/base/readings";
import { routes } from "@/lib/base/routes";
import { methodsPage, readingPage, recommendationsPage } from "@/lib/site/questions/recommendations";
import { realCatalogue } from "../../support/catalogue";
import { tagsIn, textIn } from "../../support/markup";

const catalogue = realCatalogue();
const { recommendations, methods } = catalogue;

function drawn(query: string) {
	const { page, ...answer } = recommendationsPage(catalogue, new URLSearchParams(query));
	if (!page) throw new Error("the page about recommendations is missing");
	return renderToStaticMarkup(<RecommendationsPage {...answer} page={page} />);
}
function methodsDrawn(headed: boolean) {
	const { page, ...answer } = methodsPage(catalogue, headed);
	if (!page) throw new Error("the page about methods is missing");
	return renderToStaticMarkup(<MethodsPage {...answer} page={page} />);
}
const idsIn = (html: string) => tagsIn(html).flatMap(({ attributes }) => attributes.id ?? []);
const hrefsIn = (html: string) => tagsIn(html).flatMap(({ attributes }) => attributes.href ?? []);
const radiosIn = (html: string) => tagsIn(html).filter(({ attributes }) => attributes.type === "radio");

const read = drawn("");
const empty = drawn("tjek=-");
const answered = drawn(`kommune=naestved&tjek=jdni${"-".repeat(27)}n`);

describe("the page of recommendations", () => {
	it("says every recommendation and activity once, and who stands behind each list", () => {
		const text = textIn(read);
		for (const { title, activities } of recommendations) {
			expect(text).toContain(title);
			for (const activity of activities) expect(text.split(activity.text)).toHaveLength(2);
		}
		expect(text).toContain("Bedre Psykiatri er en interesseorganisation");
		expect(radiosIn(read)).toEqual([]);
	});

	it.each([
		["read", read],
		["empty", empty],
		["answered", answered],
		["methods", methodsDrawn(true)],
		["examples", methodsDrawn(false)],
	])("has no anchor twice, and leads to none on itself that is not there: %s", (_name, html) => {
		const ids = idsIn(html);
		expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
		const own = hrefsIn(html).filter((href) => href.startsWith("#"));
		expect(own.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
	});

	it("leads to methods that are on their pages, and those to each other", () => {
		const pages = new Map([true, false].map((headed) => [headed, methodsDrawn(headed)]));
		const places = [...pages].flatMap(([headed, html]) =>
			idsIn(html).map((slug) => routes.method({ slug, headed })),
		);
		expect(methods.filter((method) => !places.includes(routes.method(method)))).toEqual([]);
		const links = [read, ...pages.values()].flatMap(hrefsIn);
		const wanted = links.filter((href) => /^\/anbefalinger\/(metoder|eksempler)#/.test(href));
		expect(wanted.length).toBeGreaterThan(100);
		expect(wanted.filter((href) => !places.includes(href))).toEqual([]);
	});
});

describe("the same as a self-check", () => {
	it("asks about 31 activities and 8 proposals, each with four answers, and keeps what was answered", () => {
		expect(radiosIn(empty)).toHaveLength(39 * 4);
		expect(radiosIn(empty).filter(({ attributes }) => "checked" in attributes)).toEqual([]);
		const chosen = radiosIn(answered).filter(({ attributes }) => "checked" in attributes);
		expect(chosen.map(({ attributes }) => `${attributes.name}=${attributes.value}`)).toEqual([
			"a1=j",
			"a2=d",
			"a3=n",
			"a4=i",
			"a32=n",
		]);
		expect(tagsIn(answered).some(({ name }) => name === "textarea")).toBe(false);
	});

	it("shows both lists' answers apart, without a sum or a score", () => {
		const text = textIn(answered);
		expect(text).toContain("Sådan ser det ud i Næstved Kommune");
		expect(text).toContain("31 aktiviteter: 1 ja, 1 delvist, 1 nej, 1 ikke relevant, 27 ikke besvaret");
		expect(text).toContain("8 forslag: 1 nej, 7 ikke besvaret");
		expect(text).not.toMatch(/\b39\b|\bpoint\b|\bscore\b/);
		expect(textIn(empty)).not.toContain("Sådan ser det ud");
	});

	it("tells what helps where something is missing, and only there", () => {
		const [, gaps = ""] = answered.split('id="mangler"');
		const [before = ""] = gaps.split('id="selvtjek"');
		expect(before).toContain("/anbefalinger/metoder#netvaerkskort");
		expect(before).toContain(routes.interventionForStaff("aaben-dialog"));
		expect(before).not.toContain("/anbefalinger/metoder#fit");
		expect(textIn(before)).not.toContain(recommendations[0]?.activities[0]?.text);
	});

	it("takes its answers into Word", () => {
		const query = `?kommune=naestved&tjek=jdni${"-".repeat(27)}n`;
		expect(hrefsIn(answered)).toEqual(
			expect.arrayContaining([routes.policyDraft + query, routes.checkPaper + query]),
		);
	});
});

describe("the pages beside it", () => {
	it.each(READINGS)("%s has an anchor for every part, and leads to pages that are there", (slug) => {
		const { page, ...answer } = readingPage(catalogue, slug);
		if (!page) throw new Error(`${slug} is missing`);
		const html = renderToStaticMarkup(<ReadingPage {...answer} page={page} />);
		const ids = idsIn(html);
		const own = hrefsIn(html).filter((href) => href.startsWith("#"));
		expect(own.length).toBeGreaterThan(5);
		expect(own.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
		const providers = hrefsIn(html).filter((href) => href.startsWith("/udbydere/"));
		const known = new Set(catalogue.providers.map((provider) => routes.provider(provider.slug)));
		expect(providers.filter((href) => !known.has(href))).toEqual([]);
	});
});
