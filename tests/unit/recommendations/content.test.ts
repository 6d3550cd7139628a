import { describe, expect, it } from "vitest";
import { READINGS } from "@/lib/base/readings";
import { routes } from "@/lib/base/routes";
import { slugify } from "@/lib/base/slug";
import { ofSet } from "@/lib/directory/recommendations/outcome";
import { citationsIn } from "@/lib/model/citations";
import { pageParts } from "@/lib/model/page-parts";
import { lix } from "@/lib/model/readability";
import { recommendationFaults } from "@/lib/store/content-files/cross-check-recommendations";
import { readEntries, realCatalogue } from "../../support/catalogue";
import { changed } from "../../support/changed";

const catalogue = realCatalogue();
const { recommendations, methods, pages } = catalogue;
const concept = ofSet(recommendations, "concept");
const activities = recommendations.flatMap((recommendation) => recommendation.activities);
const uncited = (text: string | null) =>
	(text ?? "").split(/\n{2,}/).filter((block) => block && citationsIn(block).length === 0);

describe("the recommendations", () => {
	it("are the concept's eight with their 31 activities, and the eight proposals", () => {
		expect(concept.map((one) => one.activities.length)).toEqual([8, 4, 4, 4, 2, 5, 3, 1]);
		expect(ofSet(recommendations, "proposals")).toHaveLength(8);
		expect(recommendations).toHaveLength(16);
	});

	it("have a place each in the code that printed addresses hold", () => {
		expect(activities.map(({ place }) => place)).toEqual(Array.from({ length: 39 }, (_, i) => i + 1));
	});

	it.each(recommendations)(
		"$slug is readable, and every paragraph has its source",
		({ summary, body, ...one }) => {
			expect(lix(summary), summary).toBeLessThanOrEqual(45);
			// A list's source stands at the sentence before it.
			expect(uncited(body).filter((block) => !block.startsWith("- "))).toEqual([]);
			const document = one.set === "concept" ? "koncept-2018" : "paaroerendevenlige-kommuner";
			const sources = one.activities.flatMap((activity) => activity.sources);
			expect(sources.filter((reference) => !reference.startsWith(`${document} `))).toEqual([]);
		},
	);

	it("each of the concept's cites its own number there", () => {
		for (const [i, { activities: own }] of concept.entries())
			expect(new Set(own.flatMap(({ sources }) => sources))).toEqual(
				new Set([`koncept-2018 anbefaling ${i + 1}`]),
			);
	});
});

describe("the methods", () => {
	it("are the 74 that the concept names, 29 under headings of their own", () => {
		expect(methods).toHaveLength(74);
		expect(methods.filter(({ headed }) => headed)).toHaveLength(29);
	});

	it.each(methods)("$slug has a source for everything it says, and stands where it is named", (method) => {
		for (const text of [method.text, method.usedIn, method.evidence]) expect(uncited(text)).toEqual([]);
		const number = concept.findIndex(({ slug }) => slug === method.recommendation) + 1;
		expect(method.sources[0]).toBe(`koncept-2018 anbefaling ${number}`);
		expect(method.headed && method.under !== null).toBe(false);
		expect(methods.find(({ slug }) => slug === method.under)?.headed ?? true).toBe(true);
	});
});

describe("the pages beside them", () => {
	it.each(READINGS)("%s is there, under the recommendations, with a source in every part", (slug) => {
		const page = pages.find((one) => one.slug === slug);
		expect(routes.page(slug)).toBe(`/anbefalinger/${slug}`);
		const { parts } = pageParts(page?.body ?? "");
		expect(parts.length).toBeGreaterThan(5);
		expect(parts.filter(({ body }) => citationsIn(body).length === 0)).toEqual([]);
		expect(new Set(parts.map(({ title }) => slugify(title))).size).toBe(parts.length);
	});
});

describe("what hangs together", () => {
	const entries = readEntries();
	const faults = (list: typeof entries, broken: string[] = []) =>
		recommendationFaults(list, new Set(broken)).map(({ entry, reason }) => `${entry.slug}: ${reason}`);

	it("has no fault as it is", () => expect(faults(entries)).toEqual([]));

	it("is told when it does not", () => {
		const twice = changed(entries, "recommendation", "ledelse", (one) => ({
			...one,
			activities: one.activities.map((activity) => ({ ...activity, place: 1 })),
			interventions: ["nirgends"],
		}));
		expect(faults(twice)).toEqual([
			"tidlig-kontakt: pladsen 1 i selvtjekkets kode bruges to gange",
			"ledelse: pladsen 1 i selvtjekkets kode bruges to gange",
			'ledelse: ukendt indsats "nirgends"',
		]);
		expect(faults(twice, ["interventions/nirgends.md"])).toHaveLength(2);
		const lost = { recommendation: "x", under: "y", offers: ["z"], interventions: ["w"] };
		expect(faults(changed(entries, "method", "wrap", (one) => ({ ...one, ...lost })))).toEqual([
			'wrap: ukendt anbefaling "x"',
			'wrap: ukendt metode "y"',
			'wrap: ukendt tilbud "z"',
			'wrap: ukendt indsats "w"',
		]);
	});
});
