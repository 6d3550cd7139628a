import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Ended } from "@/components/directory/endings/ended";
import { Updated } from "@/components/ui/updated";
import type { EndingView } from "@/lib/directory/catalogue";
import { withReach } from "@/lib/directory/offers/reached";
import { gone } from "@/lib/site/open-data/gone";
import { endedPage } from "@/lib/site/questions/records";
import { realCatalogue } from "../../support/catalogue";
import { tagsIn, textIn } from "../../support/markup";

const catalogue = realCatalogue();
const [other] = catalogue.offers;
if (!other) throw new Error("there is content");
const now = new Date("2027-05-03T06:00:00Z");
const ending: EndingView & { kind: "offer" } = {
	kind: "offer",
	slug: "gammel",
	ending: "ended",
	text: "Puljen er brugt.",
	at: new Date("2027-05-02T22:30:00Z"),
	title: "Den gamle linje",
	successor: { kind: "offer", slug: "ny", title: "Den nye linje" },
	offer: null,
};
const pageOf = (entry: EndingView, alternatives = [other]) =>
	renderToStaticMarkup(
		<Ended
			{...endedPage(catalogue, entry, now)}
			alternatives={withReach(alternatives, catalogue, now)}
			now={now}
		/>,
	);
const links = (markup: string) => tagsIn(markup).flatMap(({ attributes }) => attributes.href ?? []);

describe("the page of an old address", () => {
	it("says what it was, that it has ended, since when, the editor's words and what there is instead", () => {
		const markup = pageOf(ending);
		const text = textIn(markup).replaceAll("\u00ad", "");
		for (const words of [
			"Den gamle linje",
			"Tilbuddet findes ikke længere.",
			"Puljen er brugt.",
			"3. maj 2027",
			"Den nye linje",
			other.title,
		]) {
			expect(text).toContain(words);
		}
		expect(links(markup)).toEqual(expect.arrayContaining(["/tilbud/ny", `/tilbud/${other.slug}`, "/akut"]));
	});

	it("tells a pause from an end, and names nothing that was published by mistake", () => {
		const { text: _, successor: __, ...bare } = ending;
		const without = { ...bare, text: "", successor: null };
		expect(textIn(pageOf({ ...without, ending: "paused" }, []))).toContain("holder lukket for tiden");
		const mistake = textIn(pageOf({ ...without, ending: "mistake", title: null }, []));
		expect(mistake).toContain("lagt ud ved en fejl");
		expect(mistake).not.toMatch(/findes ikke længere|ligner|i stedet|null/);
	});
});

describe("the public API", () => {
	it("answers 410 with the words and the successor's address", async () => {
		const response = gone(ending);
		expect(response.status).toBe(410);
		expect(response.headers.get("content-type")).toContain("application/problem+json");
		expect(await response.json()).toMatchObject({
			status: 410,
			detail: "Puljen er brugt.",
			record: { title: "Den gamle linje", ending: "ended", since: "2027-05-02T22:30:00.000Z" },
			successor: { url: expect.stringMatching(/\/api\/v1\/offers\/ny$/) },
		});
		expect(await gone({ ...ending, text: "", successor: null }).json()).toMatchObject({
			detail: "This record is no longer published.",
			successor: null,
		});
	});
});

it("the day of an update is the Danish one, and nothing where there is none", () => {
	expect(textIn(renderToStaticMarkup(<Updated at={ending.at} />))).toBe("Opdateret 3. maj 2027");
	expect(renderToStaticMarkup(<Updated at={null} />)).toBe("");
});
