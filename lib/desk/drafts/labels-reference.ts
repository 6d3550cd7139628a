import type { Labels } from "./label";
import { callable, hoursLabels } from "./labels-contact";

/** The words of an element's form. */
export const ELEMENT_LABELS: Labels = {
	label: { label: "Navn", hint: "Som i VIVE 2022, tabel 3.1." },
	short: { label: "I få ord", hint: "Som læseren møder det." },
	description: { label: "Beskrivelse", rows: 4 },
};

/** The words of a target group's form. */
export const GROUP_LABELS: Labels = {
	parent: { label: "Hovedgruppe", hint: "Tomt, når den selv er en hovedgruppe." },
	label: { label: "Navn" },
	description: { label: "Beskrivelse", rows: 3 },
};

/** The words of a source's form. */
export const SOURCE_LABELS: Labels = {
	kind: { label: "Type" },
	short: { label: "Kort navn", hint: "Fx “VIVE (2022)”." },
	authors: { label: "Forfattere" },
	year: { label: "År" },
	title: { label: "Titel" },
	url: { label: "Adresse på nettet", hint: "Hele adressen med https://." },
	note: { label: "Note", rows: 4 },
	citedBy: { label: "Nævnt i", hint: "Steder i andre kilder.", item: "et sted" },
};

/** The words of an emergency contact's form. */
export const EMERGENCY_LABELS: Labels = {
	title: { label: "Navn" },
	description: { label: "Beskrivelse", hint: "Korte sætninger: den læses i en krise.", rows: 3, lix: 45 },
	area: { label: "Hvor det gælder", hint: "Hele landet, en region eller en kommune." },
	phone: { label: "Telefon", hint: "Otte cifre, eller et kort nummer." },
	hours: { label: "Åbningstid i ord", hint: "Fx “Alle dage kl. 9-17”." },
	callable,
	...hoursLabels("opening"),
	opening: {
		label: "Åbningstid efter uret",
		hint: "Så kan siden sige, om der er åbent nu. Tomt, når et tilbud med samme nummer har den.",
	},
	when: { label: "Hvor hurtigt hjælper det?", hint: "“Ingen”: i løbet af ugen." },
	status: { label: "Virker det?" },
	source: { label: "Hvor vi ved det fra" },
	"source.label": { label: "Kilde", hint: "Hvem der siger det." },
	"source.url": { label: "Adresse på nettet" },
	"source.date": { label: "Kildens dato" },
};

/** The words of a page's form. */
export const PAGE_LABELS: Labels = {
	title: { label: "Overskrift" },
	lead: { label: "Indledning", rows: 3, lix: 45 },
	body: {
		label: "Tekst",
		hint: "Markdown: ## foran en overskrift, - foran et punkt. Kilder: [@vive-2022 afsnit 5.4.2].",
		rows: 24,
		lix: 45,
	},
};
