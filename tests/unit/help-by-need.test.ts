import { describe, expect, it } from "vitest";
import { meetsNeed } from "@/lib/directory/guide/needs";
import { kindsOf } from "@/lib/directory/guide/usable";
import { reachOf } from "@/lib/directory/offers/reach";
import { LINE_FOR_ALL, reachContext } from "@/lib/directory/offers/reach-context";
import { helpByNeed } from "@/lib/directory/places/help-by-need";
import { homeFirst, likelyHome } from "@/lib/directory/places/home-first";
import { lineNow } from "@/lib/directory/places/line-now";
import { realCatalogue } from "../support/catalogue";
import { municipalityNamed } from "../support/places";

const catalogue = realCatalogue();
const context = reachContext(catalogue);
const NIGHT = new Date("2026-11-29T01:00:00Z");
const TUESDAY = new Date("2026-12-01T10:00:00Z");
const ORDER = ["municipality", "region", "national"];

describe("help by need", () => {
	it.each(catalogue.places.municipalities.map(({ name }) => name))(
		"in %s meets its need, the nearest first",
		(name) => {
			const municipality = municipalityNamed(catalogue.places, name);
			for (const { need, offers, near } of helpByNeed(catalogue, municipality, TUESDAY)) {
				const levels = offers.map(({ offer }) => ORDER.indexOf(offer.coverage.level));
				expect(levels).toEqual([...levels].sort());
				expect(near).toBe(levels.filter((level) => level < 2).length);
				for (const { offer } of offers) {
					expect(offer.covered?.has(municipality.code) ?? true).toBe(true);
					expect(offer.status).not.toBe("ended");
					const reach = reachOf(offer, context, TUESDAY, municipality.code);
					expect(meetsNeed(need, { offer, kinds: kindsOf(offer), fits: new Map() }, reach)).toBe(true);
				}
			}
		},
	);

	it("has what is sure before what is not, within what is equally near", () => {
		const municipality = municipalityNamed(catalogue.places, "Odense");
		const sure = { confirmed: 0, sourced: 0, uncertain: 1 };
		for (const { offers } of helpByNeed(catalogue, municipality, TUESDAY)) {
			const keys = offers.map(
				({ offer }) =>
					ORDER.indexOf(offer.coverage.level) * 2 +
					sure[reachOf(offer, context, TUESDAY, municipality.code).certainty],
			);
			expect(keys).toEqual([...keys].sort((a, b) => a - b));
		}
	});
});

describe("the national line", () => {
	const crisis = new Set(catalogue.emergency.flatMap(({ phone }) => phone ?? []));

	it("is the one for all relatives when that is open", () => {
		const line = lineNow(catalogue, crisis, TUESDAY);
		expect(line?.offer.slug).toBe(LINE_FOR_ALL);
		expect(line?.call.answering.state).toBe("open");
	});

	it("is open when any such line is, and else the first to open", () => {
		for (let hour = 0; hour < 24 * 7; hour += 3) {
			const now = new Date(NIGHT.getTime() + hour * 3_600_000);
			const line = lineNow(catalogue, crisis, now);
			const all = lineNow(
				{ ...catalogue, offers: catalogue.offers.filter(({ slug }) => slug === LINE_FOR_ALL) },
				crisis,
				now,
			);
			expect(line).not.toBeNull();
			if (all?.call.answering.state === "open") expect(line?.call.answering.state).toBe("open");
		}
	});

	it("is never a line for emergencies", () => {
		expect(crisis.has(lineNow(catalogue, crisis, NIGHT)?.offer.phone ?? "")).toBe(false);
	});
});

describe("a postal code in several municipalities", () => {
	const asked = (chosen: Record<string, string[]>) =>
		likelyHome(catalogue.places, { q: "", chosen, switches: new Set(), sort: "nearness", page: 1 });

	it("means the one its town is named after, and names the others", () => {
		const likely = asked({ postnr: ["8660"] });
		expect(likely?.home.name).toBe("Skanderborg");
		expect(likely?.others.map(({ name }) => name)).toContain("Horsens");
		expect(asked({ postnr: ["5000"] })).toBeNull();
		expect(asked({ postnr: ["8660", "5000"] })).toBeNull();
		expect(asked({ postnr: ["8660"], kommune: ["0461"] })).toBeNull();
	});

	it("has its home's offers before those around it, and loses none", () => {
		const home = municipalityNamed(catalogue.places, "Skanderborg");
		const horsens = municipalityNamed(catalogue.places, "Horsens");
		const both = catalogue.offers.filter(
			({ coverage, reachable }) =>
				reachable &&
				coverage.level === "municipality" &&
				[home.code, horsens.code].some((code) => coverage.municipalities.includes(code)),
		);
		const isHome = homeFirst(both, home).map(({ covered }) => covered?.has(home.code));
		expect(isHome).toHaveLength(both.length);
		expect(isHome.indexOf(false)).toBeGreaterThan(0);
		expect(isHome.lastIndexOf(true)).toBeLessThan(isHome.indexOf(false));
	});
});
