import { describe, expect, it } from "vitest";
import { resultAt } from "../support/guide";

type Journey = {
	who: string;
	query: string;
	/** The kind of help that the documents say fits, and where they say it. */
	fits: { intervention: string; offers: readonly string[]; where: string };
	/** What the reason says, of the answers and of the record. */
	why: readonly string[];
};

/** The five golden journeys (issue 3, section 4). */
const JOURNEYS: Journey[] = [
	{
		who: "daughter of a man who drinks and refuses treatment, Odense",
		query: "om=alkohol&om=vil-ikke&brug=tale&ved=nej&kommune=odense",
		fits: {
			intervention: "familieorienteret-alkoholbehandling",
			offers: ["odense-alkoholbehandling-paaroerende"],
			where:
				"VIVE 5.1.3: offered whether or not the drinker is, or wants to be, in treatment; no consent needed",
		},
		why: ["drikker for meget og ikke vil have hjælp", "din nærmeste ikke behøver sige ja"],
	},
	{
		who: "wife of a man after a stroke, postal code on a municipal border",
		query: "om=hjerneskade&brug=vej&ved=ja&postnr=8660",
		fits: {
			intervention: "hjerneskadekoordinatorer",
			offers: ["aarhus-hjerneskadeteam", "hjernesagen-strokelinjen"],
			where:
				"VIVE 5.5.2: one contact person for citizens with a brain injury and their relatives; 5.1.1 names StrokeLinjen",
		},
		why: ["har fået en hjerneskade", "søger en, der kender vejen", "du også kan spørge"],
	},
	{
		who: "brother of a woman with schizophrenia who does not want him involved",
		query: "om=psykisk-sygdom&ved=nej&kommune=slagelse",
		fits: {
			intervention: "akutsamtalen",
			offers: ["region-sjaelland-akutsamtale"],
			where:
				"VIVE 5.2.3: for all relatives, without the patient and without the patient's consent, anonymous",
		},
		why: ["har en psykisk sygdom", "det, der fylder for dig", "din nærmeste ikke behøver sige ja"],
	},
	{
		who: "friend of a man moving from a shelter to his own flat, Copenhagen",
		query: "om=hjemloes&kommune=koebenhavn",
		fits: {
			intervention: "netvaerksvenner",
			offers: ["weshelter-netvaerksvenner-koebenhavn"],
			where: "VIVE table 4.1, no. 3, and 5.6.3: important on the way from the shelter to a flat of one's own",
		},
		why: ["på vej fra et herberg", "fra herberg til egen bolig"],
	},
	{
		who: "parents of an adult with autism in a residential home",
		query: "om=autisme-udviklingshandicap&om=bosted&kommune=randers",
		fits: {
			intervention: "paaroerenderaad",
			offers: ["randers-rosenvaenget-paaroerenderaad"],
			where: "VIVE 5.3.2: tried in a residential home for adults with severe autism",
		},
		why: ["autisme", "bor på et bosted", "en stemme på stedet"],
	},
];

describe.each(JOURNEYS)("$who", ({ query, fits, why }) => {
	const result = resultAt(`trin=resultat&${query}`);

	it(`ends first on what the documents say fits (${fits.where})`, () => {
		expect(result.interventions[0]?.slug).toBe(fits.intervention);
		for (const words of why) expect(result.interventions[0]?.why).toContain(words);
	});

	it("ends on offers of that kind near by, each with its reason", () => {
		for (const slug of fits.offers) {
			const shown = result.offers.find((offer) => offer.slug === slug);
			expect(shown?.why).toMatch(/^Vises, fordi din nærmeste .+\.$/);
		}
		expect(result.foundNear).toBe(true);
	});

	it("says what to do first", () => {
		const step = result.firstStep;
		if (step?.kind === "way") {
			expect(step.ranked.intervention.slug).toBe(fits.intervention);
			expect(step.firstStep).toMatch(/\.$/);
			expect(fits.offers).toContain(step.near?.offer.slug);
		} else {
			expect(step?.ranked.offer.phone).toMatch(/^\d+$/);
		}
	});
});

describe("the first thing to do", () => {
	const first = (query: string, now?: Date) => resultAt(`trin=resultat&${query}`, now).firstStep;

	it("is to call the line that is open now, when somebody is needed today", () => {
		const step = first("om=alkohol&om=vil-ikke&brug=tale&ved=nej&kommune=odense");
		expect(step?.kind === "call" && step.ranked.offer.slug).toBe("al-anon-telefon");
		expect(step?.kind === "call" && step.ranked.openNow).toBe(true);
	});

	it("is to call although nothing is open, in the night too: the page says when it opens", () => {
		const step = first("om=alkohol&brug=tale", new Date("2026-11-25T03:00:00+01:00"));
		expect(step?.kind === "call" && step.ranked.offer.slug).toBe("al-anon-telefon");
		expect(step?.kind === "call" && step.ranked.openNow).toBe(false);
	});

	it("is how the best help is come by, when there is no number of it on record", () => {
		const step = first("om=hjemloes&kommune=koebenhavn");
		expect(step?.kind === "way" && step.firstStep).toContain("herberget");
		expect(step?.kind === "way" && step.near?.offer.slug).toBe("weshelter-netvaerksvenner-koebenhavn");
	});

	it("names lines that are open now beside it, never the same twice", () => {
		const { openLines, firstStep } = resultAt("trin=resultat&om=alkohol&brug=tale");
		expect(openLines).not.toContain(firstStep?.kind === "call" && firstStep.ranked);
	});
});

describe("when little fits", () => {
	it("says that nothing is on record where the reader lives", () => {
		const { foundNear, offers } = resultAt("trin=resultat&om=hjemloes&kommune=laesoe");
		expect(foundNear).toBe(false);
		expect(offers.every(({ offer }) => offer.covered === null)).toBe(true);
	});

	it("says that nothing meets all the answers", () => {
		expect(resultAt("trin=resultat&om=alkohol&brug=pause").fitsAll).toBe(false);
		expect(resultAt("trin=resultat&om=hjerneskade&brug=pause").fitsAll).toBe(true);
		expect(resultAt("trin=resultat&brug=pause").fitsAll).toBe(true);
	});
});
