import { describe, expect, it } from "vitest";
import { catalogue, resultAt } from "../support/guide";

// Monday morning, Sunday night, and a Tuesday evening: who answers differs, what fits does not.
const MONDAY = new Date("2026-11-30T10:30:00+01:00");
const SUNDAY_NIGHT = new Date("2026-11-29T22:30:00+01:00");

type Journey = {
	who: string;
	query: string;
	now?: Date;
	/** Whom one is led to first: offers, the line for all ("line") or the municipality ("kommune"), in this order. */
	steps: readonly string[];
	/** Offers that must stand among the first five below. */
	offers?: readonly string[];
	/** The type of help that the documents say fits, among the three. */
	kind: string;
	/** What to ask the municipality for. */
	askFor?: string;
};

/** The journeys of issue 11, section 7, as far as they go through the guide. */
const JOURNEYS: Journey[] = [
	{
		who: "daughter of a drinking father, Ærø",
		query: "om=alkohol&brug=tale&ved=nej&kommune=aeroe",
		steps: ["al-anon-telefon", "line", "kommune"],
		kind: "familieorienteret-alkoholbehandling",
		askFor: "alkoholbehandling for pårørende",
	},
	{
		who: "wife, dementia, a pause, Nakskov",
		query: "om=demens&brug=pause&postnr=4900",
		steps: ["kommune", "aeldretelefonen", "line"],
		kind: "aflastning-og-afloesning",
		askFor: "aflastning for pårørende",
	},
	{
		who: "mother, schizophrenia, refuses, Aalborg, Sunday night",
		query: "om=psykisk-sygdom&om=vil-ikke&brug=tale&ved=nej&kommune=aalborg",
		now: SUNDAY_NIGHT,
		steps: ["psykiatrifonden-raadgivning", "line", "kommune"],
		offers: [
			"livslinien-telefon",
			"sind-paaroerenderaadgivning-telefon",
			"bedrepsykiatri-telefonraadgivning",
		],
		kind: "telefonraadgivning",
	},
	{
		who: "brother, autism, residential home, Roskilde",
		query: "om=autisme-udviklingshandicap&om=bosted&kommune=roskilde",
		steps: ["kommune", "line"],
		offers: ["roskilde-paaroerendekonsulenter"],
		kind: "paaroerenderaad",
		askFor: "handicaprådgivningen",
	},
	{
		who: "partner, stroke, Esbjerg",
		query: "om=hjerneskade&postnr=6700",
		steps: ["hjernesagen-strokelinjen", "line", "kommune"],
		offers: ["hjerneskadeforeningen-telefonraadgivning"],
		kind: "hjerneskadekoordinatorer",
		askFor: "hjerneskadekoordinatoren",
	},
	{
		who: "friend of a homeless man, Copenhagen",
		query: "om=hjemloes&kommune=koebenhavn",
		steps: ["koebenhavn-paaroerendelinjen", "kommune", "line"],
		offers: ["weshelter-netvaerksvenner-koebenhavn"],
		kind: "netvaerksvenner",
	},
	{
		who: "veteran's partner, Slagelse",
		query: "om=ptsd&kommune=slagelse",
		steps: ["veterancentret-familieenheden", "line", "kommune"],
		offers: ["sind-paaroerenderaadgivning-telefon", "bedrepsykiatri-telefonraadgivning"],
		kind: "telefonraadgivning",
	},
	{
		who: "grandmother, drugs, Svendborg",
		query: "om=stoffer&kommune=svendborg",
		steps: ["line", "kommune"],
		kind: "telefonraadgivning",
		askFor: "rusmiddelcentret og deres hjælp til pårørende",
	},
	{
		who: "disabled grown son, a pause, Bornholm",
		query: "om=handicap-sygdom&brug=pause&postnr=3700",
		steps: ["kommune", "line"],
		kind: "aflastning-og-afloesning",
		askFor: "aflastning for pårørende",
	},
];

describe.each(JOURNEYS)("$who", ({ query, now, steps, offers = [], kind, askFor }) => {
	const result = resultAt(`trin=resultat&${query}`, now ?? MONDAY);
	const shown = result.steps.map((step) => {
		if (step.kind === "offer") return step.ranked.offer.slug;
		return step.kind === "line" ? "line" : "kommune";
	});

	it("is led to the right people first", () => {
		expect(shown.filter((name) => steps.includes(name))).toEqual(steps);
		expect(shown).toHaveLength(Math.max(steps.length, shown.length));
	});

	it("finds what is near or made for just this below", () => {
		const first = result.offers.slice(0, 5).map(({ slug }) => slug);
		for (const slug of offers) expect(first).toContain(slug);
	});

	it("is told of the type of help that the documents say fits", () => {
		expect(result.interventions.map(({ slug }) => slug)).toContain(kind);
	});

	it("knows what to ask the municipality for", () => {
		const municipality = result.steps.find((step) => step.kind === "municipality");
		if (askFor) expect(municipality?.askFor).toBe(askFor);
	});

	it("gives no reason that is not so", () => {
		for (const { offer, why, needs } of result.offers) {
			if (/tale med nogen/.test(why)) expect(needs.map(({ value }) => value)).toContain("tale");
			expect(why).not.toContain(offer.title);
		}
	});
});

describe("who answers", () => {
	it("whoever is open stands before whoever is not", () => {
		const evening = resultAt("trin=resultat&om=alkohol&brug=tale", new Date("2026-11-24T19:00:00+01:00"));
		const [first] = evening.steps;
		expect(first?.kind === "offer" && first.ranked.offer.slug).toBe("al-anon-telefon");
		const line = catalogue.offers.find(({ slug }) => slug === "al-anon-telefon");
		expect(line?.callable).toBe(true);
	});

	it("at night the line is still there, and says when it opens", () => {
		const night = resultAt("trin=resultat&om=alkohol&brug=tale", new Date("2026-11-25T03:00:00+01:00"));
		const states = night.steps.flatMap((step) => {
			const reach = step.kind === "offer" ? step.ranked.reach : step.kind === "line" ? step.reach : null;
			const way = reach?.ways[0];
			return way?.way === "call" ? [way.answering.state] : [];
		});
		expect(states.length).toBeGreaterThan(1);
		expect(states.every((state) => state !== "open")).toBe(true);
	});
});
