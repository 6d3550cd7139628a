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

describe("crisis lines", () => {
	const hasAll = (markup: string) =>
		expect(linksIn(markup)).toEqual(expect.arrayContaining(["tel:112", "tel:70201201", "/akut"]));

	it("stand on every page, whatever is answered", () => {
		fc.assert(
			fc.property(anyAnswers, fc.constantFrom(...STEPS), (answers, step) => {
				hasAll(questionAt(step, answers));
				hasAll(resultPage(answers));
			}),
			{ numRuns: 30 },
		);
	});

	it("come before all else in a crisis, and when somebody is needed today", () => {
		for (const query of ["om=krise&om=alkohol", "brug=tale", "om=krise&brug=pause&kommune=odense"]) {
			expect(linksIn(resultPage(query)).filter((href) => !href.startsWith("#"))[0]).toBe("tel:112");
		}
		const markup = resultPage("om=alkohol");
		expect(markup.indexOf('id="foerst"')).toBeLessThan(markup.indexOf('id="akut"'));
	});

	it("are not repeated as the first step, and open lines stand beside them", () => {
		expect(textIn(resultPage("om=krise"))).toContain("Det kan du gøre først: ring");
		expect(resultPage("om=krise")).not.toContain('id="foerst"');
		const line = catalogue.offers.find(({ slug }) => slug === "al-anon-telefon");
		if (!line) throw new Error("the line is gone");
		const other = { ...line, slug: "anden-linje", title: "En anden linje", phone: "70000000" };
		const records = { ...catalogue, offers: [...catalogue.offers, other] };
		const both = resultPage("om=alkohol&brug=tale", TUESDAY_EVENING, records);
		const numbers = linksIn(both.split('<nav class="given')[0] ?? "").filter((href) =>
			href.startsWith("tel:"),
		);
		expect(new Set(numbers)).toEqual(new Set(["tel:112", "tel:70201201", "tel:70209093", "tel:70000000"]));
		expect(textIn(both)).toContain("Åbent nu til kl. 21");
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

	it("asks which municipality, when the postal code lies in several", () => {
		expect(textIn(markup)).toContain("8660 Skanderborg ligger i flere kommuner");
		expect(linksIn(markup)).toContain("/find-hjaelp?trin=resultat&om=hjerneskade&ved=nej&kommune=aarhus");
	});

	it("shows the way to a person, and says plainly what is not on record", () => {
		expect(textIn(markup)).toContain("Vil du hellere tale med et menneske?");
		expect(textIn(resultPage("om=hjemloes&kommune=laesoe"))).toContain("Vi har ingen tilbud i Læsø");
		expect(textIn(resultPage("om=alkohol&brug=pause"))).toContain("ikke noget, der passer på alle dine svar");
		expect(textIn(resultPage("om=alkohol"))).toContain("Skriv, hvor du bor");
	});

	it("says under each offer and each kind of help why it is shown", () => {
		const { interventions, offers } = resultAt("trin=resultat&om=hjerneskade&ved=nej&postnr=8660");
		for (const { why } of [...interventions, ...offers]) {
			expect(textIn(markup)).toContain(why);
		}
	});
});
