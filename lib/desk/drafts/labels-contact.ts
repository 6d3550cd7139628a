import type { Labels } from "./label";

const date = "År, måned eller dag, så langt kilden rækker: 2019, 2019-04 eller 2019-04-05.";
const number = "Otte cifre, eller et kort nummer.";
/** The words of whether a number may be a call button. */
export const callable = {
	label: "Nummeret må være en ringeknap",
	hint: "Når kilden er fra 2021 eller senere, eller er stedets egen side, og ingen kilde siger andet.",
};
const words = "Det, folk skriver, når de mener det. Et på hver linje.";

/** The words of a source under a key. */
const sourceLabels = (key: string): Labels => ({
	[key]: { label: "Hvor vi ved det fra", hint: "En adresse på nettet eller et sted i en kilde." },
	[`${key}.url`]: { label: "Adresse på nettet" },
	[`${key}.reference`]: { label: "Sted i en kilde" },
	[`${key}.date`]: { label: "Kildens dato", hint: date },
});

/** The words of opening hours under a key. */
export const hoursLabels = (key: string): Labels => ({
	[key]: { label: "Åbningstid", hint: "Lad alt stå tomt, når den ikke er kendt." },
	[`${key}.text`]: { label: "Åbningstiden i ord", rows: 2 },
	[`${key}.weekly`]: { label: "Ugens tider", item: "en tid" },
	[`${key}.weekly.days`]: { label: "Dage" },
	[`${key}.weekly.opens`]: { label: "Åbner", hint: "Fx 9.30." },
	[`${key}.weekly.closes`]: { label: "Lukker", hint: "Fx 17." },
	[`${key}.plainlyWeekly`]: {
		label: "Ugens tider siger det hele",
		hint: "Kun så kan siden vise “åbent nu”.",
	},
	[`${key}.exceptions`]: {
		label: "Undtagelser",
		hint: "Dage, hvor ugens tider ikke gælder.",
		item: "en undtagelse",
	},
	[`${key}.exceptions.from`]: { label: "Fra og med", hint: "Fx 2026-12-24." },
	[`${key}.exceptions.to`]: { label: "Til og med" },
	[`${key}.exceptions.text`]: { label: "I ord", hint: "Fx “Lukket i julen”." },
	[`${key}.exceptions.hours`]: { label: "Tider de dage", hint: "Ingen tider: lukket.", item: "en tid" },
	[`${key}.exceptions.hours.opens`]: { label: "Åbner" },
	[`${key}.exceptions.hours.closes`]: { label: "Lukker" },
});

/** The words of the form for a municipality's contact. */
export const MUNICIPALITY_LABELS: Labels = {
	municipality: { label: "Kommune" },
	phone: { label: "Kommunens nummer", hint: "Det, man ringer til som borger. Tomt, når det ikke er kendt." },
	"phone.number": { label: "Nummer", hint: number },
	"phone.label": { label: "Hvem der svarer", hint: "Fx “Hovednummer” eller “Borgerservice”." },
	"phone.callable": callable,
	...hoursLabels("phone.hours"),
	...sourceLabels("phone.source"),
	email: { label: "E-mail", hint: "Kommunens fælles adresse, aldrig en enkelt ansats." },
	website: { label: "Kommunens hjemmeside" },
	relativesPage: { label: "Kommunens side for pårørende" },
	advisers: {
		label: "Hvem pårørende kan spørge",
		hint: "Under den titel, de har i kommunen. Aldrig enkelte ansatte.",
		item: "en, man kan spørge",
	},
	"advisers.title": { label: "Titel", hint: "Fx “Demenskoordinator” eller “Borgerrådgiver”." },
	"advisers.audience": { label: "Hvem de er der for", rows: 2 },
	"advisers.forRelatives": {
		label: "De er der for pårørende",
		hint: "Ikke visitation og borgerrådgiver, som er der for alle.",
	},
	"advisers.phone": { label: "Telefon", hint: number },
	"advisers.callable": callable,
	"advisers.email": { label: "E-mail" },
	"advisers.page": { label: "Side på nettet" },
	"advisers.hours": { label: "Åbningstid i ord" },
	...sourceLabels("advisers.source"),
};

/** The words of the form for what the directory does not cover. */
export const POINTER_LABELS: Labels = {
	title: { label: "Emne", hint: "Det, vejviseren ikke dækker. Fx “Spil om penge”." },
	text: { label: "Hvad der ikke er dækket, og hvor man går hen", rows: 3, lix: 40 },
	words: { label: "Ord, som finder det", hint: words, rows: 4 },
	destinations: { label: "Hvem der hjælper", hint: "Højst tre.", item: "et sted" },
	"destinations.name": { label: "Navn" },
	"destinations.text": { label: "Hvad man får der", rows: 2, lix: 40 },
	"destinations.phone": { label: "Telefon", hint: number },
	"destinations.callable": callable,
	"destinations.url": { label: "Deres egen side" },
	...hoursLabels("destinations.hours"),
	...sourceLabels("destinations.source"),
};

/** The words of a right's form. */
export const RIGHT_LABELS: Labels = {
	topic: { label: "Emne" },
	title: { label: "Navn" },
	gives: { label: "Hvad det giver", hint: "Skriv år ved beløb og datoer.", rows: 4, lix: 45 },
	who: { label: "Hvem der har ret til det", rows: 3, lix: 45 },
	whereToApply: { label: "Hvor man søger", rows: 2, lix: 45 },
	notFor: { label: "Hvem det ikke er for", hint: "Når det er let at tage fejl af.", rows: 2, lix: 45 },
	law: { label: "Lov" },
	paragraph: { label: "Paragraf", hint: "Fx “§ 118”." },
	asOf: { label: "Hvornår kilden siger det", hint: `${date} Tomt: kilden har ingen dato.` },
	words: { label: "Ord, som finder det", hint: words, rows: 3 },
	sources: { label: "Kilder", item: "en kilde" },
	"sources.label": { label: "Kilde", hint: "Hvem der siger det." },
	"sources.url": { label: "Adresse på nettet" },
	"sources.date": { label: "Kildens dato", hint: date },
};
