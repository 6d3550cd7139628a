import { describe, expect, it } from "vitest";
import { answersOf } from "@/lib/directory/guide/answers";
import { guideResult } from "@/lib/directory/guide/rank";
import { aboutRules, catalogue, guide, parts } from "../support/guide";
import { runs } from "../support/runs";

// Monday morning, when offices and some lines are open, and a moment two years later, when all sources are old.
const NOW = new Date("2026-11-30T10:30:00+01:00");
const IN_TWO_YEARS = new Date("2028-11-28T22:30:00+01:00");

const CRISIS = new Set(catalogue.emergency.flatMap(({ phone }) => phone ?? []));

/** The selection of one answer to each question; `null`: skipped. */
function chosen(om: string | null, brug: string | null, ved: string | null, kommune: string | null) {
	const entries = Object.entries({ om, brug, ved, kommune }).flatMap(([param, value]) =>
		value === null ? [] : [[param, [value]] as const],
	);
	return { q: "", chosen: Object.fromEntries(entries), switches: new Set<string>(), sort: "", page: 1 };
}

const orNone = (values: readonly { value: string }[]) => [...values.map(({ value }) => value), null];
/** All of them in the long run, each twelfth in every run, and none. */
const MUNICIPALITIES = [
	...catalogue.places.municipalities.map(({ code }) => code).filter((_, i) => i % runs(1, 12) === 0),
	null,
];

type Result = ReturnType<typeof guideResult>;

/** Whether somebody answers by telephone or in writing, or has a page, who is no crisis line. */
const hasSomebody = ({ steps }: Result) =>
	steps.some((step) => {
		const ways = step.kind === "municipality" ? step.contacts : null;
		if (ways) return ways.length > 0;
		const reach = step.kind === "offer" ? step.ranked.reach : step.kind === "line" ? step.reach : null;
		return reach?.ways.some((way) => !(way.way === "call" && CRISIS.has(way.phone)) && way.way !== "line");
	});

/** All results of one burden; how often only what always fits was there, of how many. */
function walk(om: string | null, now: Date, municipalities: readonly (string | null)[]) {
	const counted = { all: 0, onlyFallback: 0 };
	for (const brug of orNone(guide.needs)) {
		for (const ved of orNone(guide.agreement)) {
			for (const kommune of municipalities) {
				const result = guideResult(catalogue, guide, answersOf(chosen(om, brug, ved, kommune), parts), now);
				if (!hasSomebody(result)) throw new Error(`nobody: ${om} ${brug} ${ved} ${kommune}`);
				counted.all += 1;
				counted.onlyFallback += Number(result.onlyFallback);
			}
		}
	}
	return counted;
}

/** In how many of a hundred results only the fallback was there, on 30 November 2026. It may only fall. */
const MOST_FALLBACK: Record<string, number> = { hjemloes: 79, bosted: 49, personale: 36, skipped: 40 };

describe("one burden, one need, one agreement, any municipality or none", () => {
	it.each(orNone(aboutRules))(
		"%s ends on somebody who is no crisis line",
		(om) => {
			const { all, onlyFallback } = walk(om, NOW, MUNICIPALITIES);
			const percent = (100 * onlyFallback) / all;
			console.info(`${om ?? "skipped"}: only the fallback in ${percent.toFixed(1)} % of ${all}`);
			expect(percent).toBeLessThanOrEqual(MOST_FALLBACK[om ?? "skipped"] ?? 0);
		},
		120_000,
	);

	it("does so two years from now: neither the line for all nor the municipality vanishes with age", () => {
		const some = MUNICIPALITIES.filter((_, i) => i % runs(9, 3) === 0 || i === MUNICIPALITIES.length - 1);
		for (const om of orNone(aboutRules)) expect(walk(om, IN_TWO_YEARS, some).all).toBeGreaterThan(0);
	}, 120_000);
});
