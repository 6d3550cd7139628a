import { describe, expect, it } from "vitest";
import { guideContext } from "@/lib/directory/guide/context";
import { rankInterventions } from "@/lib/directory/guide/rank-interventions";
import type { Pointer } from "@/lib/model/guide-schema";
import { aboutRules, catalogue, guide, resultAt, TUESDAY_EVENING } from "../support/guide";

type Case = { answer: string; pointer: Pointer; query: string };

/** An answer that means a group, for the rows that count only beside one. */
function companion({ onlyFor }: Pointer): string {
	const [group] = onlyFor;
	const rule = aboutRules.find(({ targetGroups }) => group !== undefined && targetGroups.includes(group));
	return rule ? `&om=${rule.value}` : "";
}

const casesOf = (
	param: string,
	rows: readonly { value: string; interventions: readonly Pointer[] }[],
): Case[] =>
	rows.flatMap(({ value, interventions }) =>
		interventions.map((pointer) => ({
			answer: value,
			pointer,
			query: `trin=resultat&${param}=${value}${companion(pointer)}`,
		})),
	);

const titled = [...casesOf("om", aboutRules), ...casesOf("brug", guide.needs)].map((entry) => ({
	...entry,
	slug: entry.pointer.intervention,
}));
const rankedAt = (query: string) => {
	const { answers } = resultAt(query);
	return rankInterventions(guideContext(catalogue, guide, answers, TUESDAY_EVENING)).map(
		({ intervention }) => intervention.slug,
	);
};

describe("each row of the table", () => {
	it.each(titled)("$answer speaks for $slug", ({ query, pointer }) => {
		expect(rankedAt(query)).toContain(pointer.intervention);
	});

	it.each(titled.filter(({ pointer }) => pointer.onlyFor.length > 0))(
		"$answer alone does not speak for $slug, which is for others",
		({ query, pointer }) => {
			expect(rankedAt(query.replace(companion(pointer), ""))).not.toContain(pointer.intervention);
		},
	);
});

describe("whether the close one knows", () => {
	it("no: offers that need consent, themselves or by their kind, are left out", () => {
		const at = (ved: string) =>
			resultAt(`trin=resultat&om=svaert-psykisk&brug=familie&kommune=odense${ved}`).offers.map(
				({ slug }) => slug,
			);
		expect(at("")).toContain("odense-aaben-dialog");
		expect(at("")).toContain("odense-minvej");
		expect(at("&ved=nej")).not.toContain("odense-aaben-dialog");
		expect(at("&ved=nej")).not.toContain("odense-minvej");
	});

	it("no: what is the relative's own says that it needs no consent", () => {
		const { offers, steps } = resultAt("trin=resultat&om=psykisk-sygdom&ved=nej&brug=tale");
		const free = offers.filter(({ consent }) => consent === "no");
		expect(free.length).toBeGreaterThan(1);
		for (const { reason } of free) expect(reason.fact).toBe("no-consent");
		expect(steps[0]?.reason?.fact).toBe("no-consent");
	});
});

describe("what was asked for", () => {
	it("a pause leads to relief and to the municipality that decides on it", () => {
		const { steps, interventions } = resultAt("trin=resultat&om=hjerneskade&brug=pause&kommune=odense");
		expect(interventions[0]?.slug).toBe("aflastning-og-afloesning");
		expect(steps[0]?.kind).toBe("municipality");
	});

	it("meeting others leads to groups first", () => {
		const { offers } = resultAt("trin=resultat&om=psykisk-sygdom&brug=andre&kommune=aalborg");
		const groups = offers.slice(0, 3).map(({ offer }) => offer.allElements.map(({ element }) => element));
		for (const elements of groups)
			expect(elements.some((one) => one === "group" || one === "peer")).toBe(true);
	});

	it("a podcast and webinars are no conversation", () => {
		const { offers, steps } = resultAt("trin=resultat&om=psykisk-sygdom&brug=tale");
		for (const { slug, needs } of offers) {
			if (/podcast|webinar/.test(slug)) expect(needs).toEqual([]);
		}
		for (const step of steps) {
			if (step.kind === "offer") expect(step.ranked.needs.map(({ value }) => value)).toContain("tale");
		}
	});
});

describe("what is for a smaller circle", () => {
	const slugsAt = (query: string) => {
		const { offers, steps } = resultAt(query);
		return [
			...steps.flatMap((step) => (step.kind === "offer" ? [step.ranked.offer.slug] : [])),
			...offers.map(({ slug }) => slug),
		];
	};

	it("what is about another illness is left out, and shown to whom it is about", () => {
		expect(slugsAt("trin=resultat&om=alkohol")).not.toContain("demenslinien");
		expect(slugsAt("trin=resultat&om=hjerneskade")).not.toContain("demenslinien");
		expect(slugsAt("trin=resultat&om=demens")).toContain("demenslinien");
		expect(slugsAt("trin=resultat&om=svaert-psykisk")).not.toContain("veterancentret-familieenheden");
		expect(slugsAt("trin=resultat&om=ptsd&kommune=slagelse")).toContain("veterancentret-familieenheden");
	});

	it("what is for some of these people comes after the rest and says for whom", () => {
		const { offers } = resultAt("trin=resultat&om=alkohol&brug=familie&kommune=guldborgsund");
		const narrow = offers.findIndex((entry) => entry.narrow !== null);
		expect(narrow).toBeGreaterThanOrEqual(0);
		expect(offers[narrow]?.why.toLocaleLowerCase("da")).toContain(offers[narrow]?.narrow);
	});

	it("help for all of a main group is for the finer groups under it", () => {
		const wide = catalogue.offers.filter(
			({ targetGroups, covered, status }) =>
				status === "open" &&
				covered === null &&
				targetGroups.length === 1 &&
				targetGroups[0]?.group === "disability",
		);
		expect(wide.length).toBeGreaterThan(0);
		const shown = slugsAt("trin=resultat&om=autisme-udviklingshandicap");
		expect(wide.some(({ slug }) => shown.includes(slug))).toBe(true);
	});

	it.each([
		["demens", "demenslinien"],
		["autisme-udviklingshandicap", "lev-raadgivning"],
	])("but what is for %s alone stands above it, even where it is less sure: %s", (about, own) => {
		const shown = slugsAt(`trin=resultat&om=${about}&brug=tale&kommune=lolland`);
		expect(shown).toContain(own);
		expect(shown.indexOf(own)).toBeLessThan(shown.indexOf("dukh-raadgivning"));
	});
});
