import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { EnglishPage } from "@/components/directory/english/english-page";
import { PointersPage } from "@/components/directory/pointers/pointers-page";
import type { Catalogue, PointerView } from "@/lib/directory/catalogue";
import { englishPage, pointersPage } from "@/lib/site/questions/texts";
import { realCatalogue } from "../../support/catalogue";
import { tagsIn, textIn } from "../../support/markup";

const catalogue = realCatalogue();
const pageOf = (slug: string) => {
	const page = catalogue.pages.find((one) => one.slug === slug);
	if (!page) throw new Error(`the page ${slug} is missing`);
	return page;
};
const source = { url: "https://www.eksempel.dk/a", reference: null, date: "2019-09" };
const pointer = (destination: Partial<PointerView["destinations"][number]>): PointerView => ({
	slug: "spil",
	position: 1,
	title: "Spil",
	text: "Det dækker vejviseren ikke endnu.",
	words: ["ludomani"],
	destinations: [{ name: "Linjen", source, ...destination }],
});
const draw = (pointers: readonly PointerView[], more: Partial<Catalogue> = {}) =>
	renderToStaticMarkup(
		<PointersPage
			{...pointersPage({ ...catalogue, ...more, pointers })}
			page={pageOf("andre-steder")}
			now={new Date("2026-12-01T09:00:00Z")}
		/>,
	);
const calls = (html: string) =>
	tagsIn(html)
		.flatMap(({ attributes }) => /^tel:(.*)$/.exec(attributes.href ?? "")?.[1] ?? [])
		.filter((phone) => phone !== "112" && phone !== "70201201");

describe("other places", () => {
	it("has each pointer at its own address, with its sentence and a way in that the data lets be one", () => {
		const html = draw(catalogue.pointers);
		const ids = tagsIn(html).flatMap(({ attributes }) => attributes.id ?? []);
		const { pointers } = catalogue;
		expect(pointers.length).toBeGreaterThan(0);
		expect(ids).toEqual(expect.arrayContaining(pointers.map(({ slug }) => slug)));
		for (const { text } of pointers) expect(textIn(html)).toContain(text);
		const callable = pointers.flatMap(({ destinations }) =>
			destinations.flatMap((one) => (one.callable && one.phone ? one.phone : [])),
		);
		expect(calls(html).sort()).toEqual([...callable].sort());
	});

	it("makes a number a button only where it may be one", () => {
		expect(calls(draw([pointer({ phone: "70222825", callable: true })]))).toEqual(["70222825"]);
		const unsure = draw([pointer({ phone: "70222825" })]);
		expect(calls(unsure)).toEqual([]);
		expect(textIn(unsure)).toContain("70 22 28 25 (fra september 2019). Ikke bekræftet, spørg først.");
	});

	it("leads to a destination's own page, and to no other as if it were", () => {
		const links = (html: string) =>
			tagsIn(html).flatMap(({ attributes: { href, class: style } }) =>
				style?.includes("button") && href?.startsWith("http") ? href : [],
			);
		expect(links(draw([pointer({ url: "https://linjen.dk/" })]))).toEqual(["https://linjen.dk/"]);
		expect(links(draw([pointer({})]))).toEqual([]);
	});
});

describe("the page in English", () => {
	const draw = (more: Partial<Catalogue> = {}) =>
		renderToStaticMarkup(<EnglishPage {...englishPage({ ...catalogue, ...more })} page={pageOf("en")} />);

	it("says so to screen readers, and takes its numbers from the catalogue", () => {
		const main = tagsIn(draw()).find(({ name }) => name === "main");
		expect(main?.attributes.lang).toBe("en");
		const emergency = catalogue.emergency.map((one) =>
			one.id === "livslinien" ? { ...one, phone: "12345678" } : one,
		);
		const body = /<main[\s\S]*<\/main>/.exec(draw({ emergency }))?.[0] ?? "";
		expect(body).toContain("tel:112");
		expect(body).toContain("tel:12345678");
		expect(body).not.toContain("70201201");
	});

	it("has the line for all relatives, as a button only where that may be one", () => {
		const line = catalogue.offers.find(({ slug }) => slug === "paaroerende-i-danmark-paaroerendetelefonen");
		if (!line) throw new Error("the line is missing");
		const withLine = (callable: boolean) => draw({ offers: [{ ...line, phone: "86864343", callable }] });
		expect(withLine(true)).toContain("tel:86864343");
		expect(withLine(false)).not.toContain("tel:86864343");
		expect(textIn(withLine(false))).toContain("86 86 43 43");
	});
});
