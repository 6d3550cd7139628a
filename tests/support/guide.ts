import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { guidePage } from "@/components/directory/guide/guide-page";
import { reasonWords } from "@/components/directory/guide/reason-words";
import { guideResult } from "@/lib/directory/guide/rank";
import { guideAnswered } from "@/lib/site/questions/guide";
import { CONTENT, realCatalogue } from "./catalogue";

/** The table as it stands in its file. */
export const guideFile = () => readFileSync(join(CONTENT, "guide.yaml"), "utf8");
export const catalogue = realCatalogue();
export const { guide } = catalogue;
export const parts = { guide, places: catalogue.places };

/** A Tuesday evening on which Al-Anon's line, and few others, is open. */
export const TUESDAY_EVENING = new Date("2026-11-24T19:00:00+01:00");

/** What the pages of the guide know at an address, whichever of them it is. */
export const pageAt = (query: string, now = TUESDAY_EVENING, records = catalogue) =>
	guidePage(guideAnswered(records, new URLSearchParams(query), now), now);

/** What `/find-hjaelp` has at an address: `om=alkohol&kommune=odense`. */
export function resultAt(query: string, now = TUESDAY_EVENING, records = catalogue) {
	const page = pageAt(query, now, records);
	const result = page.result ?? guideResult(records, guide, page.answers, now);
	const interventions = result.interventions.map((entry) => ({
		...entry,
		slug: entry.intervention.slug,
		why: reasonWords(entry.reason),
	}));
	const offers = result.offers.map((entry) => ({
		...entry,
		slug: entry.offer.slug,
		why: reasonWords(entry.reason),
	}));
	return { ...result, page, answers: page.answers, interventions, offers };
}

export const aboutRules = guide.about.flatMap(({ answers }) => answers);
const values = (rows: readonly { value: string }[]) => rows.map(({ value }) => value);
const places = [
	...catalogue.places.municipalities.map(({ slug }) => `kommune=${slug}`),
	...catalogue.places.postalCodes.filter((_, i) => i % 25 === 0).map(({ code }) => `postnr=${code}`),
	...catalogue.places.regions.map(({ slug }) => `region=${slug}`),
];

/** Any answers, as an address has them. */
export const anyAnswers: fc.Arbitrary<string> = fc
	.record({
		om: fc.subarray(values(aboutRules), { maxLength: 5 }),
		brug: fc.subarray(values(guide.needs), { maxLength: 3 }),
		ved: fc.option(fc.constantFrom(...values(guide.agreement)), { nil: null }),
		place: fc.option(fc.constantFrom(...places), { nil: null }),
	})
	.map(({ om, brug, ved, place }) =>
		[
			...om.map((value) => `om=${value}`),
			...brug.map((value) => `brug=${value}`),
			...(ved ? [`ved=${ved}`] : []),
			...(place ? [place] : []),
		].join("&"),
	);
