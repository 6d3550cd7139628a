import { describe, expect, it } from "vitest";
import { ask } from "@/lib/directory/search/ask";
import { publishedSearch } from "@/lib/directory/search/queries";
import { realCatalogue } from "../support/catalogue";

const catalogue = realCatalogue();
const search = publishedSearch(catalogue);
const NOW = new Date("2026-12-01T10:30:00+01:00");
const urls = (q: string) => ask(catalogue, search, q, 3, { now: NOW }).hits.map(({ url }) => url);

describe("the words that staff look up", () => {
	it.each([
		["samtykke", "/rettigheder#tavshedspligt", "/fagfolk/samtykke"],
		["tavshedspligt", "/rettigheder#tavshedspligt", "/fagfolk/samtykke"],
		["netværkskort", "/anbefalinger/metoder#netvaerkskort"],
		["netværkscirkel", "/anbefalinger/metoder#netvaerkskort"],
		["pårørendepolitik", "/anbefalinger#ledelse"],
		["WRAP", "/anbefalinger/metoder#wrap"],
		["wrap", "/anbefalinger/metoder#wrap"],
		["psykoedukation", "/anbefalinger/metoder#psykoedukation"],
		["FIT", "/anbefalinger/metoder#fit"],
		["motiverende samtale", "/anbefalinger/metoder#den-motiverende-samtale"],
		["BTI", "/anbefalinger/metoder#bti"],
		["Oslo-standarden", "/anbefalinger#forslag-oslo-standarden"],
		["pårørendeaftale", "/anbefalinger#forslag-paaroerendeaftaler"],
		["anbefalinger", "/anbefalinger"],
		["funktionsbeskrivelse", "/anbefalinger/paaroerendevejlederens-opgave"],
		["rekruttering af pårørende", "/anbefalinger/udfordringer"],
	])("“%s” finds its page first", (q, ...wanted) => {
		expect(urls(q).slice(0, wanted.length)).toEqual(wanted);
	});

	it.each([
		["akutsamtale", "/indsatser/akutsamtalen"],
		["åben dialog", "/indsatser/aaben-dialog"],
		["pårørenderåd", "/indsatser/paaroerenderaad"],
	])("“%s” still finds the type of help before the method of that name", (q, wanted) => {
		expect(urls(q)[0]).toBe(wanted);
	});
});
