import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { guidePage } from "@/components/guide/guide-page";
import { Question } from "@/components/guide/question";
import { Result } from "@/components/guide/result";
import { QUESTIONS, type QuestionStep } from "@/components/guide/words";
import { lix } from "@/lib/content/readability";
import { guideQuery, readGuideAddress } from "@/lib/guide/address";
import { anyAnswers, catalogue, guide, parts, resultAt, TUESDAY_EVENING } from "../../support/guide";
import { type Tag, tagsIn, textIn } from "../../support/markup";

const STEPS: readonly QuestionStep[] = [1, 2, 3, 4];

const questionAt = (step: QuestionStep, query: string) => {
	const address = readGuideAddress(new URLSearchParams(query), parts);
	return renderToStaticMarkup(
		<Question step={step} page={guidePage(address, catalogue, guide, TUESDAY_EVENING)} />,
	);
};
const resultPage = (query: string, now = TUESDAY_EVENING, records = catalogue) => {
	const { page, ...result } = resultAt(`trin=resultat&${query}`, now, records);
	return renderToStaticMarkup(<Result result={result} page={page} />);
};

const linksIn = (markup: string) =>
	tagsIn(markup).flatMap(({ attributes }) => (attributes.href ? [attributes.href] : []));
const buttonsIn = (markup: string) =>
	tagsIn(markup).filter(({ name, attributes }) => name === "button" && attributes.type === "submit");

/** What a browser sends with a button when the form is left as it stands. */
function sent(markup: string, button: Tag | undefined): string {
	const inputs = tagsIn(markup).filter(
		({ name, attributes: { type } }) => name === "input" && type !== "checkbox" && type !== "radio",
	);
	const ticked = tagsIn(markup).filter(({ attributes }) => "checked" in attributes);
	const pairs = [...inputs, ...ticked, ...(button ? [button] : [])].map(
		({ attributes: { name = "", value = "" } }): [string, string] => [name, value],
	);
	return guideQuery(new URLSearchParams(pairs), parts);
}

describe("a question's page", () => {
	it.each(STEPS)("%i says where one is, and leads back, on and past without a script", (step) => {
		const markup = questionAt(step, "om=alkohol");
		expect(textIn(markup)).toContain(`Spørgsmål ${step} af 4`);
		expect(textIn(markup)).toContain(QUESTIONS[step].title);
		const links = linksIn(markup);
		const back = ["", "?om=alkohol", "?trin=2&om=alkohol", "?trin=3&om=alkohol"][step - 1];
		if (step > 1) expect(links).toContain(`/find-hjaelp${back}`);
		const past = ["?trin=2", "?trin=3&om=alkohol", "?trin=4&om=alkohol", "?trin=resultat&om=alkohol"][
			step - 1
		];
		expect(links).toContain(`/find-hjaelp${past}`);
	});

	it("sent as it stands keeps every answer and goes on, or to the result", () => {
		fc.assert(
			fc.property(anyAnswers, fc.constantFrom(...STEPS), (answers, step) => {
				const markup = questionAt(step, answers);
				const [on, end] = buttonsIn(markup);
				const rest = guideQuery(new URLSearchParams(answers), parts).replace("?", "&");
				const next = step === 4 ? "resultat" : step + 1;
				expect(sent(markup, on)).toBe(`?trin=${next}${rest}`);
				if (end) expect(sent(markup, end)).toBe(`?trin=resultat${rest}`);
			}),
			{ numRuns: 60 },
		);
	});

	it("asks again for a place that it does not know, with the nearest names", () => {
		const markup = questionAt(4, "trin=resultat&om=alkohol&sted=Odnse");
		expect(textIn(markup)).toContain("Vi kender ikke stedet “Odnse”");
		expect(linksIn(markup)).toContain("/find-hjaelp?trin=resultat&om=alkohol&kommune=odense");
	});

	it("is written plainly", () => {
		for (const { title, lead } of Object.values(QUESTIONS))
			expect(lix(`${title} ${lead}`)).toBeLessThanOrEqual(40);
	});
});

describe("help at once", () => {
	const hasAll = (markup: string) =>
		expect(linksIn(markup)).toEqual(expect.arrayContaining(["tel:112", "tel:70201201", "/akut"]));

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

describe("the first question", () => {
	it("leads what is not covered to who does, and the rest to the search, never into the guide's address", () => {
		const markup = questionAt(1, "");
		expect(linksIn(markup)).toEqual(
			expect.arrayContaining(["/andre-steder#spiseforstyrrelse", "/andre-steder#ludomani"]),
		);
		const forms = tagsIn(markup).filter(({ name }) => name === "form");
		expect(forms.map(({ attributes }) => attributes.action)).toEqual(["/find-hjaelp", "/soeg"]);
	});

	it("has finer words folded, open where one of them is ticked", () => {
		const open = (query: string) =>
			tagsIn(questionAt(1, query)).filter(
				({ name, attributes }) => name === "details" && "open" in attributes,
			);
		expect(open("om=alkohol")).toHaveLength(0);
		expect(open("om=ptsd")).toHaveLength(1);
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
					/ikke oplyst, om|skal sige ja/,
				);
			}),
			{ numRuns: 20 },
		);
	});
});
