import { describe, expect, it } from "vitest";
import type { Pointer } from "@/lib/guide/schema";
import { aboutRules, guide, resultAt } from "../support/guide";

type Case = { answer: string; says: string; pointer: Pointer; query: string };

/** An answer that means a group, for the rows that count only beside one. */
function companion({ onlyFor }: Pointer): string {
	const [group] = onlyFor;
	const rule = aboutRules.find(({ targetGroups }) => group !== undefined && targetGroups.includes(group));
	return rule ? `&om=${rule.value}` : "";
}

const casesOf = (
	param: string,
	rows: readonly { value: string; says: string; interventions: readonly Pointer[] }[],
): Case[] =>
	rows.flatMap(({ value, says, interventions }) =>
		interventions.map((pointer) => ({
			answer: value,
			says,
			pointer,
			query: `trin=resultat&${param}=${value}${companion(pointer)}`,
		})),
	);

const CASES = [...casesOf("om", aboutRules), ...casesOf("brug", guide.needs)];
const titled = CASES.map((entry) => ({ ...entry, slug: entry.pointer.intervention }));

describe("each row of the table", () => {
	it.each(titled)("$answer shows $slug, and why", ({ query, says, pointer }) => {
		const { interventions } = resultAt(query);
		const shown = interventions.find(({ slug }) => slug === pointer.intervention);
		expect(shown?.why).toContain(says);
		if (pointer.onlyFor.length === 0) expect(shown?.why).toContain(pointer.because);
	});

	it.each(titled.filter(({ pointer }) => pointer.onlyFor.length > 0))(
		"$answer alone does not speak for $slug, which is for others",
		({ query, pointer }) => {
			const { interventions } = resultAt(query.replace(companion(pointer), ""));
			expect(interventions.map(({ slug }) => slug)).not.toContain(pointer.intervention);
		},
	);
});

describe("whether the close one knows", () => {
	const dialogue = (query: string) =>
		resultAt(`trin=resultat&om=svaert-psykisk${query}`).interventions.find(
			({ slug }) => slug === "aaben-dialog",
		);

	it("yes: what needs consent is shown without a caveat", () => {
		expect(dialogue("&ved=ja")?.why).not.toContain("men");
	});

	it.each(["", "&ved=ikke-spurgt", "&ved=nej"])("otherwise the consent it needs is said (%s)", (query) => {
		expect(dialogue(query)?.why).toContain("men din nærmeste skal sige ja");
	});

	it("no: what the sources do not say is said as not stated", () => {
		const { interventions } = resultAt("trin=resultat&om=psykisk-sygdom&ved=nej");
		for (const { intervention, why } of interventions) {
			const silent = intervention.conditions.consent.value === "not-stated";
			expect(why.includes("det er ikke oplyst, om din nærmeste skal sige ja"), why).toBe(silent);
		}
	});

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
});

describe("what is for a smaller circle", () => {
	it("comes after the rest and says so", () => {
		const { offers } = resultAt("trin=resultat&om=alkohol&brug=familie");
		const last = offers.at(-1);
		expect(offers.length).toBeGreaterThan(2);
		expect(offers.slice(0, -1).every(({ narrow }) => narrow === null)).toBe(true);
		if (last?.narrow) expect(last.why).toContain(`men ${last.narrow}`);
	});

	it("is no smaller circle when it is just what is asked for: a crisis line in a crisis", () => {
		const lineIn = (query: string) =>
			resultAt(query).offers.find(({ slug }) => slug === "odense-socialt-akuttilbud");
		expect(lineIn("trin=resultat&om=krise&kommune=odense")?.narrow).toBeNull();
		expect(lineIn("trin=resultat&om=psykisk-sygdom&brug=tale&kommune=odense")?.narrow ?? "det").toMatch(
			/^det/,
		);
	});

	it("a line for one group comes after a line for all, and says so, when no group is known", () => {
		const { offers, firstStep } = resultAt("trin=resultat&brug=tale");
		expect(firstStep?.kind === "call" && firstStep.ranked.offer.slug).toBe(
			"paaroerende-i-danmark-paaroerendetelefonen",
		);
		expect(offers.find(({ slug }) => slug === "al-anon-telefon")?.why).toContain(
			"men det handler om alkohol",
		);
	});
});
