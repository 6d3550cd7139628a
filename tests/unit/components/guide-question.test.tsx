import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Question } from "@/components/directory/guide/question";
import { QUESTIONS, type QuestionStep } from "@/components/directory/guide/words";
import { guideQuery } from "@/lib/directory/guide/address";
import { lix } from "@/lib/model/readability";
import { anyAnswers, pageAt, parts } from "../../support/guide";
import { type Tag, tagsIn, textIn } from "../../support/markup";

const STEPS: readonly QuestionStep[] = [1, 2, 3, 4];

const questionAt = (step: QuestionStep, query: string) =>
	renderToStaticMarkup(<Question step={step} page={pageAt(query)} />);
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
