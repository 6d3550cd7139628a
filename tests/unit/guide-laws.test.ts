import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isReachable } from "@/lib/directory/offers/reach";
import { anyAnswers, catalogue, resultAt, TUESDAY_EVENING } from "../support/guide";
import { runs } from "../support/runs";

type Result = ReturnType<typeof resultAt>;
const at = fc.tuple(
	anyAnswers,
	fc.date({ min: new Date("2026-01-01"), max: new Date("2027-12-31"), noInvalidDate: true }),
);
const always = (law: (result: Result, query: string) => void) =>
	fc.assert(
		fc.property(at, ([answers, now]) => law(resultAt(`trin=resultat&${answers}`, now), answers)),
		{ numRuns: runs(150, 40) },
	);
const slugs = ({ interventions, offers }: Result) => [...interventions, ...offers].map(({ slug }) => slug);
const shuffled = <T>(items: readonly T[], key: number) =>
	[...items].sort(
		(a, b) => ((JSON.stringify(a).length * key) % 97) - ((JSON.stringify(b).length * key) % 97),
	);

describe("whatever is answered", () => {
	it("what needs consent is neither first nor among the offers when the close one refuses", () => {
		always(({ answers, interventions, offers }) => {
			if (answers.agreement !== "refuses") return;
			expect(interventions[0]?.intervention.conditions.consent.value).not.toBe("yes");
			expect(offers.filter(({ consent }) => consent === "yes")).toEqual([]);
		});
	});

	it("a reason is one clause of at most 90 characters that says nothing of the unknown", () => {
		always(({ interventions, offers }) => {
			for (const { why } of [...interventions, ...offers]) {
				expect(why.length, why).toBeLessThanOrEqual(90);
				expect(why).not.toMatch(/ikke oplyst|, men |skal sige ja/);
				expect(why.match(/[.]/g)?.length ?? 0, why).toBeLessThanOrEqual(1);
			}
		});
	});

	it("a reason names a need only where the thing does it", () => {
		always(({ answers, offers }) => {
			for (const need of answers.needs) {
				for (const offer of offers) {
					if (offer.why.includes(need.says)) expect(offer.needs).toContain(need);
				}
			}
		});
	});

	it("there are one to three ways to reach somebody, each once, and the list is short", () => {
		always(({ steps, interventions, offers }) => {
			expect(steps.length).toBeGreaterThan(0);
			expect(steps.length).toBeLessThanOrEqual(3);
			const stepped = steps.flatMap((step) => (step.kind === "offer" ? [step.ranked.offer.slug] : []));
			expect(offers.filter(({ slug }) => stepped.includes(slug))).toEqual([]);
			expect(new Set(stepped).size).toBe(stepped.length);
			expect(interventions.length).toBeLessThanOrEqual(3);
			expect(offers.length).toBeLessThanOrEqual(15);
		});
	});

	it("nothing is shown that nobody can be asked about, and nothing unsure is pressed upon anybody", () => {
		always(({ steps, offers }) => {
			expect(offers.filter(({ reach }) => !isReachable(reach))).toEqual([]);
			for (const step of steps) {
				if (step.kind === "offer") expect(step.ranked.reach.certainty).not.toBe("uncertain");
			}
		});
	});

	it("what does something that was asked for comes before what does not", () => {
		always(({ answers, offers }) => {
			if (answers.needs.length === 0) return;
			const does = offers.map(({ needs }) => needs.length > 0);
			expect(does.lastIndexOf(true)).toBeLessThan(
				does.indexOf(false) < 0 ? does.length : does.indexOf(false),
			);
		});
	});

	it("what others must set going comes after what a relative can begin", () => {
		always(({ interventions }) => {
			const supported = interventions.filter(({ everyone }) => everyone === null);
			const first = supported.findIndex(({ start }) => start === "others");
			if (first >= 0) expect(supported.slice(first).every(({ start }) => start === "others")).toBe(true);
		});
	});

	it("offers can be used where the reader lives, and exist", () => {
		always(({ answers: { municipalities }, offers }) => {
			for (const { offer } of offers) {
				expect(offer.status).not.toBe("ended");
				const near = municipalities?.some((code) => offer.covered?.has(code)) ?? false;
				expect(offer.covered === null || near).toBe(true);
			}
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
			{ numRuns: runs(40, 12) },
		);
	});

	it("who is covered does not change when the regions do", () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				const [before, after] = ["2026-12-31T22:59:00Z", "2026-12-31T23:00:00Z"].map(
					(now) =>
						new Set(resultAt(`trin=resultat&${answers}`, new Date(now)).offers.map(({ slug }) => slug)),
				);
				expect(after).toEqual(before);
			}),
			{ numRuns: runs(40, 12) },
		);
	});

	it("danger and haste are told apart from the rest", () => {
		always(({ crisis }, query) => {
			const expected = query.includes("om=krise") ? "urgent" : query.includes("brug=tale") ? "today" : null;
			expect(crisis).toBe(expected);
		});
	});
});
