import type { Catalogue } from "../../directory/catalogue";
import { codeWords } from "../../directory/code-words";
import { LINE_FOR_ALL } from "../../directory/offers/reach-context";
import { confirmedShare } from "../../directory/offers/share";
import { frameOf } from "./frame";

/** A page of running text. */
export const textPage = (catalogue: Catalogue, slug: string) => ({
	frame: frameOf(catalogue),
	page: catalogue.pages.find((page) => page.slug === slug),
});

/** `/om`, with how many of the offers are confirmed. */
export const aboutPage = (catalogue: Catalogue, now: Date) => ({
	...textPage(catalogue, "om"),
	share: confirmedShare(catalogue.offers, now),
});

/** `/en`, with the numbers one can call in the whole country. */
export const englishPage = (catalogue: Catalogue) => ({
	...textPage(catalogue, "en"),
	emergency: catalogue.emergency,
	line: catalogue.offers.find(({ slug }) => slug === LINE_FOR_ALL),
});

/** `/andre-steder`: what the directory does not cover, and who does. */
export const pointersPage = (catalogue: Catalogue) => ({
	...textPage(catalogue, "andre-steder"),
	words: codeWords(catalogue),
	pointers: catalogue.pointers,
});

/** `/rettigheder`. */
export const rightsPage = (catalogue: Catalogue) => ({
	...textPage(catalogue, "rettigheder"),
	words: codeWords(catalogue),
	rights: catalogue.rights,
});

/** `/fagfolk/samtykke`. */
export const consentPage = (catalogue: Catalogue) => ({
	...textPage(catalogue, "samtykke"),
	words: codeWords(catalogue),
});

/** `/kilder`. */
export const sourcesPage = (catalogue: Catalogue) => ({
	frame: frameOf(catalogue),
	words: codeWords(catalogue),
	sources: catalogue.sources,
});
