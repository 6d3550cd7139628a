import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { RightsPage } from "@/components/directory/rights/rights-page";
import { lix } from "@/lib/model/readability";
import { RIGHT_TOPICS } from "@/lib/model/right-schema";
import { rightsPage } from "@/lib/site/questions/texts";
import { realCatalogue } from "../../support/catalogue";
import { tagsIn, textIn } from "../../support/markup";

const catalogue = realCatalogue();
const { rights } = catalogue;
const { page, ...answer } = rightsPage(catalogue);
if (!page) throw new Error("the page about rights is missing");
const html = renderToStaticMarkup(<RightsPage {...answer} page={page} />);
const ids = tagsIn(html).flatMap(({ attributes }) => attributes.id ?? []);

describe("the rights", () => {
	it("are the fifteen of the data, of every topic, in one order", () => {
		expect(rights).toHaveLength(15);
		expect(new Set(rights.map(({ topic }) => topic))).toEqual(new Set(RIGHT_TOPICS));
		expect(rights.map(({ position }) => position)).toEqual(rights.map((_, i) => i + 1));
	});

	it.each(rights)("$slug is readable where a relative reads: LIX 45", (right) => {
		for (const text of [right.gives, right.who, right.whereToApply, right.notFor ?? ""]) {
			expect(lix(text), text).toBeLessThanOrEqual(45);
		}
	});

	it.each(rights)(
		"$slug dates its amounts: a sum of money has a year beside it, or says that it has none",
		(right) => {
			const text = `${right.gives} ${right.whereToApply}`;
			if (/\d kr\./.test(text)) expect(text).toMatch(/\b20\d\d\b|uden dato/);
			expect(right.sources.length).toBeGreaterThan(0);
		},
	);

	it("say that lost earnings are for parents of children, and where to look instead", () => {
		const lost = rights.find(({ slug }) => slug === "tabt-arbejdsfortjeneste");
		expect(lost?.title).toMatch(/kun for børn under 18/);
		expect(lost?.notFor).toMatch(/voksen/);
	});
});

describe("the page about rights", () => {
	it("has every right at an address of its own, and no address twice", () => {
		expect(ids).toEqual(expect.arrayContaining(rights.map(({ slug }) => slug)));
		expect(ids).toHaveLength(new Set(ids).size);
	});

	it("leads from its head to each part, which is there", () => {
		const anchors = tagsIn(html).flatMap(
			({ attributes }) => /^#(.+)$/.exec(attributes.href ?? "")?.[1] ?? [],
		);
		expect(anchors).toContain("tavshedspligt");
		expect(anchors).toContain("orlov");
		expect(anchors.filter((anchor) => !ids.includes(anchor))).toEqual([]);
	});

	it("tells who it is not for without anything being opened, and the law with its date where it is", () => {
		const closed = html.replace(/<details[^>]*>[\s\S]*?<\/details>/g, "");
		expect(textIn(closed)).toContain("Ikke for dig, der er pårørende til en voksen");
		const told = html.match(/<dt[^>]*>Lov<\/dt><dd>.*?<\/dd>/g) ?? [];
		expect(told).toHaveLength(rights.length);
		for (const law of told) expect(textIn(law)).toMatch(/\b20\d\d\.|har ingen dato/);
	});

	it("says what staff may tell without consent, with the places in the sources", () => {
		expect(textIn(html)).toContain("Det bryder ikke tavshedspligten");
		expect(ids).toContain("kilde-1");
	});
});
