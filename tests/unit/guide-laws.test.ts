import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyAnswers, catalogue, parts, resultAt, TUESDAY_EVENING } from "../support/guide";

type Result = ReturnType<typeof resultAt>;
const at = fc.tuple(
	anyAnswers,
	fc.date({ min: new Date("2026-01-01"), max: new Date("2027-12-31"), noInvalidDate: true }),
);
const always = (law: (result: Result, query: string) => void) =>
	fc.assert(
		fc.property(at, ([answers, now]) => law(resultAt(`trin=resultat&${answers}`, now), answers)),
		{ numRuns: 150 },
	);
const slugs = ({ interventions, offers }: Result) => [...interventions, ...offers].map(({ slug }) => slug);
const shuffled = <T>(items: readonly T[], key: number) =>
	[...items].sort(
		(a, b) => ((JSON.stringify(a).length * key) % 97) - ((JSON.stringify(b).length * key) % 97),
	);

describe("whatever is answered", () => {
	it("what needs consent is never first when the close one refuses", () => {
		always(({ answers, interventions, offers }) => {
			if (answers.agreement !== "refuses") return;
			expect(interventions[0]?.intervention.conditions.consent.value).not.toBe("yes");
			expect(offers.filter(({ consent }) => consent === "yes")).toEqual([]);
		});
	});

	it("everything shown says why, in one sentence, naming an answer or that it is for the whole country", () => {
		always(({ answers, page, interventions, offers }) => {
			const said = [...answers.about, ...answers.needs].map(({ says }) => says);
			const named = [...said, ...(page.place ? [`bor i ${page.place}`] : []), "landsdækkende"];
			for (const { why } of [...interventions, ...offers]) {
				expect(why).toMatch(/^Vises, fordi [^.]+\.$/);
				expect(
					named.filter((words) => why.includes(words)),
					why,
				).not.toEqual([]);
			}
		});
	});

	it("says for whom alone an offer is", () => {
		always(({ offers }) => {
			for (const { narrow, onlyGroups, why } of offers) {
				expect(why).toContain(narrow ?? "");
				expect(why).toContain(onlyGroups.length > 0 && !narrow ? "det handler om" : "");
			}
		});
	});

	it("says which interventions ask for consent, and when refused also where it is not stated", () => {
		always(({ answers: { agreement }, interventions }) => {
			for (const { intervention, why } of interventions) {
				const consent = intervention.conditions.consent.value;
				const asked = consent === "yes" && agreement !== "agrees";
				const silent = consent === "not-stated" && agreement === "refuses";
				expect(why.includes("din nærmeste skal sige ja"), why).toBe(asked || silent);
			}
		});
	});

	it("there is something, and it is short", () => {
		always(({ interventions, offers, firstStep }) => {
			expect(interventions.length).toBeGreaterThan(0);
			expect(interventions.length).toBeLessThanOrEqual(5);
			expect(offers.length).toBeLessThanOrEqual(6);
			expect(firstStep).not.toBeNull();
			expect(new Set(offers.map(({ slug }) => slug)).size).toBe(offers.length);
		});
	});

	it("what others must set going comes after what the answers speak for and a relative can begin", () => {
		always(({ interventions }) => {
			const supported = interventions.filter(({ everyone }) => everyone === null);
			const first = supported.findIndex(({ start }) => start === "others");
			if (first >= 0) expect(supported.slice(first).every(({ start }) => start === "others")).toBe(true);
		});
	});

	it("offers can be used where the reader lives, exist, and come nearest first", () => {
		const far = { municipality: 0, region: 1, national: 2 };
		always(({ answers: { municipalities }, offers }) => {
			for (const { offer } of offers) {
				expect(offer.status).not.toBe("ended");
				const near = municipalities?.some((code) => offer.covered?.has(code)) ?? false;
				expect(offer.covered === null || near).toBe(true);
			}
			const distances = offers.map(({ offer }) => far[offer.coverage.level]);
			if (municipalities) expect(distances).toEqual([...distances].sort((a, b) => a - b));
		});
	});

	it("the order is the same however the records lie", () => {
		fc.assert(
			fc.property(anyAnswers, fc.integer({ min: 2, max: 90 }), (answers, key) => {
				const other = {
					...catalogue,
					interventions: shuffled(catalogue.interventions, key),
					offers: shuffled(catalogue.offers, key),
				};
				const query = `trin=resultat&${answers}`;
				expect(slugs(resultAt(query, TUESDAY_EVENING, other))).toEqual(slugs(resultAt(query)));
			}),
			{ numRuns: 40 },
		);
	});

	it("who is covered does not change when the regions do", () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				const [before, after] = ["2026-12-31T22:59:00Z", "2026-12-31T23:00:00Z"].map((now) =>
					slugs(resultAt(`trin=resultat&${answers}`, new Date(now))),
				);
				expect(new Set(after)).toEqual(new Set(before));
			}),
			{ numRuns: 40 },
		);
	});

	it("danger and haste are told apart from the rest", () => {
		always(({ crisis }, query) => {
			const expected = query.includes("om=krise") ? "urgent" : query.includes("brug=tale") ? "today" : null;
			expect(crisis).toBe(expected);
		});
	});
});

it("skipping everything shows what is for all relatives in the whole country", () => {
	const { interventions, offers, firstStep, crisis } = resultAt("trin=resultat");
	expect(interventions[0]?.slug).toBe("telefonraadgivning");
	expect(offers.length).toBeGreaterThan(2);
	expect(offers.every(({ offer, why }) => offer.covered === null && why.includes("landsdækkende"))).toBe(
		true,
	);
	expect(firstStep?.kind).toBe("call");
	expect(crisis).toBeNull();
	expect(parts.guide.everyone.map(({ intervention }) => intervention)).toContain(interventions[0]?.slug);
});
