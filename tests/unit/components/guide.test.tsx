import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Question } from "@/components/directory/guide/question";
import { Result } from "@/components/directory/guide/result";
import type { QuestionStep } from "@/components/directory/guide/words";
import { anyAnswers, catalogue, pageAt, resultAt, TUESDAY_EVENING } from "../../support/guide";
import { tagsIn, textIn } from "../../support/markup";

const STEPS: readonly QuestionStep[] = [1, 2, 3, 4];

const questionAt = (step: QuestionStep, query: string) =>
	renderToStaticMarkup(<Question step={step} page={pageAt(query)} />);
const resultPage = (query: string, now = TUESDAY_EVENING, records = catalogue) => {
	const { page, ...result } = resultAt(`trin=resultat&${query}`, now, records);
	return renderToStaticMarkup(<Result result={result} page={page} />);
};

const linksIn = (markup: string) =>
	tagsIn(markup).flatMap(({ attributes }) => (attributes.href ? [attributes.href] : []));
describe("help at once", () => {
	const hasAll = (markup: string) =>
		expect(linksIn(markup)).toEqual(
			expect.arrayContaining(["tel:112", "tel:70201201", expect.stringMatching(/^\/akut(\?region=|$)/)]),
		);

	it("stands on every page, whatever is answered", () => {
		fc.assert(
			fc.property(anyAnswers, fc.constantFrom(...STEPS), (answers, step) => {
				hasAll(questionAt(step, answers));
				hasAll(resultPage(answers));
			}),
			{ numRuns: 30 },
		);
	});

	it("comes before all else when somebody may be in danger, else after whom to reach", () => {
		for (const query of ["om=krise&om=alkohol", "om=krise&brug=pause&kommune=odense"]) {
			expect(linksIn(resultPage(query)).find((href) => href.startsWith("tel:"))).toBe("tel:112");
		}
		const first = linksIn(resultPage("om=alkohol&brug=tale")).find((href) => href.startsWith("tel:"));
		expect(first).toBe("tel:70209093");
	});
});

describe("the result's page", () => {
	const markup = resultPage("om=hjerneskade&ved=nej&postnr=8660");

	it("leads from every answer back to its question, and from what was skipped", () => {
		for (const step of ["?", "?trin=2&", "?trin=3&", "?trin=4&"]) {
			expect(linksIn(markup)).toContain(`/find-hjaelp${step}om=hjerneskade&ved=nej&postnr=8660`);
		}
		expect(textIn(markup)).toContain("Ikke svaret");
	});

	it("says which municipality it took, when the postal code lies in several", () => {
		expect(textIn(markup)).toContain("8660 Skanderborg ligger i");
		expect(textIn(markup)).toContain("Skanderborg Kommune");
		expect(linksIn(markup)).toContain("/find-hjaelp?trin=resultat&om=hjerneskade&ved=nej&kommune=aarhus");
	});

	it("says plainly what is not on record, with the preposition that the place has", () => {
		expect(textIn(resultPage("om=hjemloes&kommune=laesoe"))).toContain("Vi har ikke fundet noget på Læsø");
		expect(textIn(resultPage("om=alkohol"))).toContain("Skriv, hvor du bor");
	});

	it("says that a municipality's number is not on record, and what to say there", () => {
		const text = textIn(resultPage("om=alkohol&kommune=aeroe"));
		expect(text).toContain("Vi har ikke fundet et nummer til kommunen");
		expect(text).toContain("Jeg vil gerne høre om alkoholbehandling for pårørende");
	});

	it("scares nobody who answered no with what is not stated", () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				expect(textIn(resultPage(`${answers.replace(/&?ved=[^&]*/, "")}&ved=nej`))).not.toMatch(
					/samtykke ikke oplyst|kræver din nærmestes samtykke/i,
				);
			}),
			{ numRuns: 20 },
		);
	});
});
