import { readFileSync } from "node:fs";
import { join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { showingOffers, showingView } from "@/components/directory/places/map-words";
import { MunicipalityList } from "@/components/directory/places/municipality-list";
import { MunicipalityQuestion } from "@/components/directory/places/municipality-question";
import { TileMap } from "@/components/directory/places/tile-map";
import { routes } from "@/lib/base/routes";
import { localCounts } from "@/lib/directory/offers/coverage";
import { municipalitiesPage } from "@/lib/site/questions/places";
import { PROJECT, realCatalogue } from "../../support/catalogue";
import { tagsIn, textIn } from "../../support/markup";

const [BEFORE, AFTER] = ["2026-12-31", "2027-01-01"];
const catalogue = realCatalogue();
const { places, offers } = catalogue;
const counts = localCounts(offers);
const shown = { places, showing: showingOffers(counts, "Lokale tilbud"), addressOf: routes.municipality };
const hrefsIn = (markup: string) => tagsIn(markup).flatMap(({ attributes }) => attributes.href ?? []);

describe("/kommuner", () => {
	const map = renderToStaticMarkup(<TileMap {...shown} />);
	const pages = new Set(places.municipalities.map(({ slug }) => `/kommuner/${slug}`));

	it("has all municipalities on the map, each with its number in words, in a place of its own", () => {
		expect(hrefsIn(map)).toHaveLength(98);
		expect(new Set(hrefsIn(map))).toEqual(pages);
		for (const { code, name } of places.municipalities) {
			expect(textIn(map)).toContain(`${name}, ${counts.get(code) ?? 0} lokal`);
		}
		const cells = tagsIn(map).flatMap(({ name, attributes }) =>
			name === "li" ? (attributes.class ?? []) : [],
		);
		expect(new Set(cells).size).toBe(98);
		const sheet = (name: string) => readFileSync(join(PROJECT, "components/directory/places", name), "utf8");
		const shades = tagsIn(map).flatMap(({ attributes }) => attributes.class?.match(/\btile-\d/g) ?? []);
		expect(shades.length).toBeGreaterThanOrEqual(98);
		for (const one of new Set(shades)) expect(sheet("shades.css")).toContain(`.${one} {`);
		// The places are counted: Tailwind is told of all there may be.
		expect(sheet("tile-map.css")).toContain("col-start-{1..14} row-start-{1..15}");
		for (const cell of cells) {
			const [, column, row] = /col-start-(\d+) row-start-(\d+)/.exec(cell) ?? [];
			expect(Number(column)).toBeLessThanOrEqual(14);
			expect(Number(row)).toBeLessThanOrEqual(15);
		}
	});

	it("says of each municipality what was asked for, in the map's words and the list's", () => {
		const page = (vis: string) => municipalitiesPage(catalogue, new URLSearchParams({ vis }), new Date(0));
		const { view, standings, words, query } = page("svar");
		if (!view || !standings) throw new Error("no view");
		expect(query).toBe("?vis=svar");
		const showing = showingView(view, standings, words);
		expect(showing.of("0461")).toEqual({ shade: "tile-0", mark: "–", words: "Ikke spurgt" });
		const relief = page("aflastning-og-afloesning");
		if (!relief.view || !relief.standings) throw new Error("no view");
		const of = showingView(relief.view, relief.standings, words).of;
		expect(places.municipalities.map(({ code }) => of(code).words).sort()[0]).toMatch(/^ikke spurgt; /);
		const told = (said: "yes" | "no") => {
			const own = (relief.standings ?? []).map((one) =>
				one.code === "0461" ? { ...one, local: 0, said } : one,
			);
			return showingView(relief.view ?? view, own, words).of("0461");
		};
		// What a municipality answered stands on it, also where we have found nothing.
		expect(told("yes")).toMatchObject({ shade: "tile-4", mark: "Ja", words: "svarede ja; intet fundet" });
		expect(told("no")).toMatchObject({ mark: "Nej", words: "svarede nej; intet fundet" });
		expect(page("findes-ikke")).toMatchObject({ view: null, standings: null, query: "" });
	});

	it.each([BEFORE, AFTER])("has them all in the list, under the regions of the day (%s)", (day) => {
		const list = renderToStaticMarkup(<MunicipalityList {...shown} day={day} />);
		const links = hrefsIn(list).filter((href) => href.startsWith("/kommuner/"));
		expect(links).toHaveLength(98);
		expect(new Set(links)).toEqual(pages);
		expect(list.includes("Region Østdanmark")).toBe(day === AFTER);
		expect(list.includes("Region Sjælland")).toBe(day === BEFORE);
	});

	it("picks a postal code's likely municipality and offers the others, and says what it does not know", () => {
		const now = new Date("2026-11-23T10:00:00Z");
		const asked = (query: string) => {
			const answer = municipalitiesPage(catalogue, new URLSearchParams(query), now);
			return renderToStaticMarkup(<MunicipalityQuestion {...answer} now={now} />);
		};
		expect(textIn(asked("postnr=8660"))).toMatch(
			/ligger i \d kommuner\. Vi viser Skanderborg Kommune først\./,
		);
		expect(hrefsIn(asked("postnr=8660"))).toContain("/kommuner/skanderborg");
		expect(hrefsIn(asked("postnr=8660"))).toContain("/kommuner/horsens");
		expect(textIn(asked("kommune=odense&kommune=vejle"))).toContain("Vælg den, du bor i.");
		expect(textIn(asked("sted=Odensse"))).toContain("Vi kender ikke stedet “Odensse”.");
		expect(hrefsIn(asked("sted=Odensse"))).toContain("/kommuner/odense");
		expect(textIn(asked(""))).not.toContain("Hvilken kommune");
	});
});
